import type { Fact } from '#shared/domain/finding.ts'
import { microsoftId } from '#shared/domain/id.ts'
import { findRegion } from '#shared/domain/market.ts'
import type { Capability } from '#shared/domain/party.ts'
import {
  findSubscription,
  getCustomer,
  getManagement,
  getPartner,
  getPartnership,
  type Known,
  type World
} from '#shared/domain/world.ts'

/** What a finding says of a value that the file does not know. */
export const unknownValue = 'unknown'

/** A fact that the file or the step itself gives. */
export function givenFact(subject: string, fact: string, value: string | boolean, other?: string): Fact {
  return other === undefined
    ? { subject, fact, value, since: null }
    : { subject, fact, with: other, value, since: null }
}

function knownFact(subject: string, fact: string, known: Known<string>, other?: string): Fact {
  return other === undefined
    ? { subject, fact, value: known.value, since: known.since }
    : { subject, fact, with: other, value: known.value, since: known.since }
}

/** The role of a partner; `customer` and `microsoft` for who has none. */
export function roleFact(world: World, party: string): Fact {
  if (party === microsoftId) return givenFact(party, 'role', microsoftId)
  return givenFact(party, 'role', world.cast.findPartner(party)?.role ?? 'customer')
}

/** One of the three things that a partner does before it transacts. */
export function accountFact(world: World, partner: string, part: 'account' | 'enrolment' | 'agreement'): Fact {
  return knownFact(partner, part, getPartner(world, partner)[part])
}

/** Whether a partner has a capability, which may not be known. */
export function capabilityFact(world: World, partner: string, capability: Capability): Fact {
  return knownFact(partner, `capability.${capability}`, getPartner(world, partner).capabilities[capability])
}

/** The state of a partnership, as a fact about the reseller. */
export function partnershipFact(world: World, provider: string, reseller: string): Fact {
  return knownFact(reseller, 'partnership', getPartnership(world, provider, reseller), provider)
}

/** The state of a customer relationship, as a fact about the tenant. */
export function customerFact(world: World, partner: string, tenant: string): Fact {
  return knownFact(tenant, 'customer-relationship', getCustomer(world, partner, tenant), partner)
}

/** Whether a partner manages a subscription, as a fact about the subscription. */
export function managementFact(world: World, partner: string, subscription: string): Fact {
  return knownFact(subscription, 'management', getManagement(world, partner, subscription), partner)
}

/** The state of a subscription; `none` where the sale that was to make it was not supported. */
export function subscriptionFact(world: World, id: string): Fact {
  const subscription = findSubscription(world, id)
  return subscription ? knownFact(id, 'subscription', subscription.state) : givenFact(id, 'subscription', 'none')
}

/** Whether a tenant is one of type csp or customer. */
export function tenantTypeFact(world: World, tenant: string): Fact {
  return givenFact(tenant, 'tenant.type', world.cast.getTenant(tenant).type)
}

/** The party that a tenant belongs to. */
export function tenantOwnerFact(world: World, tenant: string): Fact {
  return givenFact(tenant, 'tenant.owner', world.cast.getTenant(tenant).owner)
}

/** The market of a party or tenant and the region that follows from it. */
export function marketFacts(subject: string, market: string | undefined): readonly Fact[] {
  const region = market === undefined ? undefined : findRegion(market)
  return [
    givenFact(subject, 'market', market ?? unknownValue),
    givenFact(subject, 'region', market === undefined ? unknownValue : (region?.id ?? 'none'))
  ]
}

/** How two parties are affiliated: each link, or the plain answer where there is none or the chain is long. */
export function affiliationFacts(world: World, a: string, b: string): readonly Fact[] {
  const chain = world.cast.affiliationChain(a, b)
  if (chain.length === 0) return [givenFact(a, 'affiliated', world.cast.areAffiliated(a, b), b)]
  return chain.map((link) => givenFact(link.a, link.by === 'company' ? 'same-company' : 'affiliated', true, link.b))
}

/** The company of a party, which is its own id where none is given. */
export function companyFact(world: World, party: string): Fact {
  return givenFact(party, 'company', party === microsoftId ? microsoftId : world.cast.getCompany(party))
}
