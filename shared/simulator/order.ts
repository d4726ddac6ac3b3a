import type { Effect, Fact, Finding } from '#shared/domain/finding.ts'
import type { Step, StepOf } from '#shared/domain/step.ts'
import {
  findSubscription,
  getCustomer,
  getManagement,
  getPartner,
  getPartnership,
  type SubscriptionState,
  type World
} from '#shared/domain/world.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import { capability } from '#shared/lifecycles/capability.machine.ts'
import { customerRelationship } from '#shared/lifecycles/customer-relationship.machine.ts'
import { management } from '#shared/lifecycles/management.machine.ts'
import { partnerAccount } from '#shared/lifecycles/partner-account.machine.ts'
import { partnership } from '#shared/lifecycles/partnership.machine.ts'
import { type SubscriptionEvent, subscription } from '#shared/lifecycles/subscription.machine.ts'
import {
  accountFact,
  capabilityFact,
  customerFact,
  givenFact,
  managementFact,
  partnershipFact,
  subscriptionFact
} from '#shared/rulebook/facts.ts'
import { sellingPartners } from '#shared/rulebook/sale.ts'

/** What the lifecycles say of a step: whether it has its turn now, what it would change, and what else could be done. */
interface Order {
  readonly isPossible: boolean
  readonly subjects: readonly string[]
  /** The states before the step. */
  readonly facts: readonly Fact[]
  /** What the step changes if it is supported. */
  readonly effects: readonly Effect[]
  /** The verbs that the lifecycle would take instead; named where the step is not possible. */
  readonly moves: () => readonly string[]
}

const noMoves = () => []

function accountOrder(step: StepOf<'onboard' | 'enroll' | 'sign-agreement'>, world: World): Order {
  const { partner } = step
  const role = world.cast.findPartner(partner)?.role ?? 'indirect-reseller'
  const { account, enrolment, agreement, standing } = getPartner(world, partner)
  const before = {
    role,
    account: account.value,
    enrolment: enrolment.value,
    agreement: agreement.value,
    standing: standing.value
  }
  const after = partnerAccount.next(before, step.do)
  const effects: Effect[] = []
  for (const fact of ['account', 'enrolment', 'agreement', 'standing'] as const) {
    if (after && after[fact] !== before[fact]) {
      effects.push({ subject: partner, fact, from: before[fact], to: after[fact] })
    }
  }
  const part = step.do === 'onboard' ? 'account' : step.do === 'enroll' ? 'enrolment' : 'agreement'
  return {
    isPossible: after !== undefined,
    subjects: [partner],
    facts: [accountFact(world, partner, part)],
    effects,
    moves: () => partnerAccount.possible(before)
  }
}

function capabilityOrder(step: StepOf<'add-capability'>, world: World): Order {
  const before = getPartner(world, step.partner).capabilities[step.capability].value
  const after = capability.next(before, step.do)
  const fact = `capability.${step.capability}`
  return {
    isPossible: after !== undefined,
    subjects: [step.partner],
    facts: [capabilityFact(world, step.partner, step.capability)],
    effects: after ? [{ subject: step.partner, fact, from: before, to: after }] : [],
    moves: noMoves
  }
}

type PartnershipStep = StepOf<'request-partnership' | 'accept-partnership' | 'decline-partnership' | 'end-partnership'>

function partnershipOrder(step: PartnershipStep, world: World): Order {
  const { provider, reseller } = step
  const before = getPartnership(world, provider, reseller).value
  const after = partnership.next(before, step.do)
  return {
    isPossible: after !== undefined,
    subjects: [provider, reseller],
    facts: [partnershipFact(world, provider, reseller)],
    effects: after ? [{ subject: reseller, fact: 'partnership', with: provider, from: before, to: after }] : [],
    moves: () => partnership.possible(before)
  }
}

function customerOrder(step: StepOf<'connect-customer' | 'end-customer'>, world: World): Order {
  const { partner, tenant } = step
  const before = getCustomer(world, partner, tenant).value
  const after = customerRelationship.next(before, step.do)
  return {
    isPossible: after !== undefined,
    subjects: [partner, step.customer, tenant],
    facts: [customerFact(world, partner, tenant)],
    effects: after ? [{ subject: tenant, fact: 'customer-relationship', with: partner, from: before, to: after }] : [],
    moves: () => customerRelationship.possible(before)
  }
}

/** The relationships that delivering to a tenant begins: one for each partner that sold, its owner aside. */
function toRelationships(
  path: readonly string[],
  tenant: string,
  world: World
): { readonly facts: readonly Fact[]; readonly effects: readonly Effect[] } {
  const buyer = path.at(-1)
  const facts: Fact[] = []
  const effects: Effect[] = []
  for (const partner of sellingPartners(path, world)) {
    if (partner === buyer) continue
    const { value: from, since } = getCustomer(world, partner, tenant)
    const to = customerRelationship.next(from, 'connect-customer')
    if (!to) continue
    facts.push({ subject: tenant, fact: 'customer-relationship', with: partner, value: from, since })
    effects.push({ subject: tenant, fact: 'customer-relationship', with: partner, from, to })
  }
  return { facts, effects }
}

