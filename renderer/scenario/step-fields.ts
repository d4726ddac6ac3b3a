import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Line } from '#shared/domain/line.ts'
import { type Capability, capabilities, type Role } from '#shared/domain/party.ts'
import type { EndRoute, OfferKind, ScenarioStep, Verb } from '#shared/domain/step.ts'

/**
 * The fields of every verb at once: what a form holds while a step is being put together, so that a change of the verb
 * loses nothing. Null is what the file leaves out; an empty id is what nothing can be chosen for. A draft's `subscription`
 * is empty where a reseller is associated with a new one.
 */
export interface StepDraft {
  readonly id: string | null
  readonly verb: Verb
  readonly on: string | null
  readonly note: string | null
  readonly partner: string
  readonly provider: string
  readonly reseller: string
  readonly customer: string
  readonly tenant: string | null
  readonly subscription: string
  readonly capability: Capability
  readonly route: EndRoute | null
  /** The path between Microsoft and the buyer. */
  readonly between: readonly string[]
  readonly buyer: string
  readonly offer: string
  readonly offerKind: OfferKind | null
  readonly as: string | null
}

export type DraftField = Exclude<keyof StepDraft, 'id' | 'verb' | 'on' | 'note'>

const fields: Readonly<Record<Verb, readonly DraftField[]>> = {
  onboard: ['partner'],
  enroll: ['partner'],
  'sign-agreement': ['partner'],
  'add-capability': ['partner', 'capability'],
  'request-partnership': ['provider', 'reseller'],
  'accept-partnership': ['provider', 'reseller'],
  'decline-partnership': ['provider', 'reseller'],
  'end-partnership': ['provider', 'reseller', 'route'],
  'connect-customer': ['partner', 'customer', 'tenant'],
  'end-customer': ['partner', 'customer', 'tenant'],
  'associate-reseller': ['provider', 'reseller', 'subscription'],
  sell: ['between', 'buyer', 'tenant', 'offer', 'offerKind', 'as'],
  provision: ['subscription', 'tenant'],
  cancel: ['subscription'],
  manage: ['partner', 'subscription'],
  'stop-managing': ['partner', 'subscription']
}

/** The fields that a verb asks for, in the order of the form. */
export function fieldsOf(verb: Verb): readonly DraftField[] {
  return fields[verb]
}

/** The most parties that a path holds between Microsoft and the buyer. */
export const longestBetween = 8

/** What the parts of a step can be chosen from. */
export interface StepChoices {
  readonly partners: readonly string[]
  readonly providers: readonly string[]
  readonly resellers: readonly string[]
  readonly parties: readonly string[]
  /** The given subscriptions and those of the sales before the step. */
  readonly subscriptions: readonly string[]
  readonly ownerOfSubscription: (subscription: string) => string
  readonly cast: Cast
}

/** What a step that stands at an index of a line can be made of. */
export function toChoices({ cast, steps }: Line, index: number): StepChoices {
  const parties = [...cast.parties.values()]
  const withRole = (role: Role) =>
    parties.flatMap((each) => (each.kind === 'partner' && each.role === role ? [each.id] : []))
  const owners = new Map(cast.subscriptions.map(({ id, customer }) => [id, customer]))
  for (const step of steps.slice(0, index)) if (step.do === 'sell') owners.set(step.as, step.path.at(-1) ?? '')
  return {
    partners: parties.flatMap((each) => (each.kind === 'partner' ? [each.id] : [])),
    providers: withRole('indirect-provider'),
    resellers: withRole('indirect-reseller'),
    parties: parties.map(({ id }) => id),
    subscriptions: [...owners.keys()],
    ownerOfSubscription: (subscription) => owners.get(subscription) ?? '',
    cast
  }
}

/** Whose tenant a draft's tenant is; empty where that is not chosen yet. */
export function tenantOwner(draft: StepDraft, choices: StepChoices): string {
  if (draft.verb === 'sell') return draft.buyer
  return draft.verb === 'provision' ? choices.ownerOfSubscription(draft.subscription) : draft.customer
}

/** The tenants that a draft can name. */
export function tenantChoices(draft: StepDraft, choices: StepChoices): readonly string[] {
  return choices.cast.tenantsOf.get(tenantOwner(draft, choices)) ?? []
}

/** Whether a draft may leave its tenant out: only a customer has a main one. */
export function hasMainTenant(draft: StepDraft, choices: StepChoices): boolean {
  return draft.verb !== 'provision' && choices.cast.parties.get(tenantOwner(draft, choices))?.kind === 'customer'
}

function settleTenant(draft: StepDraft, choices: StepChoices): string | null {
  const owned = tenantChoices(draft, choices)
  if (draft.tenant !== null && owned.includes(draft.tenant)) return draft.tenant
  if (hasMainTenant(draft, choices)) return null
  return owned.find((id) => choices.cast.getTenant(id).type === 'customer') ?? owned[0] ?? null
}

/**
 * A draft whose choices all exist and fit: what is missing or gone falls back to what there is. Where there is nothing
 * to choose from, the field is empty, and `findLacking` tells it.
 */
