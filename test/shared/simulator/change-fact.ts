import type { Fact } from '#shared/domain/finding.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { capabilities, directBillCapabilities, lifecycleSteps, type Party, roles } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'

/** A way to another scenario. It may leave a file that is not valid; see `prune`. */
type Edit = (scenario: Scenario) => Scenario

/** What a changed scenario calls the party, tenant, subscription or step that is new in it. */
const fresh = 'x9'

const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (scenario) =>
    edits.reduce((before, edit) => edit(before), scenario)

const changeParty =
  (id: string, change: (party: Party) => Party): Edit =>
  (scenario) => ({
    ...scenario,
    parties: scenario.parties.map((party) => (party.id === id ? change(party) : party))
  })

const changeStep =
  (id: string, change: (step: ScenarioStep) => ScenarioStep): Edit =>
  (scenario) => ({
    ...scenario,
    steps: scenario.steps.map((step) => (step.id === id ? change(step) : step))
  })

const dropStep =
  (id: string): Edit =>
  (scenario) => ({
    ...scenario,
    steps: scenario.steps.filter((step) => step.id !== id)
  })

const insertBefore =
  (id: string, step: ScenarioStep): Edit =>
  (scenario) => {
    const at = scenario.steps.findIndex((each) => each.id === id)
    return { ...scenario, steps: scenario.steps.toSpliced(at, 0, { ...step, id: fresh }) }
  }

const addTenant =
  (tenant: NonNullable<Scenario['tenants']>[number]): Edit =>
  (scenario) => ({
    ...scenario,
    tenants: [...(scenario.tenants ?? []), tenant]
  })

const addParty =
  (party: Party): Edit =>
  (scenario) => ({ ...scenario, parties: [...scenario.parties, party] })

const isPair = (pair: readonly string[], a: string, b: string) => pair.includes(a) && pair.includes(b)

const give =
  (list: 'partnerships' | 'affiliations', a: string, b: string): Edit =>
  (scenario) => ({
    ...scenario,
    [list]: [...(scenario[list] ?? []), [a, b]]
  })

const takeAway =
  (list: 'partnerships' | 'affiliations', a: string, b: string): Edit =>
  (scenario) => ({
    ...scenario,
    [list]: (scenario[list] ?? []).filter((pair) => !isPair(pair, a, b))
  })

function toRole(id: string, role: string): Edit {
  const asPartner = changeParty(id, ({ name, market, company, ...party }) => {
    const base = { id, name, ...(market ? { market } : {}), ...(company ? { company } : {}) }
    if (role === 'customer') return { ...base, kind: 'customer' }
    const partnerRole = roles.find((each) => each === role) ?? 'direct-bill'
    if (party.kind === 'partner') return { ...party, ...base, role: partnerRole }
    return { ...base, kind: 'partner', role: partnerRole, completed: [...lifecycleSteps] }
  })
  return (scenario) => {
    const isCustomer = scenario.parties.some((party) => party.id === id && party.kind === 'customer')
    if (!isCustomer) return asPartner(scenario)
    const listed = (scenario.tenants ?? []).find((tenant) => tenant.owner === id)
    const tenant = listed?.id ?? `${id}.main`
    const withTenant = listed ? scenario : addTenant({ id: tenant, owner: id, type: 'customer' })(scenario)
    return asPartner({
      ...withTenant,
      steps: withTenant.steps.map((step) => {
        const isForIt =
          (step.do === 'sell' && step.path.at(-1) === id) || (step.do === 'connect-customer' && step.customer === id)
        return isForIt ? { tenant, ...step } : step
      })
    })
  }
}

function setCompleted(id: string, done: (typeof lifecycleSteps)[number], isDone: boolean): Edit {
  return changeParty(id, (party) => {
    if (party.kind !== 'partner') return party
    const completed = (party.completed ?? []).filter((each) => each !== done)
    const unknown = (party.unknown ?? []).filter((each) => each !== done)
    return { ...party, completed: isDone ? [...completed, done] : completed, unknown }
  })
}

function setCapability(id: string, name: string, isPresent: boolean): Edit {
  const capability = capabilities.find((each) => each === name) ?? 'billing'
  return changeParty(id, (party) => {
    if (party.kind !== 'partner') return party
    const present = (party.capabilities ?? []).filter((each) => each !== capability)
    const unknown = (party.unknown ?? []).filter((each) => each !== capability)
    return { ...party, capabilities: isPresent ? [...present, capability] : present, unknown }
  })
}