function subscriptionState(world: World, id: string): SubscriptionState {
  return findSubscription(world, id)?.state.value ?? 'none'
}

function saleOrder(step: StepOf<'sell'>, world: World): Order {
  const before = subscriptionState(world, step.as)
  const after = subscription.next(before, step.do)
  const made: Effect = { subject: step.as, fact: 'subscription', from: before, to: after ?? before }
  const relationships = toRelationships(step.path, step.tenant, world)
  return {
    isPossible: after !== undefined,
    subjects: [step.as, step.tenant],
    facts: [givenFact(step.as, 'subscription', before), ...relationships.facts],
    effects: [made, ...relationships.effects],
    moves: () => subscription.possible(before)
  }
}

function subscriptionOrder(id: string, event: SubscriptionEvent, effects: readonly Effect[], world: World): Order {
  const before = subscriptionState(world, id)
  return {
    isPossible: subscription.next(before, event) !== undefined,
    subjects: [id],
    facts: [subscriptionFact(world, id)],
    effects,
    moves: () => subscription.possible(before)
  }
}

function associationOrder(step: StepOf<'associate-reseller'>, world: World): Order {
  const { provider, reseller, subscription: id } = step
  const named = givenFact(reseller, 'association', id ?? 'new', provider)
  if (id === null) {
    return { isPossible: true, subjects: [provider, reseller], facts: [named], effects: [], moves: noMoves }
  }
  const order = subscriptionOrder(id, step.do, [], world)
  return { ...order, subjects: [provider, reseller, id], facts: [...order.facts, named] }
}

function provisionOrder(step: StepOf<'provision'>, world: World): Order {
  const held = findSubscription(world, step.subscription)
  const effects: Effect[] = []
  if (held && held.tenant.value !== step.tenant) {
    const { value: from } = held.tenant
    effects.push({ subject: step.subscription, fact: 'subscription.tenant', from, to: step.tenant })
  }
  if (held?.path) effects.push(...toRelationships(held.path, step.tenant, world).effects)
  const order = subscriptionOrder(step.subscription, step.do, effects, world)
  const landing = givenFact(step.id, 'landing.tenant', step.tenant)
  return { ...order, subjects: [step.subscription, step.tenant], facts: [...order.facts, landing] }
}

function cancelOrder(step: StepOf<'cancel'>, world: World): Order {
  const before = subscriptionState(world, step.subscription)
  const to = subscription.next(before, step.do)
  const effects: Effect[] = to ? [{ subject: step.subscription, fact: 'subscription', from: before, to }] : []
  return subscriptionOrder(step.subscription, step.do, effects, world)
}

function managementOrder(step: StepOf<'manage' | 'stop-managing'>, world: World): Order {
  const { partner, subscription: id } = step
  const state = subscriptionState(world, id)
  const before = getManagement(world, partner, id).value
  const after = management.next(before, step.do)
  const isOpen = step.do === 'stop-managing' || subscription.next(state, step.do) !== undefined
  return {
    isPossible: isOpen && after !== undefined,
    subjects: [partner, id],
    facts: [subscriptionFact(world, id), managementFact(world, partner, id)],
    effects: after ? [{ subject: id, fact: 'management', with: partner, from: before, to: after }] : [],
    moves: () =>
      management.possible(before).filter((move) => move === 'stop-managing' || subscription.next(state, 'manage'))
  }
}

function toOrder(step: Step, world: World): Order {
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
      return accountOrder(step, world)
    case 'add-capability':
      return capabilityOrder(step, world)
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership':
      return partnershipOrder(step, world)
    case 'connect-customer':
    case 'end-customer':
      return customerOrder(step, world)
    case 'associate-reseller':
      return associationOrder(step, world)
    case 'sell':
      return saleOrder(step, world)
    case 'provision':
      return provisionOrder(step, world)
    case 'cancel':
      return cancelOrder(step, world)
    case 'manage':
    case 'stop-managing':
      return managementOrder(step, world)
    default:
      return assertNever(step)
  }
}

/** The lifecycle's word on a step, and what the step would change. */
export interface Turn {
  readonly finding: Finding
  readonly effects: readonly Effect[]
}

/** Asks the lifecycles about a step: its finding, and the effects it has if nothing else stands in the way. */
export function takeTurn(step: Step, world: World): Turn {
  const { isPossible, subjects, facts, effects, moves } = toOrder(step, world)
  const base = { rule: 'lifecycle', kind: 'lifecycle', ground: 'lifecycle', subjects, facts, cites: [] } as const
  const finding: Finding = isPossible
    ? { ...base, result: 'holds', changes: effects }
    : { ...base, result: 'broken', moves: moves() }
  return { finding, effects }
}
