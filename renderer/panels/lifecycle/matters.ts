import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { findStepIndex } from '#renderer/scenario/step-index.ts'
import type { Fact } from '#shared/domain/finding.ts'
import { type Capability, capabilities, type Partner } from '#shared/domain/party.ts'
import type { ScenarioStep, Step } from '#shared/domain/step.ts'
import {
  findSubscription,
  getCustomer,
  getManagement,
  getPartner,
  getPartnership,
  type World
} from '#shared/domain/world.ts'
import { capabilityMachine } from '#shared/lifecycles/capability.machine.ts'
import { type ChartRegion, toChart } from '#shared/lifecycles/chart.ts'
import { customerRelationshipMachine } from '#shared/lifecycles/customer-relationship.machine.ts'
import { managementMachine } from '#shared/lifecycles/management.machine.ts'
import { partnerAccountMachine } from '#shared/lifecycles/partner-account.machine.ts'
import { partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import { subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'

/** Something that has a lifecycle, by its ids. */
export type Matter =
  | { readonly kind: 'account'; readonly partner: string }
  | { readonly kind: 'capability'; readonly partner: string; readonly capability: Capability }
  | { readonly kind: 'partnership'; readonly provider: string; readonly reseller: string }
  | { readonly kind: 'relationship'; readonly partner: string; readonly tenant: string }
  | { readonly kind: 'subscription'; readonly subscription: string }
  | { readonly kind: 'management'; readonly partner: string; readonly subscription: string }

/** What tells two of them apart. */
export function keyOfMatter(matter: Matter): string {
  return Object.values(matter).join(' ')
}

const charts: Readonly<Record<Matter['kind'], readonly ChartRegion[]>> = {
  account: toChart(partnerAccountMachine),
  capability: toChart(capabilityMachine),
  partnership: toChart(partnershipMachine),
  relationship: toChart(customerRelationshipMachine),
  subscription: toChart(subscriptionMachine),
  management: toChart(managementMachine)
}

/** What is drawn of it. */
export function chartOf({ kind }: Matter): readonly ChartRegion[] {
  return charts[kind]
}

/** How it stands in a world: one fact for each region of its machine, in the machine's order. */
export function factsOf(matter: Matter, world: World): readonly Fact[] {
  switch (matter.kind) {
    case 'account': {
      const { partner } = matter
      const state = getPartner(world, partner)
      return (['account', 'enrolment', 'agreement', 'standing'] as const).map((fact) => ({
        subject: partner,
        fact,
        ...state[fact]
      }))
    }
    case 'capability': {
      const { partner, capability } = matter
      const known = getPartner(world, partner).capabilities[capability]
      return [{ subject: partner, fact: `capability.${capability}`, ...known }]
    }
    case 'partnership': {
      const { provider, reseller } = matter
      return [{ subject: reseller, fact: 'partnership', with: provider, ...getPartnership(world, provider, reseller) }]
    }
    case 'relationship': {
      const { partner, tenant } = matter
      return [{ subject: tenant, fact: 'customer-relationship', with: partner, ...getCustomer(world, partner, tenant) }]
    }
    case 'subscription': {
      const known = findSubscription(world, matter.subscription)?.state ?? { value: 'none', since: null }
      return [{ subject: matter.subscription, fact: 'subscription', ...known }]
    }
    case 'management': {
      const { partner, subscription } = matter
      return [
        { subject: subscription, fact: 'management', with: partner, ...getManagement(world, partner, subscription) }
      ]
    }
  }
}

/** A step that a lifecycle could take, with what tells it from another of the same verb. */
export interface Move {
  readonly step: ScenarioStep
  /** The tenant that services would go to. */
  readonly onto?: string
}

/**
 * The steps by which a matter could take one of its machine's moves. A move that needs more than the matter says has one
 * step for each way that its own sale or owner gives; none where it is made by drawing or by a form alone.
 */
export function movesOf(matter: Matter, event: string, { world, line }: Situation): readonly Move[] {
  switch (matter.kind) {
    case 'account':
    case 'partnership':
    case 'management': {
      const { kind: _kind, ...ids } = matter
      return [{ step: { do: event, ...ids } as ScenarioStep }]
    }
    case 'capability':
      return [{ step: { do: 'add-capability', partner: matter.partner, capability: matter.capability } }]
    case 'relationship': {
      const customer = line.cast.getTenant(matter.tenant).owner
      return [{ step: { do: event, partner: matter.partner, customer, tenant: matter.tenant } as ScenarioStep }]
    }
    case 'subscription':
      return subscriptionMoves(matter.subscription, event, world, line.cast)
  }
}

function subscriptionMoves(id: string, event: string, world: World, cast: World['cast']): readonly Move[] {
  const held = findSubscription(world, id)
  if (event === 'cancel') return [{ step: { do: 'cancel', subscription: id } }]
  if (!held) return []
  if (event === 'provision') {
    const others = (cast.tenantsOf.get(held.customer) ?? []).filter((tenant) => tenant !== held.tenant.value)
    return others.map((tenant) => ({ step: { do: 'provision', subscription: id, tenant }, onto: tenant }))
  }
  if (event === 'associate-reseller') {
    const partners = (held.path ?? []).flatMap((party) => cast.findPartner(party) ?? [])
    const provider = partners.find(({ role }) => role === 'indirect-provider')
    const reseller = partners.find(({ role }) => role === 'indirect-reseller')
    if (!provider || !reseller) return []
    return [
      {
        step: {
          do: 'associate-reseller',
          provider: provider.id,
          reseller: reseller.id,
          new: false,
          subscription: id
        }
      }
    ]
  }
  return []
}

/** Matters of one kind under their heading. */
export interface MatterGroup {
  readonly kind: Matter['kind']
  readonly matters: readonly Matter[]
}

const partnershipsOf = ({ id }: Partner, world: World): readonly Matter[] =>
  [...world.partnerships.keys()].flatMap((key) => {
    const [provider = '', reseller = ''] = key.split(' ')
    return provider === id || reseller === id ? [{ kind: 'partnership', provider, reseller } as const] : []
  })

function relationshipsWhere(world: World, isSo: (partner: string, tenant: string) => boolean): readonly Matter[] {
  return [...world.customers.keys()].flatMap((key) => {
    const [partner = '', tenant = ''] = key.split(' ')
    return isSo(partner, tenant) ? [{ kind: 'relationship', partner, tenant } as const] : []
  })
}

function managementsWhere(world: World, isSo: (partner: string, subscription: string) => boolean): readonly Matter[] {
  return [...world.managements.keys()].flatMap((key) => {
    const [partner = '', subscription = ''] = key.split(' ')
    return isSo(partner, subscription) ? [{ kind: 'management', partner, subscription } as const] : []
  })
}

function subscriptionsWhere(world: World, isSo: (customer: string, tenant: string) => boolean): readonly Matter[] {
  return [...world.subscriptions.values()].flatMap(({ id, customer, tenant }) =>
    isSo(customer, tenant.value) ? [{ kind: 'subscription', subscription: id } as const] : []
  )
}

function ofParty(id: string, { world, line }: Situation): readonly MatterGroup[] {
  const partner = line.cast.findPartner(id)
  const held: MatterGroup = { kind: 'subscription', matters: subscriptionsWhere(world, (customer) => customer === id) }
  const isOwn = (tenant: string) => line.cast.tenants.get(tenant)?.owner === id
  if (!partner) return [{ kind: 'relationship', matters: relationshipsWhere(world, (_, at) => isOwn(at)) }, held]
  return [
    { kind: 'account', matters: [{ kind: 'account', partner: id }] },
    { kind: 'partnership', matters: partnershipsOf(partner, world) },
    { kind: 'relationship', matters: relationshipsWhere(world, (seller, at) => seller === id || isOwn(at)) },
    { kind: 'management', matters: managementsWhere(world, (manager) => manager === id) },
    held,
    {
      kind: 'capability',
      matters: capabilities.map((capability) => ({ kind: 'capability', partner: id, capability }) as const)
    }
  ]
}

function ofSubscription(id: string, { world }: Situation): readonly MatterGroup[] {
  return [
    { kind: 'subscription', matters: [{ kind: 'subscription', subscription: id }] },
    { kind: 'management', matters: managementsWhere(world, (_, subscription) => subscription === id) }
  ]
}

function ofStep(step: Step): readonly Matter[] {
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
      return [{ kind: 'account', partner: step.partner }]
    case 'add-capability':
      return [{ kind: 'capability', partner: step.partner, capability: step.capability }]
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership':
      return [{ kind: 'partnership', provider: step.provider, reseller: step.reseller }]
    case 'connect-customer':
    case 'end-customer':
      return [{ kind: 'relationship', partner: step.partner, tenant: step.tenant }]
    case 'associate-reseller': {
      const pair = { kind: 'partnership', provider: step.provider, reseller: step.reseller } as const
      return step.subscription === null ? [pair] : [{ kind: 'subscription', subscription: step.subscription }, pair]
    }
    case 'sell':
      return [{ kind: 'subscription', subscription: step.as }]
    case 'provision':
    case 'cancel':
      return [{ kind: 'subscription', subscription: step.subscription }]
    case 'manage':
    case 'stop-managing':
      return [
        { kind: 'management', partner: step.partner, subscription: step.subscription },
        { kind: 'subscription', subscription: step.subscription }
      ]
  }
}

/** What has a lifecycle about the thing that is picked out; empty where it has none. */
export function mattersOf(key: ItemKey | undefined, situation: Situation): readonly MatterGroup[] {
  if (key === undefined) return []
  const { kind, id, ids } = readKey(key)
  const { world, line } = situation
  const [, second = ''] = ids
  switch (kind) {
    case 'party':
      return line.cast.parties.has(id) ? ofParty(id, situation) : []
    case 'tenant':
      return [
        { kind: 'relationship', matters: relationshipsWhere(world, (_, at) => at === id) },
        { kind: 'subscription', matters: subscriptionsWhere(world, (_, at) => at === id) }
      ]
    case 'subscription':
      return ofSubscription(id, situation)
    case 'partnership':
      return [{ kind: 'partnership', matters: [{ kind: 'partnership', provider: id, reseller: second }] }]
    case 'relationship':
      return [{ kind: 'relationship', matters: [{ kind: 'relationship', partner: id, tenant: second }] }]
    case 'management':
      return [{ kind: 'management', matters: [{ kind: 'management', partner: id, subscription: second }] }]
    case 'affiliation':
      return []
    case 'step': {
      const step = line.steps[findStepIndex(line, id)]
      return step ? ofStep(step).map((matter) => ({ kind: matter.kind, matters: [matter] })) : []
    }
  }
}
