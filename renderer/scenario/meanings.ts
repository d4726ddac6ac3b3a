import { microsoftId } from '#shared/domain/id.ts'
import type { Party } from '#shared/domain/party.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { findSubscription, getPartnership } from '#shared/domain/world.ts'
import type { Situation } from './situation.ts'

/** Where a connection ends: a party, and the tenant or subscription of it that was pointed at. */
export interface ConnectionEnd {
  readonly party: string
  readonly tenant?: string
  readonly subscription?: string
}

/** What a connection can mean that is a step, or two of them as one gesture. */
export interface StepMeaning {
  readonly kind: 'partnership' | 'sale' | 'own-use-sale' | 'straight-sale' | 'customer-relationship' | 'management'
  readonly steps: readonly ScenarioStep[]
  /** The partners between Microsoft and the buyer where there are several ways; tells the meanings apart. */
  readonly through: readonly string[]
  /** The subscription of a management. */
  readonly subscription?: string
}

/** A fact of the cast and no step: it has no verdict of its own. */
export interface AffiliationMeaning {
  readonly kind: 'affiliation'
  readonly between: readonly [string, string]
}

export type Meaning = StepMeaning | AffiliationMeaning

/** What the meanings of a connection depend on, beside its two ends. */
export interface MeaningPorts {
  /** What a sale is of: the offer used last. */
  readonly offer: string
  /** The candidate that lies nearest to a party, for a reseller that has no provider yet. */
  readonly findNearest: (party: string, candidates: readonly string[]) => string | undefined
}

type Role = Party extends infer P ? (P extends { readonly role: infer R } ? R : 'customer') : never

function roleOf(id: string, { line }: Situation): Role | 'microsoft' | undefined {
  if (id === microsoftId) return 'microsoft'
  const party = line.cast.parties.get(id)
  return party && (party.kind === 'partner' ? party.role : 'customer')
}

function partnersWith(role: Role, { line }: Situation): readonly string[] {
  return [...line.cast.parties.values()].flatMap((each) =>
    each.kind === 'partner' && each.role === role ? [each.id] : []
  )
}

/** The providers that a reseller has an active partnership with, in the order of the cast. */
function activeProviders(reseller: string, situation: Situation): readonly string[] {
  return partnersWith('indirect-provider', situation).filter(
    (provider) => getPartnership(situation.world, provider, reseller).value === 'active'
  )
}

/** The resellers that a provider has an active partnership with, in the order of the cast. */
function activeResellers(provider: string, situation: Situation): readonly string[] {
  return partnersWith('indirect-reseller', situation).filter(
    (reseller) => getPartnership(situation.world, provider, reseller).value === 'active'
  )
}

/** Where services for a buyer land: the tenant pointed at, else its first of type customer, else its csp tenant. */
function findLanding(end: ConnectionEnd, { line: { cast } }: Situation): string | undefined {
  if (end.tenant !== undefined) return end.tenant
  if (end.party === microsoftId) return undefined
  const owned = cast.tenantsOf.get(end.party) ?? []
  return owned.find((id) => cast.getTenant(id).type === 'customer') ?? owned[0]
}

function toSale(
  kind: 'sale' | 'own-use-sale' | 'straight-sale',
  between: readonly string[],
  end: ConnectionEnd,
  situation: Situation,
  { offer }: MeaningPorts
): StepMeaning {
  const tenant = findLanding(end, situation)
  const path = [microsoftId, ...between, end.party]
  return { kind, steps: [{ do: 'sell', path, offer, ...(tenant === undefined ? {} : { tenant }) }], through: between }
}

function toCustomer(partner: string, end: ConnectionEnd, situation: Situation): StepMeaning {
  const tenant = findLanding(end, situation)
  const step: ScenarioStep = { do: 'connect-customer', partner, customer: end.party }
  return {
    kind: 'customer-relationship',
    steps: [tenant === undefined ? step : { ...step, tenant }],
    through: []
  }
}

/** Request and accept, as one; where one side has asked already, accepting is what is left. */
function toPartnership(provider: string, reseller: string, { world }: Situation): StepMeaning {
  const accept: ScenarioStep = { do: 'accept-partnership', provider, reseller }
  const isRequested = getPartnership(world, provider, reseller).value === 'requested'
  const steps: readonly ScenarioStep[] = isRequested
    ? [accept]
    : [{ do: 'request-partnership', provider, reseller }, accept]
  return { kind: 'partnership', steps, through: [] }
}

