import type { Map as PersistentMap } from 'immutable'
import type { Cast } from './cast.ts'
import type { Effect } from './finding.ts'
import type { Capability } from './party.ts'
import type { BoughtThrough } from './scenario.ts'
import type { StepOf } from './step.ts'

/** A value with the id of the step that made it so; null where the file gives it. */
export interface Known<Value> {
  readonly value: Value
  readonly since: string | null
}

export type AccountState = 'outside' | 'onboarded' | 'unknown'
export type EnrolmentState = 'not-enrolled' | 'enrolled' | 'unknown'
export type AgreementState = 'unsigned' | 'signed' | 'unknown'
export type Standing = 'preparing' | 'can-transact' | 'unknown'
export type CapabilityState = 'absent' | 'present' | 'unknown'
export type PartnershipState = 'none' | 'requested' | 'active' | 'declined' | 'ended'
export type CustomerState = 'none' | 'active' | 'ended'
export type SubscriptionState = 'none' | 'active' | 'cancelled'
export type ManagementState = 'off' | 'on'

/** Where one partner account stands. */
export interface PartnerState {
  readonly account: Known<AccountState>
  readonly enrolment: Known<EnrolmentState>
  readonly agreement: Known<AgreementState>
  readonly standing: Known<Standing>
  readonly capabilities: Readonly<Record<Capability, Known<CapabilityState>>>
}

/** A subscription that exists: given, or made by a supported sale. */
export interface Subscription {
  readonly id: string
  /** The step that made it; null for a given one. */
  readonly since: string | null
  readonly customer: string
  readonly tenant: Known<string>
  readonly offer: string
  readonly state: Known<Exclude<SubscriptionState, 'none'>>
  /** The path of the sale that made it; null for a given one. */
  readonly path: readonly string[] | null
  readonly boughtThrough: BoughtThrough | null
  /** Who manages it, in the order in which they began. */
  readonly managers: readonly string[]
}

/** Stands for the unnamed seller of a subscription that was bought through another partner before. */
export const unnamedPartner = ''

/**
 * Everything that is so at one moment. Worlds are values: a step makes a new one that shares what did not change.
 * Pairs are keyed by `pairKey`.
 */
export interface World {
  readonly cast: Cast
  readonly partners: PersistentMap<string, PartnerState>
  readonly partnerships: PersistentMap<string, Known<PartnershipState>>
  readonly customers: PersistentMap<string, Known<CustomerState>>
  readonly subscriptions: PersistentMap<string, Subscription>
  readonly managements: PersistentMap<string, Known<ManagementState>>
  /** What a customer bought from a seller, newest first, keyed by `pairKey`; the first one is always active. */
  readonly bought: PersistentMap<string, Chain>
  /** Whom a customer ever bought from, newest first. */
  readonly sellers: PersistentMap<string, Chain>
}

/** A list that grows at its head and shares its tail with older worlds. */
export interface Chain {
  readonly id: string
  /** The step that brought it about; null where the file gives it. */
  readonly since: string | null
  readonly next: Chain | null
}

/** The key of a pair; ids hold no space. */
export function pairKey(a: string, b: string): string {
  return `${a} ${b}`
}

const given = <Value>(value: Value): Known<Value> => ({ value, since: null })
const noPartnership = given<PartnershipState>('none')
const noCustomer = given<CustomerState>('none')
const noManagement = given<ManagementState>('off')

/** The indexes of what customers hold, with one purchase more. */
export function addPurchase(
  { bought, sellers }: Pick<World, 'bought' | 'sellers'>,
  customer: string,
  seller: string,
  subscription: string,
  since: string | null
): Pick<World, 'bought' | 'sellers'> {
  const key = pairKey(customer, seller)
  const held = bought.get(key)
  const isKnown = held !== undefined || isInChain(sellers.get(customer), seller)
  return {
    bought: bought.set(key, { id: subscription, since, next: held ?? null }),
    sellers: isKnown ? sellers : sellers.set(customer, { id: seller, since, next: sellers.get(customer) ?? null })
  }
}

function isInChain(chain: Chain | undefined, id: string): boolean {
  for (let link = chain ?? null; link; link = link.next) if (link.id === id) return true
  return false
}

/** Takes cancelled purchases off the head; those behind an active one go when it does. */
function dropCancelled(world: World, { id, customer }: Subscription, seller: string): World['bought'] {
  const key = pairKey(customer, seller)
  let head = world.bought.get(key) ?? null
  if (head?.id !== id) return world.bought
  while (head && world.subscriptions.get(head.id)?.state.value === 'cancelled') head = head.next
  return head ? world.bought.set(key, head) : world.bought.delete(key)
}

