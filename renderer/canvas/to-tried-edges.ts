import { toKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { EdgeElement } from './element.ts'
import type { Ends } from './to-edges.ts'

interface Tried {
  readonly kind: EdgeElement['kind']
  readonly source: string
  readonly target: string
  readonly what: string
}

/** What a refused step was to bring about between two; undefined where it is about one thing alone, or a sale. */
function findTried(step: Step, ends: Ends, { canvas }: Texts): Tried | undefined {
  switch (step.do) {
    case 'request-partnership':
    case 'accept-partnership':
      return {
        kind: 'partnership',
        source: ends.toParty(step.provider),
        target: ends.toParty(step.reseller),
        what: canvas.partnershipTried
      }
    case 'connect-customer':
      return {
        kind: 'relationship',
        source: ends.toParty(step.partner),
        target: ends.toTenant(step.tenant),
        what: canvas.relationshipTried
      }
    case 'manage': {
      const target = ends.toSubscription(step.subscription)
      return target === undefined
        ? undefined
        : { kind: 'management', source: ends.toParty(step.partner), target, what: canvas.managementTried }
    }
    default:
      return undefined
  }
}

/** Steps up to the moment that were refused and are no sales: of each pair and verb the last one. */
export function toTriedEdges(run: Run, situation: Situation, ends: Ends, texts: Texts): readonly EdgeElement[] {
  const last = new Map<string, EdgeElement>()
  for (let index = 0; index <= situation.moment; index++) {
    const played = run.steps[index]
    if (!played || played.verdict === 'supported') continue
    const tried = findTried(played.step, ends, texts)
    if (!tried) continue
    const { kind, source, target, what } = tried
    const key = toKey('step', played.step.id)
    last.set(`${played.step.do} ${source} ${target}`, {
      id: key,
      kind,
      key,
      source,
      target,
      label: texts.canvas.triedAt(what, index + 1),
      state: 'active',
      verdict: played.verdict
    })
  }
  return [...last.values()]
}