/** Sets the market of a party or a tenant; undefined where it shall not be known. */
function setMarket(id: string, market: string | undefined): Edit {
  const set = <Thing extends { id: string; market?: string | undefined }>({ market: _, ...thing }: Thing) =>
    market === undefined ? thing : { ...thing, market }
  return (scenario) => ({
    ...scenario,
    parties: scenario.parties.map((party) => (party.id === id ? (set(party) as Party) : party)),
    ...(scenario.tenants
      ? {
          tenants: scenario.tenants.map((tenant) =>
            tenant.id === id ? (set(tenant) as NonNullable<Scenario['tenants']>[number]) : tenant
          )
        }
      : {})
  })
}

/** Gives the tenant that a step names a market of its own. */
function setMarketThere(step: string, market: string): Edit {
  return (scenario) => {
    const judged = scenario.steps.find((each) => each.id === step)
    const id = judged && 'tenant' in judged ? judged.tenant : undefined
    if (id === undefined) return scenario
    if (scenario.tenants?.some((tenant) => tenant.id === id)) return setMarket(id, market)(scenario)
    const owner = id.replace(/\.(csp|main)$/, '')
    return addTenant({ id, owner, type: id.endsWith('.csp') ? 'csp' : 'customer', market })(scenario)
  }
}

const setCompany = (id: string, company: string): Edit => changeParty(id, (party) => ({ ...party, company }))

/** A party like another but for its id: with its partnerships, without its company, with a tenant for internal use. */
function copyParty(id: string): Edit {
  return (scenario) => {
    const party = scenario.parties.find((each) => each.id === id)
    if (!party) return scenario
    const { company: _, ...rest } = party
    const pairs = scenario.partnerships ?? []
    return {
      ...scenario,
      parties: [...scenario.parties, { ...rest, id: fresh }],
      tenants: [...(scenario.tenants ?? []), { id: `${fresh}-own`, owner: fresh, type: 'customer' }],
      partnerships: [
        ...pairs,
        ...pairs
          .filter((pair) => pair.includes(id))
          .map(([a, b]): [string, string] => [a === id ? fresh : a, b === id ? fresh : b])
      ]
    }
  }
}

/** Lets another party stand at a place of a sale's path, counted from the end. */
function replaceOnPath(step: string, place: -1 | -2): Edit {
  return (scenario) => {
    const sale = scenario.steps.find((each) => each.id === step)
    if (sale?.do !== 'sell') return scenario
    const copied = copyParty(sale.path.at(place) ?? '')(scenario)
    const { tenant, ...rest } = sale
    const path = sale.path.with(place, fresh)
    const changed = place === -1 ? { ...rest, path, tenant: `${fresh}-own` } : { ...sale, path }
    return changeStep(step, () => changed)(copied)
  }
}

/** Sells to a new customer instead. */
function sellToAnother(step: string): Edit {
  return (scenario) => {
    const market = scenario.parties[0]?.market
    const customer: Party = { id: fresh, kind: 'customer', name: 'Another', ...(market ? { market } : {}) }
    return inTurn(
      addParty(customer),
      changeStep(step, (sale) => {
        if (sale.do !== 'sell') return sale
        const { tenant: _, ...rest } = sale
        return { ...rest, path: sale.path.with(-1, fresh) }
      })
    )(scenario)
  }
}

/** Puts a direct-bill partner before the buyer. */
function sellThroughAnother(step: string): Edit {
  return (scenario) => {
    const market = scenario.parties[0]?.market
    return inTurn(
      addParty({
        id: fresh,
        kind: 'partner',
        role: 'direct-bill',
        name: 'Another',
        completed: [...lifecycleSteps],
        capabilities: [...directBillCapabilities],
        ...(market ? { market } : {})
      }),
      changeStep(step, (sale) => (sale.do === 'sell' ? { ...sale, path: sale.path.toSpliced(-1, 0, fresh) } : sale))
    )(scenario)
  }
}

/** Makes a tenant one of the other type; where the owner then has two csp tenants or none, a new one takes the place. */
function retype(id: string, type: string): Edit {
  return (scenario) => {
    const tenants = scenario.tenants ?? []
    const owner = tenants.find((tenant) => tenant.id === id)?.owner ?? id.replace(/\.(csp|main)$/, '')
    if (type === 'csp') {
      return inTurn(
        (before) => ({ ...before, tenants: tenants.filter((tenant) => tenant.id !== id) }),
        addTenant({ id, owner, type: 'customer' }),
        addTenant({ id: fresh, owner, type: 'csp' })
      )(scenario)
    }
    return {
      ...scenario,
      tenants: tenants
        .filter((tenant) => tenant.owner !== owner || tenant.type !== 'csp')
        .map((tenant) => (tenant.id === id ? { ...tenant, type: 'csp' } : tenant))
    }
  }
}