/** The seller of a subscription; `unnamedPartner` for a given one bought through another partner, else undefined. */
export function findSeller(subscription: Subscription): string | undefined {
  if (subscription.path) return subscription.path.at(-2)
  return subscription.boughtThrough === 'other-partner' ? unnamedPartner : undefined
}

/** Where a partner stands. Throws for an id that is no partner's. */
export function getPartner(world: World, partner: string): PartnerState {
  const state = world.partners.get(partner)
  if (!state) throw new Error(`no partner ${partner}`)
  return state
}

/** The partnership of a provider and a reseller; `none` where nothing ever began one. */
export function getPartnership(world: World, provider: string, reseller: string): Known<PartnershipState> {
  return world.partnerships.get(pairKey(provider, reseller)) ?? noPartnership
}

/** The customer relationship between a partner and a tenant. */
export function getCustomer(world: World, partner: string, tenant: string): Known<CustomerState> {
  return world.customers.get(pairKey(partner, tenant)) ?? noCustomer
}

/** A subscription; undefined where the sale that was to make it was not supported. */
export function findSubscription(world: World, id: string): Subscription | undefined {
  return world.subscriptions.get(id)
}

/** Whether a partner manages a subscription; not where nothing ever began it. */
export function getManagement(world: World, partner: string, subscription: string): Known<ManagementState> {
  return world.managements.get(pairKey(partner, subscription)) ?? noManagement
}

function setPartner(world: World, effect: Effect, since: string): World {
  const before = getPartner(world, effect.subject)
  const known = { value: effect.to, since }
  const after = effect.fact.startsWith('capability.')
    ? { ...before, capabilities: { ...before.capabilities, [effect.fact.slice('capability.'.length)]: known } }
    : { ...before, [effect.fact]: known }
  return { ...world, partners: world.partners.set(effect.subject, after) }
}

function setSubscription(world: World, id: string, change: Partial<Subscription>): World {
  const before = world.subscriptions.get(id)
  if (!before) throw new Error(`no subscription ${id}`)
  return { ...world, subscriptions: world.subscriptions.set(id, { ...before, ...change }) }
}

function startSubscription(world: World, sale: StepOf<'sell'>): World {
  const customer = sale.path.at(-1) ?? ''
  const subscription: Subscription = {
    id: sale.as,
    since: sale.id,
    customer,
    tenant: { value: sale.tenant, since: sale.id },
    offer: sale.offer,
    state: { value: 'active', since: sale.id },
    path: sale.path,
    boughtThrough: null,
    managers: []
  }
  const subscriptions = world.subscriptions.set(sale.as, subscription)
  return { ...world, subscriptions, ...addPurchase(world, customer, sale.path.at(-2) ?? '', sale.as, sale.id) }
}

function cancelSubscription(world: World, id: string, since: string): World {
  const cancelled = setSubscription(world, id, { state: { value: 'cancelled', since } })
  const subscription = cancelled.subscriptions.get(id)
  const seller = subscription && findSeller(subscription)
  if (!subscription || seller === undefined) return cancelled
  return { ...cancelled, bought: dropCancelled(cancelled, subscription, seller) }
}

function setManagement(world: World, partner: string, subscription: string, to: ManagementState, since: string): World {
  const managers = world.subscriptions.get(subscription)?.managers ?? []
  const others = managers.filter((manager) => manager !== partner)
  const changed = setSubscription(world, subscription, { managers: to === 'on' ? [...others, partner] : others })
  return { ...changed, managements: world.managements.set(pairKey(partner, subscription), { value: to, since }) }
}

/**
 * The world after one effect of a supported step.
 * @param since the step's id
 * @param sale the step itself where it is a sale: what a new subscription is made of.
 */
export function applyEffect(world: World, effect: Effect, since: string, sale: StepOf<'sell'> | undefined): World {
  const other = effect.with ?? ''
  switch (effect.fact) {
    case 'partnership': {
      const known = { value: effect.to as PartnershipState, since }
      return { ...world, partnerships: world.partnerships.set(pairKey(other, effect.subject), known) }
    }
    case 'customer-relationship': {
      const known = { value: effect.to as CustomerState, since }
      return { ...world, customers: world.customers.set(pairKey(other, effect.subject), known) }
    }
    case 'subscription':
      return sale ? startSubscription(world, sale) : cancelSubscription(world, effect.subject, since)
    case 'subscription.tenant':
      return setSubscription(world, effect.subject, { tenant: { value: effect.to, since } })
    case 'management':
      return setManagement(world, other, effect.subject, effect.to as ManagementState, since)
    default:
      return setPartner(world, effect, since)
  }
}
