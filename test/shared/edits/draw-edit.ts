import { Cast } from '#shared/domain/cast.ts'
import { findLine } from '#shared/domain/line.ts'
import { capabilities, lifecycleSteps, type Party, roles } from '#shared/domain/party.ts'
import type { Scenario, Variant } from '#shared/domain/scenario.ts'
import { type ScenarioStep, type Verb, verbs } from '#shared/domain/step.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { newPartyId, newStepId, newSubscriptionId, newTenantId, newVariantId } from '#shared/edits/new-ids.ts'

type Draw = <Item>(list: readonly Item[]) => Item

/** What a scenario has to name, with something at times that it does not have. */
interface Names {
  readonly parties: readonly string[]
  readonly partners: readonly string[]
  readonly customers: readonly string[]
  readonly tenants: readonly string[]
  readonly listedTenants: readonly string[]
  readonly given: readonly string[]
  readonly subscriptions: readonly string[]
  readonly lines: readonly (string | null)[]
  readonly steps: readonly string[]
}

function listNames(scenario: Scenario, line: string | null): Names {
  const cast = new Cast(scenario)
  const steps = findLine(scenario, line)?.steps ?? []
  const given = (scenario.subscriptions ?? []).map(({ id }) => id)
  const ofKind = (kind: Party['kind']) => scenario.parties.flatMap((party) => (party.kind === kind ? [party.id] : []))
  return {
    parties: scenario.parties.map(({ id }) => id),
    partners: ofKind('partner'),
    customers: ofKind('customer'),
    tenants: [...cast.tenants.keys()],
    listedTenants: (scenario.tenants ?? []).map(({ id }) => id),
    given,
    subscriptions: [...given, ...steps.flatMap((step) => (step.do === 'sell' ? [step.as] : []))],
    lines: [null, ...(scenario.variants ?? []).map(({ id }) => id)],
    steps: steps.map(({ id }) => id)
  }
}

const nowhere = 'nowhere'
const days = ['2019-12-31', '2020-01-01', '2020-02-01', '2020-06-30', '2020-07-01', '2021-03-31', '2021-02-30']
const texts = ['Contoso', '콘토소', '', 'Cafe\u0301', 'x'.repeat(201), 'a\u0007b']

class Drawing {
  readonly #random: () => number
  readonly #scenario: Scenario
  readonly #line: string | null
  readonly #names: Names

  constructor(scenario: Scenario, random: () => number) {
    this.#random = random
    this.#scenario = scenario
    this.#line = this.one([null, null, ...(scenario.variants ?? []).map(({ id }) => id)])
    this.#names = listNames(scenario, this.#line)
  }

