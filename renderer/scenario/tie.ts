import type { Verdict } from '#shared/domain/verdict.ts'
import type { CustomerState, PartnershipState, Standing, SubscriptionState } from '#shared/domain/world.ts'
import type { ItemKey } from './item-key.ts'

interface Common {
  /** Tells it apart from all others; the same at every moment. */
  readonly id: string
  /** What is picked out with it: the step that made or tried it, and where no step did, the thing itself. */
  readonly key: ItemKey
  /** The parties at its two ends. */
  readonly from: string
  readonly to: string
  /** The index on the line of the step that made or tried it; null where it is given. */
  readonly step: number | null
  /** Of a step that was tried, and of every sale; null for what is so. */
  readonly verdict: Verdict | null
}

/** What a partner of the first tier buys from Microsoft by its role. */
interface SupplyTie extends Common {
  readonly kind: 'supply'
  /** Whether the partner is ready to. */
  readonly state: Standing
}

/** From the provider to the reseller. */
interface PartnershipTie extends Common {
  readonly kind: 'partnership'
  readonly state: Exclude<PartnershipState, 'none'> | 'tried'
}

/** From the partner to the owner of the tenant. */
interface RelationshipTie extends Common {
  readonly kind: 'relationship'
  readonly tenant: string
  readonly state: Exclude<CustomerState, 'none'> | 'tried'
}

/** A sale that was made or tried up to the moment, from the seller to the buyer. */
interface SaleTie extends Common {
  readonly kind: 'sale'
  readonly verdict: Verdict
  readonly step: number
  /** Where it lands. */
  readonly tenant: string
  readonly offer: string
  /** What became of the subscription that it was to make. */
  readonly state: SubscriptionState
}

/** A provider's putting a reseller onto a subscription, which leaves nothing behind where it is supported. */
interface AssociationTie extends Common {
  readonly kind: 'association'
  readonly verdict: Verdict
  readonly step: number
  readonly state: 'tried'
}

/** From the partner to the customer of the subscription. */
interface ManagementTie extends Common {
  readonly kind: 'management'
  readonly subscription: string
  readonly offer: string
  readonly state: 'on' | 'tried'
}

/** Of two that were declared to be, or are accounts of one company. */
interface AffiliationTie extends Common {
  readonly kind: 'affiliation'
  readonly state: 'declared' | 'one-company'
}

/** What ties two parties at a moment: an edge of the drawing, a row of the relations. */
export type Tie =
  | SupplyTie
  | PartnershipTie
  | RelationshipTie
  | SaleTie
  | AssociationTie
  | ManagementTie
  | AffiliationTie
export type TieKind = Tie['kind']
export type TieOf<Kind extends TieKind> = Extract<Tie, { readonly kind: Kind }>

/** What stands for a step: a sale, or something else that was tried in vain. */
type Attempt = Tie & { readonly verdict: Verdict; readonly step: number }

/** Whether a tie stands for a step that was made or tried, and not for what is so. */
export function isAttempt(tie: Tie): tie is Attempt {
  return tie.verdict !== null
}

/** The kinds in the order in which they are listed. */
export const tieKinds = [
  'supply',
  'partnership',
  'relationship',
  'sale',
  'association',
  'management',
  'affiliation'
] as const satisfies readonly TieKind[]