/** Lets the judged step be about another tenant of the same owner. */
function landElsewhere(step: string, owner: string, type: 'csp' | 'customer'): Edit {
  const land = (tenant: string): Edit =>
    changeStep(step, (each) =>
      each.do === 'sell' || each.do === 'provision' || each.do === 'connect-customer' || each.do === 'end-customer'
        ? { ...each, tenant }
        : each
    )
  if (type === 'csp') {
    return (scenario) => {
      const csp = scenario.tenants?.find((tenant) => tenant.owner === owner && tenant.type === 'csp')
      return land(csp?.id ?? `${owner}.csp`)(scenario)
    }
  }
  return inTurn(
    (scenario) => {
      const listed = scenario.tenants?.some((tenant) => tenant.owner === owner)
      const isCustomer = scenario.parties.some((party) => party.id === owner && party.kind === 'customer')
      return !listed && isCustomer ? addTenant({ id: `${owner}.main`, owner, type })(scenario) : scenario
    },
    addTenant({ id: fresh, owner, type }),
    land(fresh)
  )
}

/** Gives a partner's csp tenant another id. */
function renameCsp(id: string, owner: string): Edit {
  return (scenario) => ({
    ...scenario,
    tenants: [
      ...(scenario.tenants ?? []).filter((tenant) => tenant.id !== id),
      { id: fresh, owner, type: 'csp' as const }
    ]
  })
}

/** Gives a subscription that a sale was to make. */
function giveSubscription(id: string): Edit {
  return (scenario) => {
    const sale = scenario.steps.find((step) => step.do === 'sell' && step.as === id)
    if (sale?.do !== 'sell' || sale.id === undefined) return scenario
    const customer = sale.path.at(-1) ?? ''
    const main = scenario.tenants?.find((tenant) => tenant.owner === customer)?.id ?? `${customer}.main`
    const given = { id, customer, tenant: sale.tenant ?? main, offer: sale.offer, boughtThrough: 'open' as const }
    const without = dropStep(sale.id)(scenario)
    return { ...without, subscriptions: [...(without.subscriptions ?? []), given] }
  }
}

/** Gives a subscription to another customer, or sells it to one. */
function changeSubscriber(id: string): Edit {
  return (scenario) => {
    const sale = scenario.steps.find((step) => step.do === 'sell' && step.as === id)
    if (sale?.id !== undefined) return replaceOnPath(sale.id, -1)(scenario)
    const held = scenario.subscriptions?.find((each) => each.id === id)
    if (!held) return scenario
    const other = { ...held, customer: fresh, tenant: `${fresh}-own` }
    const subscriptions = (scenario.subscriptions ?? []).map((each) => (each.id === id ? other : each))
    return { ...copyParty(held.customer)(scenario), subscriptions }
  }
}

/** Makes an association with a new subscription one with an existing one, or the other way round. */
function turnAssociation(step: string): Edit {
  return (scenario) => {
    const customer = scenario.parties[0]?.id ?? ''
    const tenant = `${fresh}-tenant`
    const given = { id: fresh, customer, tenant, offer: 'Azure', boughtThrough: 'open' as const }
    const more = addTenant({ id: tenant, owner: customer, type: 'customer' })(scenario)
    return changeStep(step, (each) => {
      if (each.do !== 'associate-reseller') return each
      const { subscription: _, ...rest } = each
      return each.new ? { ...rest, new: false, subscription: fresh } : { ...rest, new: true }
    })({ ...more, subscriptions: [...(more.subscriptions ?? []), given] })
  }
}

const doneBy = { account: 'onboard', enrolment: 'enroll', agreement: 'sign-agreement' } as const
const someMarkets = ['KR', 'JP', 'US', 'FR', 'DE', 'CN']

