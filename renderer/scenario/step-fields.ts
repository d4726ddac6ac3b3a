import { Cast } from '#shared/domain/cast.ts'
import { type Capability, capabilities } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { EndRoute, ScenarioStep, Verb } from '#shared/domain/step.ts'

/** The fields of every verb, loosely: what a form holds while a step is being put together. */
export interface StepDraft {
  readonly id?: string
  readonly verb: Verb
  readonly on: string
  readonly note: string
  readonly partner: string
  readonly provider: string
  readonly reseller: string
  readonly customer: string
  readonly tenant: string
  readonly subscription: string
  readonly capability: Capability
  readonly route: EndRoute
  /** The path between Microsoft and the buyer. */
  readonly between: readonly string[]
  readonly buyer: string
  readonly offer: string
  readonly offerKind: 'first-party' | 'third-party'
  readonly as: string
}

export type DraftField = Exclude<keyof StepDraft, 'id' | 'verb' | 'on' | 'note' | 'as'>

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
  sell: ['between', 'buyer', 'tenant', 'offer', 'offerKind'],
  provision: ['subscription', 'tenant'],
  cancel: ['subscription'],
  manage: ['partner', 'subscription'],
  'stop-managing': ['partner', 'subscription']
}

/** The fields that a verb asks for, in the order of the form. */
export function fieldsOf(verb: Verb): readonly DraftField[] {
  return fields[verb]
}

/** What the parts of a step can be chosen from. */
export interface StepChoices {
  readonly partners: readonly string[]
  readonly providers: readonly string[]
  readonly resellers: readonly string[]
  readonly parties: readonly string[]
  readonly subscriptions: readonly string[]
  readonly tenantsOf: (party: string) => readonly string[]
  readonly ownerOfSubscription: (subscription: string) => string
}

/** What a step of a scenario can be made of; subscriptions are the given ones and those of every sale. */
export function toChoices(scenario: Scenario): StepChoices {
  const cast = new Cast(scenario)
  const parties = [...cast.parties.values()]
  const withRole = (role: string) => parties.filter((each) => each.kind === 'partner' && each.role === role)
  const owners = new Map(cast.subscriptions.map(({ id, customer }) => [id, customer]))
  const addSales = (steps: readonly ScenarioStep[], offset: number) => {
    for (const [index, step] of steps.entries()) {
      const id = step.id ?? `s${offset + index + 1}`
      if (step.do === 'sell') owners.set(step.as ?? `sub-${id}`, step.path.at(-1) ?? '')
    }
  }
  addSales(scenario.steps, 0)
  for (const variant of scenario.variants ?? []) {
    addSales(variant.steps, scenario.steps.findIndex((step) => step.id === variant.after) + 1)
  }
  const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id)
  return {
    partners: ids(parties.filter((each) => each.kind === 'partner')),
    providers: ids(withRole('indirect-provider')),
    resellers: ids(withRole('indirect-reseller')),
    parties: ids(parties),
    subscriptions: [...owners.keys()],
    tenantsOf: (party) => cast.tenantsOf.get(party) ?? [],
    ownerOfSubscription: (subscription) => owners.get(subscription) ?? ''
  }
}

/** Whose tenant a draft's tenant is. */
export function tenantOwner(draft: StepDraft, choices: StepChoices): string {
  if (draft.verb === 'sell') return draft.buyer
  return draft.verb === 'provision' ? choices.ownerOfSubscription(draft.subscription) : draft.customer
}

/** A draft whose choices all exist: what is missing or gone falls back to the first there is. */
export function settleDraft(draft: StepDraft, choices: StepChoices): StepDraft {
  const pick = (value: string, list: readonly string[]) => (list.includes(value) ? value : (list[0] ?? ''))
  const settled: StepDraft = {
    ...draft,
    partner: pick(draft.partner, choices.partners),
    provider: pick(draft.provider, choices.providers),
    reseller: pick(draft.reseller, choices.resellers),
    customer: pick(
      draft.customer,
      choices.parties.filter((id) => id !== draft.partner)
    ),
    buyer: pick(draft.buyer, [...choices.parties].reverse()),
    subscription:
      draft.verb === 'associate-reseller' && draft.subscription === ''
        ? ''
        : pick(draft.subscription, choices.subscriptions),
    between: draft.between.filter((id) => choices.parties.includes(id))
  }
  return { ...settled, tenant: pick(settled.tenant, choices.tenantsOf(tenantOwner(settled, choices))) }
}

/** A draft to start from: for a new step, on a date. */
export function newDraft(on: string): StepDraft {
  return {
    verb: 'sell',
    on,
    note: '',
    partner: '',
    provider: '',
    reseller: '',
    customer: '',
    tenant: '',
    subscription: '',
    capability: capabilities[0],
    route: 'microsoft-support',
    between: [],
    buyer: '',
    offer: 'Microsoft 365',
    offerKind: 'first-party',
    as: ''
  }
}

/** A step as a form shows it. */
export function toDraft(step: ScenarioStep, on: string): StepDraft {
  const { do: verb, note = '', id } = step
  const base = { ...newDraft(on), verb, note, ...(id === undefined ? {} : { id }) }
  if (step.do === 'sell') {
    const { path, offer, offerKind = 'first-party', tenant = '', as = '' } = step
    return { ...base, between: path.slice(1, -1), buyer: path.at(-1) ?? '', offer, offerKind, tenant, as }
  }
  const { do: _verb, on: _on, note: _note, id: _id, ...own } = step
  const { new: _isNew, ...rest } = own as Partial<StepDraft> & { readonly new?: boolean }
  return { ...base, ...rest }
}

/** The step that a form's draft makes. */
export function toStep(draft: StepDraft): ScenarioStep {
  const about = {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    on: draft.on,
    ...(draft.note === '' ? {} : { note: draft.note })
  }
  const { verb, partner, provider, reseller, customer, tenant, subscription } = draft
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
    case 'end-partnership':
      return { do: verb, ...about, provider, reseller, route: draft.route }
    case 'connect-customer':
    case 'end-customer':
      return { do: verb, ...about, partner, customer, tenant }
    case 'associate-reseller':
      return subscription === ''
        ? { do: verb, ...about, provider, reseller, new: true }
        : { do: verb, ...about, provider, reseller, new: false, subscription }
    case 'sell': {
      const { offer, offerKind, as } = draft
      const path = ['microsoft', ...draft.between, draft.buyer]
      return { do: verb, ...about, path, offer, offerKind, tenant, ...(as === '' ? {} : { as }) }
    }
    case 'provision':
      return { do: verb, ...about, subscription, tenant }
    case 'cancel':
      return { do: verb, ...about, subscription }
    case 'manage':
    case 'stop-managing':
      return { do: verb, ...about, partner, subscription }
  }
}
