import { microsoftId } from '#shared/domain/id.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { CustomerState, PartnershipState, SubscriptionState } from '#shared/domain/world.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { type ItemKey, toKey } from './item-key.ts'
import type { Situation } from './situation.ts'

interface Ends {
  /** What is picked out with the tie; for a supply, which is nothing by itself, the partner that is supplied. */
  readonly key: ItemKey
  /** The parties at its two ends. */
  readonly from: string
  readonly to: string
}

interface Since {
  /** The id of the step that made it so; null where the file gives it. */
  readonly since: string | null
}

/** What a partner of the first tier buys from Microsoft by its role. */
interface SupplyTie extends Ends {
  readonly kind: 'supply'
}

/** From the provider to the reseller. */
interface PartnershipTie extends Ends, Since {
  readonly kind: 'partnership'
  readonly state: Exclude<PartnershipState, 'none'>
}

/** From the partner to the owner of the tenant. */
interface RelationshipTie extends Ends, Since {
  readonly kind: 'relationship'
  readonly tenant: string
  readonly state: Exclude<CustomerState, 'none'>
}

/** A sale that was made or tried up to the moment, from the seller to the buyer. */
interface SaleTie extends Ends {
  readonly kind: 'sale'
  readonly tenant: string
  readonly offer: string
  readonly verdict: Verdict
  /** The index of its step on the line. */
  readonly index: number
  /** What became of the subscription that it was to make. */
  readonly state: SubscriptionState
}

/** From the partner to the customer of the subscription. */
interface ManagementTie extends Ends, Since {
  readonly kind: 'management'
  readonly subscription: string
  readonly offer: string
}

/** A declared pair; parties of one company are affiliated without one. */
interface AffiliationTie extends Ends {
  readonly kind: 'affiliation'
}

/** What ties two parties at a moment: an edge of the drawing, a row of the relations. */
export type Tie = SupplyTie | PartnershipTie | RelationshipTie | SaleTie | ManagementTie | AffiliationTie
export type TieKind = Tie['kind']

/** The kinds in the order in which they are listed. */
export const tieKinds = [
  'supply',
  'partnership',
  'relationship',
  'sale',
  'management',
  'affiliation'
] as const satisfies readonly TieKind[]

/** The two ids of a pair's key in a world. */
function readPair(key: string): readonly [string, string] {
  const space = key.indexOf(' ')
  return [key.slice(0, space), key.slice(space + 1)]
}

function listSupplies({ line }: Situation): readonly Tie[] {
  const ties: Tie[] = []
  for (const party of line.cast.parties.values()) {
    if (party.kind !== 'partner' || party.role === 'indirect-reseller') continue
    ties.push({ kind: 'supply', key: toKey('party', party.id), from: microsoftId, to: party.id })
  }
  return ties
}

function listPartnerships({ world }: Situation): readonly Tie[] {
  const ties: Tie[] = []
  for (const [pair, { value, since }] of world.partnerships) {
    const [from, to] = readPair(pair)
    if (value !== 'none') {
      ties.push({ kind: 'partnership', key: toKey('partnership', from, to), from, to, state: value, since })
    }
  }
  return ties
}

function listRelationships({ world, line }: Situation): readonly Tie[] {
  const ties: Tie[] = []
  for (const [pair, { value, since }] of world.customers) {
    const [from, tenant] = readPair(pair)
    if (value === 'none') continue
    const to = line.cast.getTenant(tenant).owner
    ties.push({ kind: 'relationship', key: toKey('relationship', from, tenant), from, to, tenant, state: value, since })
  }
  return ties
}

function listSales(run: Run, { moment, world }: Situation): readonly Tie[] {
  const ties: Tie[] = []
  for (const [index, { step, verdict }] of run.steps.slice(0, moment + 1).entries()) {
    if (step.do !== 'sell') continue
    ties.push({
      kind: 'sale',
      key: toKey('step', step.id),
      from: step.path.at(-2) ?? microsoftId,
      to: step.path.at(-1) ?? '',
      tenant: step.tenant,
      offer: step.offer,
      verdict,
      index,
      state: verdict === 'supported' ? (world.subscriptions.get(step.as)?.state.value ?? 'none') : 'none'
    })
  }
  return ties
}

function listManagements({ world }: Situation): readonly Tie[] {
  const ties: Tie[] = []
  for (const [pair, { value, since }] of world.managements) {
    const [from, id] = readPair(pair)
    const subscription = world.subscriptions.get(id)
    if (value === 'off' || !subscription) continue
    const { customer: to, offer } = subscription
    ties.push({ kind: 'management', key: toKey('management', from, id), from, to, subscription: id, offer, since })
  }
  return ties
}

/** Everything that ties two parties in a situation, kind by kind; sales in the order of their steps. */
export function listTies(run: Run, situation: Situation): readonly Tie[] {
  const affiliations: readonly Tie[] = (situation.scenario.affiliations ?? []).map(([from, to]) => ({
    kind: 'affiliation',
    key: toKey('affiliation', from, to),
    from,
    to
  }))
  return [
    ...listSupplies(situation),
    ...listPartnerships(situation),
    ...listRelationships(situation),
    ...listSales(run, situation),
    ...listManagements(situation),
    ...affiliations
  ]
}
