import type { Step } from '#shared/domain/step.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toKey } from './item-key.ts'
import type { Situation } from './situation.ts'
import { findSale } from './step-index.ts'
import type { Tie, TieOf } from './tie.ts'

type Without<Kind> = Kind extends Tie ? Omit<Kind, 'id' | 'key' | 'step' | 'verdict'> : never
type Tried = Without<TieOf<'partnership' | 'relationship' | 'association' | 'management'>>

/** Who was to manage a subscription; it may not be there, where the sale that was to make it was refused, too. */
function toManagement(from: string, subscription: string, { line, world }: Situation): Tried | undefined {
  const held = world.subscriptions.get(subscription)
  const sale = findSale(line, subscription)
  const to = held?.customer ?? sale?.path.at(-1)
  const offer = held?.offer ?? sale?.offer
  if (to === undefined || offer === undefined) return undefined
  return { kind: 'management', from, to, subscription, offer, state: 'tried' }
}

/** What a step was to bring about between two; undefined where it is about one alone, ends something, or sells. */
function toTried(step: Step, situation: Situation): Tried | undefined {
  const state = 'tried'
  switch (step.do) {
    case 'request-partnership':
    case 'accept-partnership':
      return { kind: 'partnership', from: step.provider, to: step.reseller, state }
    case 'associate-reseller':
      return { kind: 'association', from: step.provider, to: step.reseller, state }
    case 'connect-customer':
      return { kind: 'relationship', from: step.partner, to: step.customer, tenant: step.tenant, state }
    case 'manage':
      return toManagement(step.partner, step.subscription, situation)
    default:
      return undefined
  }
}

/** What was tried in vain up to the moment, but for sales: where the same was tried several times, the last time. */
export function listTried(run: Run, situation: Situation): readonly Tie[] {
  const last = new Map<string, Tie>()
  for (let index = 0; index <= situation.moment; index++) {
    const { step, verdict } = run.steps[index] ?? {}
    if (!step || !verdict || verdict === 'supported') continue
    const tried = toTried(step, situation)
    if (!tried) continue
    const key = toKey('step', step.id)
    last.set(JSON.stringify([step.do, tried]), { ...tried, id: key, key, step: index, verdict })
  }
  return [...last.values()]
}
