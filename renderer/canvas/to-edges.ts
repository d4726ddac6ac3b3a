import { toKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Tie, TieOf } from '#renderer/scenario/tie.ts'
import { listTies } from '#renderer/scenario/ties.ts'
import { findSubscription, pairKey } from '#shared/domain/world.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { EdgeElement } from './element.ts'
import { labelTie } from './label-tie.ts'

/** More sales than this between the same two are told as a number, the newest are drawn. */
const mostSales = 3

type Ends = Pick<EdgeElement, 'source' | 'target'>

/** Where a tie ends: at the row of the thing that it is about, where that has one, else at the box of the party. */
function toEnds(tie: Tie, { line: { cast }, world }: Situation, nodes: ReadonlySet<string>): Ends {
  const pick = (row: string, party: string) => (nodes.has(row) ? row : toKey('party', party))
  const source = toKey('party', tie.from)
  if ('tenant' in tie) return { source, target: pick(toKey('tenant', tie.tenant), cast.getTenant(tie.tenant).owner) }
  if (tie.kind !== 'management') return { source, target: toKey('party', tie.to) }
  const holder = findSubscription(world, tie.subscription)?.customer ?? tie.to
  return { source, target: pick(toKey('subscription', tie.subscription), holder) }
}

const partnershipStates: Readonly<Record<TieOf<'partnership'>['state'], EdgeElement['state']>> = {
  requested: 'waiting',
  active: 'active',
  declined: 'over',
  ended: 'over',
  tried: 'active'
}

function toState(tie: Tie): EdgeElement['state'] {
  switch (tie.kind) {
    case 'supply':
      return tie.state === 'can-transact' ? 'quiet' : 'waiting'
    case 'partnership':
      return partnershipStates[tie.state]
    case 'relationship':
      return tie.state === 'active' ? 'quiet' : tie.state === 'ended' ? 'over' : 'active'
    case 'sale':
      return tie.state === 'cancelled' ? 'over' : 'active'
    default:
      return 'active'
  }
}

/** How it is drawn: an association as the partnership that it is between. */
function toKind({ kind }: Tie): EdgeElement['kind'] {
  if (kind === 'supply') return 'structure'
  return kind === 'association' ? 'partnership' : kind
}

/** The sales that are drawn, of each seller and tenant the newest, with how many before them the oldest tells of. */
function countEarlier(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const sales = ties.filter((tie) => tie.kind === 'sale')
  const drawn = new Map<string, number>()
  for (const all of Map.groupBy(sales, ({ from, tenant }) => pairKey(from, tenant)).values()) {
    const shown = all.slice(-mostSales)
    for (const [nth, { id }] of shown.entries()) drawn.set(id, nth === 0 ? all.length - shown.length : 0)
  }
  return drawn
}

/**
 * What is between the things of a scenario as of a moment. Not drawn by themselves are older sales, which a newer one
 * tells of, and active relationships that a supported sale of the same partner onto the same tenant tells.
 * @param nodes the ids of what is drawn: an edge ends at a row only where there is one
 */
export function toEdges(
  run: Run,
  situation: Situation,
  nodes: ReadonlySet<string>,
  { canvas }: Texts
): readonly EdgeElement[] {
  const ties = listTies(run, situation)
  const earlier = countEarlier(ties)
  const told = new Set<string>()
  for (const tie of ties) {
    if (tie.kind === 'sale' && tie.verdict === 'supported' && earlier.has(tie.id))
      told.add(pairKey(tie.from, tie.tenant))
  }
  const edges: EdgeElement[] = []
  for (const tie of ties) {
    if (tie.kind === 'sale' && !earlier.has(tie.id)) continue
    if (tie.kind === 'relationship' && tie.state === 'active' && told.has(pairKey(tie.from, tie.tenant))) continue
    const ends = toEnds(tie, situation, nodes)
    if (ends.source === ends.target) continue
    const { id, key, verdict } = tie
    const label = labelTie(tie, earlier.get(id) ?? 0, canvas)
    edges.push({ id, kind: toKind(tie), key, ...ends, label, state: toState(tie), verdict })
  }
  return edges
}