  one: Draw = (list) => {
    const item = list[Math.floor(this.#random() * list.length)]
    if (item === undefined) throw new Error('nothing to draw from')
    return item
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  /** An id of the list, or at times one that leads nowhere. */
  #id(list: readonly string[]): string {
    return list.length === 0 || this.chance(0.04) ? nowhere : this.one(list)
  }

  #index(length: number): number {
    return this.chance(0.03) ? this.one([-1, 0.5, length + 5]) : Math.floor(this.#random() * (length + 1))
  }

  #some<Item>(list: readonly Item[]): Item[] {
    return list.filter(() => this.chance(0.4))
  }

  #party(): Party {
    const role = this.one([...roles, 'customer' as const])
    const id = this.chance(0.1)
      ? this.#id([...this.#names.parties, 'microsoft', 'Bad Id'])
      : newPartyId(this.#scenario, role)
    const name = this.one(texts)
    if (role === 'customer') return { id, kind: 'customer', name, ...(this.chance(0.5) ? { market: 'KR' } : {}) }
    const party: Party = { id, kind: 'partner', role, name, market: this.one(['KR', 'FR', 'k']) }
    if (this.chance(0.3)) party.company = this.one(['acme', 'microsoft'])
    if (this.chance(0.5)) party.completed = this.#some(lifecycleSteps)
    if (this.chance(0.5)) party.capabilities = this.#some(capabilities)
    if (this.chance(0.3)) party.unknown = this.#some([...lifecycleSteps, ...capabilities])
    return party
  }

  #stepFields(): ScenarioStep {
    const { parties, partners, customers, tenants, subscriptions } = this.#names
    const [partner, provider, reseller] = [this.#id(partners), this.#id(partners), this.#id(partners)]
    const subscription = this.#id(subscriptions)
    const verb = this.one<Verb>([...verbs, 'sell', 'sell', 'sell', 'manage', 'provision'])
    const customer = this.#id(this.chance(0.7) ? customers : parties)
    const tenant = this.#id(tenants.filter((id) => id.startsWith(`${customer}.`) || this.chance(0.1)))
    const onTenant = this.chance(0.4) ? { tenant } : {}
    switch (verb) {
      case 'onboard':
      case 'enroll':
      case 'sign-agreement':
        return { do: verb, partner }
      case 'add-capability':
        return { do: verb, partner, capability: this.one(capabilities) }
      case 'request-partnership':
      case 'accept-partnership':
      case 'decline-partnership':
        return { do: verb, provider, reseller }
      case 'end-partnership':
        return this.chance(0.5)
          ? { do: verb, provider, reseller }
          : { do: verb, provider, reseller, route: 'reseller-self-service' }
      case 'connect-customer':
      case 'end-customer':
        return { do: verb, partner, customer, ...onTenant }
      case 'associate-reseller':
        return this.chance(0.5)
          ? { do: verb, provider, reseller, new: true }
          : { do: verb, provider, reseller, new: false, subscription }
      case 'sell': {
        const sale: ScenarioStep = { do: verb, path: ['microsoft', partner, customer], offer: 'Azure', ...onTenant }
        if (this.chance(0.2)) sale.as = this.one([...subscriptions, 'fresh', 'fresh.2'])
        if (this.chance(0.2)) sale.offerKind = 'third-party'
        return sale
      }
      case 'provision':
        return { do: verb, subscription, tenant: this.#id(tenants) }
      case 'cancel':
        return { do: verb, subscription }
      case 'manage':
      case 'stop-managing':
        return { do: verb, partner, subscription }
    }
  }

  /** A step of any verb, or one of the line once more. */
  #step(): ScenarioStep {
    const own = this.#scenario.steps.map(({ id: _id, on: _on, ...fields }): ScenarioStep => fields)
    const step = own.length > 0 && this.chance(0.4) ? this.one(own) : this.#stepFields()
    const dated = this.chance(0.3) ? { on: this.one(days) } : {}
    const noted = this.chance(0.1) ? { note: this.one(texts) } : {}
    return { ...step, ...dated, ...noted }
  }

  #variant(): Variant {
    const after = this.chance(0.2) ? null : this.#id(this.#names.steps)
    const steps = this.chance(0.5) ? [this.#step(), this.#step()] : []
    return { id: this.chance(0.1) ? 'v1' : newVariantId(this.#scenario), name: 'What if', after, steps }
  }

  #ofLine(kind: 'insert-step' | 'change-step' | 'move-step' | 'remove-step'): SingleEdit {
    const line = this.chance(0.02) ? nowhere : this.#line
    const own = this.#scenario.variants?.find(({ id }) => id === line)?.steps.length
    const length = own ?? this.#scenario.steps.length
    const inLine = this.#names.steps.slice(this.#names.steps.length - length)
    const id = this.#id(inLine)
    if (kind === 'insert-step') {
      const named = this.chance(0.2) ? { id: this.one(['s2', 's99', newStepId(this.#scenario, line)]) } : {}
      return { kind, line, index: this.#index(length), step: { ...this.#step(), ...named } }
    }
    if (kind === 'move-step') return { kind, line, id, to: this.#index(length - 1) }
    if (kind === 'remove-step') return { kind, line, id }
    const all = [...this.#scenario.steps, ...(this.#scenario.variants ?? []).flatMap(({ steps }) => steps)]
    const { id: _, ...step } = all.length > 0 && this.chance(0.5) ? this.one(all) : this.#step()
    const named = this.chance(0.2) ? { id: this.one(['s2', 'renamed', id]) } : {}
    return { kind, line, id, step: { ...step, ...named } }
  }

  single(kind: SingleEdit['kind']): SingleEdit {
    const { parties, partners, tenants, listedTenants, given, steps } = this.#names
    const pair = (): [string, string] => [this.#id(parties), this.#id(parties)]
    switch (kind) {
      case 'set-title':
        return { kind, title: this.one(texts) }
      case 'set-notes':
        return { kind, notes: this.one(texts) }
      case 'set-tags':
        return { kind, tags: this.#some(texts) }
      case 'set-as-of':
        return { kind, asOf: this.one(days) }
      case 'set-edition':
        return { kind, edition: this.one([null, 'programme-2020-05']) }
      case 'add-party':
        return { kind, party: this.#party() }
      case 'add-parties':
        return { kind, parties: this.one([[this.#party()], [this.#party(), this.#party()]]) }
      case 'change-party': {
        const { id: _, ...whole } = this.#party()
        const change = this.one([
          { name: this.one(texts) },
          { market: this.one(['KR', null]), company: this.one([null, 'acme']) },
          {
            completed: this.one([null, this.#some(lifecycleSteps)]),
            unknown: this.one([null, this.#some(capabilities)])
          },
          { capabilities: null },
          { role: this.one(roles) },
          { kind: this.one(['partner', 'customer'] as const) },
          whole
        ])
        return { kind, id: this.#id(parties), change }
      }
      case 'remove-party':
        return { kind, id: this.#id(parties) }
      case 'add-tenant': {
        const owner = this.#id(parties)
        const id = this.chance(0.2)
          ? this.#id([`${owner}.main`, `${owner}.csp`, ...tenants])
          : newTenantId(this.#scenario, owner)
        return { kind, tenant: { id, owner, type: this.one(['customer', 'customer', 'csp']) } }
      }
      case 'change-tenant': {
        const change = this.one([
          { market: this.one(['FR', null, '?']) },
          { owner: this.#id(parties) },
          { type: this.one(['csp', 'customer'] as const) },
          { main: true as const },
          { owner: this.#id(parties), main: true as const }
        ])
        return { kind, id: this.#id(listedTenants), change }
      }
      case 'remove-tenant':
        return { kind, id: this.#id(this.chance(0.9) ? listedTenants : tenants) }
      case 'add-affiliation':
        return { kind, between: pair() }
      case 'remove-affiliation':
        return { kind, between: this.one([pair(), ...(this.#scenario.affiliations ?? [])]) }
      case 'add-subscription': {
        const customer = this.#id(parties)
        const tenant = this.#id(tenants.filter((id) => id.startsWith(`${customer}.`)))
        const id = this.chance(0.2) ? this.#id(this.#names.subscriptions) : newSubscriptionId(this.#scenario)
        return { kind, subscription: { id, customer, tenant, offer: this.one(texts), boughtThrough: 'open' } }
      }
      case 'change-subscription': {
        const change = this.one([
          { offer: this.one(texts) },
          { boughtThrough: 'advisor' as const },
          { tenant: this.#id(tenants) },
          { customer: this.#id(parties), tenant: this.#id(tenants) }
        ])
        return { kind, id: this.#id(given), change }
      }
      case 'remove-subscription':
        return { kind, id: this.#id(given) }
      case 'add-partnership':
        return { kind, provider: this.#id(partners), reseller: this.#id(partners) }
      case 'remove-partnership': {
        const [provider, reseller] = this.one([pair(), ...(this.#scenario.partnerships ?? [])])
        return { kind, provider, reseller }
      }
      case 'insert-step':
      case 'change-step':
      case 'move-step':
      case 'remove-step':
        return this.#ofLine(kind)
      case 'add-variant':
        return { kind, variant: this.#variant() }
      case 'change-variant': {
        const change = this.one([{ name: this.one(texts) }, { after: this.one([null, this.#id(steps)]) }])
        return { kind, id: this.#id((this.#scenario.variants ?? []).map(({ id }) => id)), change }
      }
      case 'remove-variant':
        return { kind, id: this.#id((this.#scenario.variants ?? []).map(({ id }) => id)) }
      case 'set-positions': {
        const all = ['microsoft', ...parties, ...tenants, ...this.#names.subscriptions]
        const ids = this.chance(0.1) ? [nowhere] : this.#some(all)
        const position = () => this.one([null, { x: 1, y: -2.5 }, { x: 40, y: 0 }])
        return { kind, positions: Object.fromEntries(ids.map((id) => [id, position()])) }
      }
    }
  }
}

/** Draws an edit of one kind for the scenario at hand: mostly one that makes sense, at times one that makes none. */
export function drawSingleEdit(scenario: Scenario, kind: SingleEdit['kind'], random: () => number): SingleEdit {
  return new Drawing(scenario, random).single(kind)
}

/** Draws several edits of any kinds as one; later ones know nothing of what the earlier ones do. */
export function drawBatch(scenario: Scenario, kinds: readonly SingleEdit['kind'][], random: () => number): Edit {
  return { kind: 'batch', edits: kinds.map((kind) => drawSingleEdit(scenario, kind, random)) }
}