/** One management for each subscription that is pointed at, or that the customer holds. */
function toManagements(partner: string, end: ConnectionEnd, situation: Situation): readonly StepMeaning[] {
  const held = end.subscription === undefined ? subscriptionsOf(end.party, situation) : [end.subscription]
  return held.map((subscription) => ({
    kind: 'management',
    steps: [{ do: 'manage', partner, subscription }],
    through: [],
    subscription
  }))
}

/** The subscriptions that a customer holds at the moment, the active ones, in the order in which they came. */
function subscriptionsOf(customer: string, { world }: Situation): readonly string[] {
  const held: string[] = []
  for (const each of world.subscriptions.values()) {
    if (each.customer === customer && each.state.value === 'active') held.push(each.id)
  }
  return held
}

/** The chains by which a partner sells on: through each of its providers where it needs one. */
function chainsOf(seller: string, situation: Situation, { findNearest }: MeaningPorts): readonly (readonly string[])[] {
  if (roleOf(seller, situation) !== 'indirect-reseller') return [[seller]]
  const active = activeProviders(seller, situation)
  if (active.length > 0) return active.map((provider) => [provider, seller])
  const nearest = findNearest(seller, partnersWith('indirect-provider', situation))
  return [nearest === undefined ? [seller] : [nearest, seller]]
}

function toAffiliation(a: string, b: string): readonly AffiliationMeaning[] {
  return a === microsoftId || b === microsoftId ? [] : [{ kind: 'affiliation', between: [a, b] }]
}

/** From a partner to another partner's subscription, party or tenant. */
function amongPartners(from: string, to: ConnectionEnd, situation: Situation, ports: MeaningPorts): readonly Meaning[] {
  const ownUse = chainsOf(from, situation, ports).map((chain) => toSale('own-use-sale', chain, to, situation, ports))
  const [source, target] = [roleOf(from, situation), roleOf(to.party, situation)]
  if (source === 'indirect-provider' && target === 'indirect-reseller') {
    const partnership = toPartnership(from, to.party, situation)
    const customer = toCustomer(from, to, situation)
    const isFirst = to.tenant === undefined && getPartnership(situation.world, from, to.party).value !== 'active'
    return isFirst ? [partnership, ...ownUse, customer] : [...ownUse, customer, partnership]
  }
  const asked =
    source === 'indirect-reseller' && target === 'indirect-provider' && to.tenant === undefined
      ? [toPartnership(to.party, from, situation)]
      : []
  return [...ownUse, ...toAffiliation(from, to.party), ...asked]
}

function toACustomer(from: string, to: ConnectionEnd, situation: Situation, ports: MeaningPorts): readonly Meaning[] {
  const sell = (kind: 'sale' | 'straight-sale', chain: readonly string[]) => toSale(kind, chain, to, situation, ports)
  const customer = toCustomer(from, to, situation)
  if (roleOf(from, situation) === 'indirect-provider') {
    const through = activeResellers(from, situation).map((reseller) => sell('sale', [from, reseller]))
    return [...through, sell('straight-sale', [from]), customer]
  }
  const sales = chainsOf(from, situation, ports).map((chain) => sell('sale', chain))
  return [...sales, ...toManagements(from, to, situation), customer]
}

/**
 * What a connection from one thing to another can mean, the likeliest first; the first one is what is told while it is
 * still being drawn. Empty where nothing can be meant: a party with itself, or anything with Microsoft as its end.
 */
export function listMeanings(
  from: string,
  to: ConnectionEnd,
  situation: Situation,
  ports: MeaningPorts
): readonly Meaning[] {
  const source = roleOf(from, situation)
  const target = roleOf(to.party, situation)
  if (source === undefined || target === undefined || target === 'microsoft') return []
  if (to.subscription !== undefined) {
    if (source === 'microsoft' || source === 'customer') return []
    return findSubscription(situation.world, to.subscription) ? toManagements(from, to, situation) : []
  }
  if (from === to.party) return []
  if (source === 'microsoft') return [toSale('straight-sale', [], to, situation, ports)]
  if (source === 'customer') return toAffiliation(from, to.party)
  return target === 'customer' ? toACustomer(from, to, situation, ports) : amongPartners(from, to, situation, ports)
}