/** What could make a fact of a judged step another, likelier ways first. */
function toEdits(fact: Fact, step: string, scenario: Scenario): readonly Edit[] {
  const { subject, value } = fact
  const other = fact.with ?? ''
  const judged = scenario.steps.find((each) => each.id === step)
  const undo = fact.since === null ? [] : [dropStep(fact.since)]
  const name = fact.fact.startsWith('capability.') ? 'capability' : fact.fact
  const owner = scenario.tenants?.find(({ id }) => id === subject)?.owner ?? subject.replace(/\.(csp|main)$/, '')
  const before = (inserted: ScenarioStep) => insertBefore(step, inserted)
  switch (name) {
    case 'role':
      if (value === 'microsoft') return [sellThroughAnother(step)]
      return [...roles, 'customer'].filter((role) => role !== value).map((role) => toRole(subject, role))
    case 'company': {
      const companies = scenario.parties.map((party) => party.company ?? party.id).filter((each) => each !== value)
      return [setCompany(subject, fresh), ...companies.map((each) => setCompany(subject, each)), sellToAnother(step)]
    }
    case 'same-company':
      return [setCompany(subject, fresh), setCompany(other, fresh)]
    case 'affiliated':
      if (value === false) return [give('affiliations', subject, other)]
      return subject === other ? [sellToAnother(step)] : [takeAway('affiliations', subject, other)]
    case 'market':
    case 'region':
      return [
        ...[...someMarkets, undefined].map((market) => setMarket(subject, market)),
        ...someMarkets.map((market) => setMarketThere(step, market))
      ]
    case 'account':
    case 'enrolment':
    case 'agreement':
      return [...undo, setCompleted(subject, doneBy[name], true), setCompleted(subject, doneBy[name], false)]
    case 'capability': {
      const capability = fact.fact.slice('capability.'.length)
      return [...undo, setCapability(subject, capability, true), setCapability(subject, capability, false)]
    }
    case 'partnership': {
      const request = before({ do: 'request-partnership', provider: other, reseller: subject })
      const neighbours = inTurn(setMarket(other, 'KR'), setMarket(subject, 'KR'))
      return [
        ...undo,
        give('partnerships', other, subject),
        takeAway('partnerships', other, subject),
        request,
        inTurn(neighbours, request)
      ]
    }
    case 'customer-relationship': {
      const connect = before({ do: 'connect-customer', partner: other, customer: owner, tenant: subject })
      const end = before({ do: 'end-customer', partner: other, customer: owner, tenant: subject })
      return [...undo, connect, end, inTurn(takeAway('partnerships', other, owner), connect)]
    }
    case 'management':
      return [
        ...undo,
        before({ do: 'manage', partner: other, subscription: subject }),
        before({ do: 'stop-managing', partner: other, subscription: subject }),
        inTurn(giveSubscription(subject), before({ do: 'manage', partner: other, subscription: subject }))
      ]
    case 'subscription':
      return [...undo, before({ do: 'cancel', subscription: subject }), giveSubscription(subject)]
    case 'subscription.customer':
      return [changeSubscriber(subject)]
    case 'subscription.seller':
      return fact.since === null ? [] : [replaceOnPath(fact.since, -2)]
    case 'subscription.bought-through':
      return [
        (file) => ({
          ...file,
          subscriptions: (file.subscriptions ?? []).map((each) =>
            each.id === subject ? { ...each, boughtThrough: 'open' } : each
          )
        })
      ]
    case 'tenant.type':
      return [retype(subject, String(value)), landElsewhere(step, owner, value === 'csp' ? 'customer' : 'csp')]
    case 'tenant.owner':
      return [landElsewhere(step, owner, 'customer'), landElsewhere(step, owner, 'csp'), renameCsp(subject, owner)]
    case 'landing.tenant': {
      const landing = String(value)
      const holder = scenario.tenants?.find(({ id }) => id === landing)?.owner ?? landing.replace(/\.(csp|main)$/, '')
      return [landElsewhere(step, holder, 'customer')]
    }
    case 'partnership.route':
      return (['microsoft-support', 'provider-self-service'] as const)
        .filter((route) => route !== value)
        .map((route) => changeStep(step, (each) => (each.do === 'end-partnership' ? { ...each, route } : each)))
    case 'association':
    case 'association.new':
      return judged?.do === 'associate-reseller' ? [turnAssociation(step)] : []
    default:
      return []
  }
}

const removable = /^\$\.(tenants|affiliations|subscriptions|partnerships|steps)\[(\d+)\]/

/** Takes away what a change has made invalid; undefined where that is the judged step or the cast. */
export function prune(scenario: Scenario, step: string): Scenario | undefined {
  let left = scenario
  if (!left.steps.some(({ id }) => id === step)) return undefined
  for (;;) {
    const checked = checkScenario(left)
    if (checked.ok) return checked.value
    const [, list, place] = removable.exec(checked.error.path ?? '') ?? []
    const index = Number(place)
    if (!list || (list === 'steps' && left.steps[index]?.id === step)) return undefined
    left = { ...left, [list]: (left[list as 'steps'] ?? []).toSpliced(index, 1) }
  }
}

/** A scenario in which every step and every sold subscription has its name written out, and which has one line. */
export function spellOut(scenario: Scenario): Scenario {
  const { variants: _, layout: __, ...rest } = scenario
  return {
    ...rest,
    steps: scenario.steps.map((step, index) => {
      const id = step.id ?? `s${index + 1}`
      return step.do === 'sell' ? { as: `sub-${id}`, ...step, id } : { ...step, id }
    })
  }
}

/**
 * Scenarios that try to make one fact of a judged step another; the step itself stays. They may need a `prune`.
 * @param scenario spelled out; see `spellOut`
 */
export function changeFact(scenario: Scenario, step: string, fact: Fact): readonly Scenario[] {
  return toEdits(fact, step, scenario).map((edit) => edit(scenario))
}
