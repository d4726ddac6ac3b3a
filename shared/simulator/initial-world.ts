import { Map as PersistentMap } from 'immutable'
import type { Cast } from '#shared/domain/cast.ts'
import { type Capability, capabilities, type Partner } from '#shared/domain/party.ts'
import {
  addPurchase,
  type CapabilityState,
  type Known,
  type PartnerState,
  type PartnershipState,
  pairKey,
  type Subscription,
  unnamedPartner,
  type World
} from '#shared/domain/world.ts'
import { toPartnerAccount } from '#shared/lifecycles/partner-account.machine.ts'

const given = <Value>(value: Value): Known<Value> => ({ value, since: null })

function toPartnerState(partner: Partner): PartnerState {
  const { role, completed = [], unknown = [], capabilities: present = [] } = partner
  const account = toPartnerAccount({
    role,
    account: unknown.includes('onboard') ? 'unknown' : completed.includes('onboard') ? 'onboarded' : 'outside',
    enrolment: unknown.includes('enroll') ? 'unknown' : completed.includes('enroll') ? 'enrolled' : 'not-enrolled',
    agreement: unknown.includes('sign-agreement')
      ? 'unknown'
      : completed.includes('sign-agreement')
        ? 'signed'
        : 'unsigned'
  })
  const capability = (name: Capability): Known<CapabilityState> =>
    given(unknown.includes(name) ? 'unknown' : present.includes(name) ? 'present' : 'absent')
  return {
    account: given(account.account),
    enrolment: given(account.enrolment),
    agreement: given(account.agreement),
    standing: given(account.standing),
    capabilities: Object.fromEntries(capabilities.map((name) => [name, capability(name)])) as Record<
      Capability,
      Known<CapabilityState>
    >
  }
}

/** Partners that are given alike share one state, so a cast of thousands costs a handful of states. */
function shareStates(): (partner: Partner) => PartnerState {
  const states = new Map<string, PartnerState>()
  return (partner) => {
    const key = [partner.role, partner.completed, '/', partner.unknown, '/', partner.capabilities].join()
    const state = states.get(key) ?? toPartnerState(partner)
    states.set(key, state)
    return state
  }
}

function toSubscriptions(cast: Cast): World['subscriptions'] {
  return PersistentMap<string, Subscription>().withMutations((map) => {
    for (const { id, customer, tenant, offer, boughtThrough } of cast.subscriptions) {
      const held = { tenant: given(tenant), state: given('active' as const), path: null, boughtThrough, managers: [] }
      map.set(id, { id, since: null, customer, offer, ...held })
    }
  })
}

function toPurchases(cast: Cast): Pick<World, 'bought' | 'sellers'> {
  let purchases: Pick<World, 'bought' | 'sellers'> = { bought: PersistentMap(), sellers: PersistentMap() }
  for (const { id, customer, boughtThrough } of cast.subscriptions) {
    if (boughtThrough === 'other-partner') purchases = addPurchase(purchases, customer, unnamedPartner, id, null)
  }
  return purchases
}

/** The world before the first step: what the file gives. */
export function toInitialWorld(cast: Cast): World {
  const toState = shareStates()
  const partners = PersistentMap<string, PartnerState>().withMutations((map) => {
    for (const party of cast.parties.values()) if (party.kind === 'partner') map.set(party.id, toState(party))
  })
  const partnerships = PersistentMap<string, Known<PartnershipState>>().withMutations((map) => {
    for (const [provider, reseller] of cast.partnerships) map.set(pairKey(provider, reseller), given('active'))
  })
  return {
    cast,
    partners,
    partnerships,
    customers: PersistentMap(),
    subscriptions: toSubscriptions(cast),
    managements: PersistentMap(),
    ...toPurchases(cast)
  }
}
