import { microsoftId } from '#shared/domain/id.ts'
import { getPartner } from '#shared/domain/world.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { type ItemKey, toKey } from './item-key.ts'
import type { Situation } from './situation.ts'
import { findStepIndex } from './step-index.ts'
import { type Tie, type TieOf, tieKinds } from './tie.ts'
import { listTried } from './tried-ties.ts'

/** The two ids of a pair's key in a world. */
function readPair(key: string): readonly [string, string] {
  const space = key.indexOf(' ')
  return [key.slice(0, space), key.slice(space + 1)]
}

/** What is so since a step: that is behind it, and picked out with it. */
function madeBy(since: string | null, id: ItemKey, { line }: Situation): Pick<Tie, 'id' | 'key' | 'step'> {
  if (since === null) return { id, key: id, step: null }
  return { id, key: toKey('step', since), step: findStepIndex(line, since) }
}

/** In the order in which they came to be; what is given comes first. */
function inOrder<Kind extends Tie>(ties: Kind[]): readonly Kind[] {
  return ties.sort((a, b) => (a.step ?? -1) - (b.step ?? -1))
}

function listSupplies({ line, world }: Situation): readonly TieOf<'supply'>[] {
  const ties: TieOf<'supply'>[] = []
  for (const party of line.cast.parties.values()) {
    if (party.kind !== 'partner' || party.role === 'indirect-reseller') continue
    const to = party.id
    const state = getPartner(world, to).standing.value
    const [id, key] = [`structure:${to}`, toKey('party', to)]
    ties.push({ kind: 'supply', id, key, from: microsoftId, to, step: null, verdict: null, state })
  }
  return ties
}

function listPartnerships(situation: Situation): readonly TieOf<'partnership'>[] {
  const ties: TieOf<'partnership'>[] = []
  for (const [pair, { value: state, since }] of situation.world.partnerships) {
    if (state === 'none') continue
    const [from, to] = readPair(pair)
    const made = madeBy(since, toKey('partnership', from, to), situation)
    ties.push({ kind: 'partnership', ...made, from, to, verdict: null, state })
  }
  return inOrder(ties)
}

function listRelationships(situation: Situation): readonly TieOf<'relationship'>[] {
  const { world, line } = situation
  const ties: TieOf<'relationship'>[] = []
  for (const [pair, { value: state, since }] of world.customers) {
    const [from, tenant] = readPair(pair)
    if (state === 'none') continue
    const to = line.cast.getTenant(tenant).owner
    const made = madeBy(since, toKey('relationship', from, tenant), situation)
    ties.push({ kind: 'relationship', ...made, from, to, tenant, verdict: null, state })
  }
  return inOrder(ties)
}

function listSales(run: Run, { moment, world }: Situation): readonly TieOf<'sale'>[] {
  const ties: TieOf<'sale'>[] = []
  for (let index = 0; index <= moment; index++) {
    const { step, verdict } = run.steps[index] ?? {}
    if (step?.do !== 'sell' || !verdict) continue
    const key = toKey('step', step.id)
    ties.push({
      kind: 'sale',
      id: key,
      key,
      from: step.path.at(-2) ?? microsoftId,
      to: step.path.at(-1) ?? '',
      step: index,
      verdict,
      tenant: step.tenant,
      offer: step.offer,
      state: world.subscriptions.get(step.as)?.state.value ?? 'none'
    })
  }
  return ties
}

function listManagements(situation: Situation): readonly TieOf<'management'>[] {
  const ties: TieOf<'management'>[] = []
  for (const [pair, { value, since }] of situation.world.managements) {
    const [from, subscription] = readPair(pair)
    const { customer: to, offer } = situation.world.subscriptions.get(subscription) ?? {}
    if (value === 'off' || to === undefined || offer === undefined) continue
    const made = madeBy(since, toKey('management', from, subscription), situation)
    ties.push({ kind: 'management', ...made, from, to, verdict: null, subscription, offer, state: 'on' })
  }
  return inOrder(ties)
}

/** Declared pairs of the file that was played, and every further account of a company with its first. */
function listAffiliations({ line: { cast, source } }: Situation): readonly TieOf<'affiliation'>[] {
  const ties = new Map<string, TieOf<'affiliation'>>()
  const about = { kind: 'affiliation', step: null, verdict: null } as const
  for (const [from, to] of source.scenario.affiliations ?? []) {
    const id = toKey('affiliation', from, to)
    if (!ties.has(toKey('affiliation', to, from))) ties.set(id, { ...about, id, key: id, from, to, state: 'declared' })
  }
  const firsts = new Map<string, string>()
  for (const { id: to } of cast.parties.values()) {
    const company = cast.getCompany(to)
    const from = firsts.get(company)
    if (from === undefined) {
      firsts.set(company, to)
      continue
    }
    const id = `company:${from} ${to}`
    ties.set(id, { ...about, id, key: toKey('party', to), from, to, state: 'one-company' })
  }
  return [...ties.values()]
}

/**
 * Everything that ties two parties in a situation, kind by kind: what is so, the sales up to the moment, and what else
 * was tried in vain. The canvas draws these and the outline lists them.
 */
export function listTies(run: Run, situation: Situation): readonly Tie[] {
  const ties: readonly Tie[] = [
    ...listSupplies(situation),
    ...listPartnerships(situation),
    ...listRelationships(situation),
    ...listSales(run, situation),
    ...listManagements(situation),
    ...listAffiliations(situation),
    ...listTried(run, situation)
  ]
  const byKind = Map.groupBy(ties, ({ kind }) => kind)
  return tieKinds.flatMap((kind) => byKind.get(kind) ?? [])
}