export function settleDraft(draft: StepDraft, choices: StepChoices): StepDraft {
  const pick = (value: string, list: readonly string[], fallback = list[0]) =>
    list.includes(value) ? value : (fallback ?? '')
  const partner = pick(draft.partner, choices.partners)
  const isNew = draft.verb === 'associate-reseller' && draft.subscription === ''
  const others = choices.parties.filter((id) => id !== partner)
  const settled: StepDraft = {
    ...draft,
    partner,
    provider: pick(draft.provider, choices.providers),
    reseller: pick(draft.reseller, choices.resellers),
    customer: pick(draft.customer, others, others.at(-1)),
    buyer: pick(draft.buyer, choices.parties, choices.parties.at(-1)),
    subscription: isNew ? '' : pick(draft.subscription, choices.subscriptions),
    between: draft.between.filter((id) => choices.parties.includes(id)).slice(0, longestBetween)
  }
  return { ...settled, tenant: settleTenant(settled, choices) }
}

/** The fields that keep a step from being made where there is nothing to choose for them. */
export type LackingField = 'partner' | 'provider' | 'reseller' | 'customer' | 'buyer' | 'subscription' | 'tenant'

/** The first field of a settled draft that there is nothing to choose for; undefined where it makes a step. */
export function findLacking(draft: StepDraft, choices: StepChoices): LackingField | undefined {
  for (const field of fieldsOf(draft.verb)) {
    switch (field) {
      case 'partner':
      case 'provider':
      case 'reseller':
      case 'customer':
      case 'buyer':
        if (draft[field] === '') return field
        break
      case 'subscription':
        if (draft.subscription === '' && draft.verb !== 'associate-reseller') return field
        break
      case 'tenant':
        if (draft.tenant === null && !hasMainTenant(draft, choices)) return field
        break
    }
  }
  return undefined
}

/** A draft to start from. */
export function newDraft(offer: string): StepDraft {
  return {
    id: null,
    verb: 'sell',
    on: null,
    note: null,
    partner: '',
    provider: '',
    reseller: '',
    customer: '',
    tenant: null,
    subscription: '',
    capability: capabilities[0],
    route: null,
    between: [],
    buyer: '',
    offer,
    offerKind: null,
    as: null
  }
}

/** A step as a form shows it. */
export function toDraft(step: ScenarioStep, offer: string): StepDraft {
  const { do: verb, id = null, on = null, note = null } = step
  const base: StepDraft = { ...newDraft(offer), verb, id, on, note }
  switch (step.do) {
    case 'sell': {
      const { path, offer: sold, offerKind = null, tenant = null, as = null } = step
      return { ...base, between: path.slice(1, -1), buyer: path.at(-1) ?? '', offer: sold, offerKind, tenant, as }
    }
    case 'end-partnership':
      return { ...base, provider: step.provider, reseller: step.reseller, route: step.route ?? null }
    case 'connect-customer':
    case 'end-customer':
      return { ...base, partner: step.partner, customer: step.customer, tenant: step.tenant ?? null }
    case 'associate-reseller': {
      const { provider, reseller, subscription = '' } = step
      return { ...base, provider, reseller, subscription }
    }
    default: {
      const { do: _verb, id: _id, on: _on, note: _note, ...own } = step
      return { ...base, ...own }
    }
  }
}

/** An object without the keys that are null. */
function withoutNulls<Key extends string>(
  given: Readonly<Record<Key, string | null>>
): { readonly [Each in Key]?: string } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as {
    readonly [Each in Key]?: string
  }
}

/** The step that a settled draft makes. */
export function toStep(draft: StepDraft): ScenarioStep {
  const { verb, id, on, note, partner, provider, reseller, customer, tenant, subscription } = draft
  const about = withoutNulls({ id, on, note })
  switch (verb) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
      return { do: verb, ...about, partner }
    case 'add-capability':
      return { do: verb, ...about, partner, capability: draft.capability }
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
      return { do: verb, ...about, provider, reseller }
    case 'end-partnership': {
      const route = draft.route === null ? {} : { route: draft.route }
      return { do: verb, ...about, provider, reseller, ...route }
    }
    case 'connect-customer':
    case 'end-customer':
      return { do: verb, ...about, partner, customer, ...withoutNulls({ tenant }) }
    case 'associate-reseller':
      return subscription === ''
        ? { do: verb, ...about, provider, reseller, new: true }
        : { do: verb, ...about, provider, reseller, new: false, subscription }
    case 'sell': {
      const path = [microsoftId, ...draft.between, draft.buyer]
      const kind = draft.offerKind === null ? {} : { offerKind: draft.offerKind }
      return { do: verb, ...about, path, offer: draft.offer, ...kind, ...withoutNulls({ tenant, as: draft.as }) }
    }
    case 'provision':
      return { do: verb, ...about, subscription, tenant: tenant ?? '' }
    case 'cancel':
      return { do: verb, ...about, subscription }
    case 'manage':
    case 'stop-managing':
      return { do: verb, ...about, partner, subscription }
  }
}
