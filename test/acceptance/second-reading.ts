/**
 * A second reading of the programme's rules, written apart from the simulator and as plainly as possible, so that the
 * two can be held against each other. It imports nothing and trusts that the scenario is valid. In order: the world,
 * what one asks of it, a function for each rule, what each verb needs and does, and the fold over the steps.
 */

type Verdict = 'out-of-order' | 'prohibited' | 'undetermined' | 'not-listed' | 'not-yet' | 'supported'
type Known = 'done' | 'missing' | 'unknown'
type Pair = [string, string]
type Partnership = { provider: string; reseller: string; state: string }
type Customer = { partner: string; tenant: string; state: string }
type Standing = { account: string; enrolment: string; agreement: string; standing: string }
type Tenant = { id: string; owner: string; type: string; market?: string }
type Given = { id: string; customer: string; tenant: string; offer: string; boughtThrough: string }
type Subscription = Given & { state: string; path: string[] | null; managers: string[] }
type Parts = { completed?: string[]; capabilities?: string[]; unknown?: string[] }
type PartyText = { id: string; kind: string; role?: string; market?: string; company?: string } & Parts
type Party = { id: string; role: string; market: string | undefined; company: string; facts: Map<string, Known> }
type Names = 'partner' | 'capability' | 'provider' | 'reseller' | 'route' | 'customer' | 'tenant' | 'subscription'
type Fields = Record<Names | 'offer' | 'as', string> & { new: boolean; path: string[] }
type StepText = { id?: string; do: string; on?: string } & Partial<Fields>
/** A step with every default filled in; a field that its verb does not have is empty. */
type Step = { id: string; do: string; on: string } & Fields

interface ScenarioText {
  asOf: string
  parties: PartyText[]
  tenants?: Tenant[]
  affiliations?: Pair[]
  subscriptions?: Given[]
  partnerships?: Pair[]
  steps: StepText[]
  variants?: { id: string; after: string | null; steps: StepText[] }[]
}

interface World {
  parties: Map<string, Party>
  tenants: Map<string, Tenant>
  affiliations: Pair[]
  partnerships: Map<string, Partnership>
  customers: Map<string, Customer>
  subscriptions: Map<string, Subscription>
}

/** What a line leaves behind, in the shape of a run's `end`. */
export interface End {
  date: string
  parties: Record<string, Standing>
  partnerships: Partnership[]
  customers: Customer[]
  subscriptions: Omit<Subscription, 'boughtThrough'>[]
}

export interface Reading {
  verdict: string
  steps: { id: string; verdict: string; broken: string[]; noted: string[] }[]
  end: End
}

const worstFirst: Verdict[] = ['out-of-order', 'prohibited', 'undetermined', 'not-listed', 'not-yet', 'supported']
const ofDirectBill = ['api-integration', 'billing', 'support', 'managed-services']
const ofReadiness = ['onboard', 'enroll', 'sign-agreement']
const agreementDay = '2020-02-01'

/** The markets of each region, as the regional page has them. */
const regions = [
  'AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER ET PF GA GM GH GN GW KE LR MG MW ML MU YT NA NC NE NG RE RW ST SN ' +
    'SC SL SO SS SH TZ TG UG ZM',
  'BD BT BN KH HK ID LA MO MY MV MM NP PH SG LK TH TL VN',
  'AU CX CC CK FJ TF GU HM KI MH FM NR NU NF MP PW PG PN SB TK TO TV WF',
  'BR',
  'CA PM',
  'AX AD AT BE BV BG HR CY CZ DK EE FO FI FR DE GI GR GL GG HU IS IE IM IT JE LV LI LT LU MT MC NL NO PL PT RO SM SK ' +
    'SI ES SJ SE CH GB VA',
  'IN',
  'JP',
  'KR',
  'AI AQ AG AR AW BS BB BZ BM BO BQ VG KY CL CO CR CW DM DO EC SV FK GF GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR ' +
    'BL KN LC MF VC SX GS SR TT TC UY VE VI',
  'AF AL DZ AM AZ BH BY BA IO EG GE IQ IL JO KZ XK KW KG LB LS LY MK MR MD MN ME MA MZ OM PK PS QA SA RS ZA SZ TJ TN ' +
    'TR TM UA AE UZ YE ZW',
  'AS NZ WS VU',
  'RU',
  'TW',
  'US UM'
]

// What one asks of the world.

function find<T>(map: Map<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new Error(`the scenario is not valid: nothing is called "${id}"`)
  return found
}

function worst(verdicts: Verdict[]): Verdict {
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'supported'
}

/** The role of a party; empty for a customer and for Microsoft. */
function roleOf(world: World, id: string): string {
  return id === 'microsoft' ? '' : find(world.parties, id).role
}

function isProvider(world: World, id: string): boolean {
  return roleOf(world, id) === 'indirect-provider'
}

function isReseller(world: World, id: string): boolean {
  return roleOf(world, id) === 'indirect-reseller'
}

function isPartner(world: World, id: string): boolean {
  return roleOf(world, id) !== ''
}

/** Whether a lifecycle step is done or a capability there, as far as it is known. */
function factOf(world: World, partner: string, fact: string): Known {
  return find(world.parties, partner).facts.get(fact) ?? 'missing'
}

function buyerOf(path: string[]): string {
  return path.at(-1) ?? ''
}

function sellerOf(path: string[]): string {
  return path.at(-2) ?? ''
}

/** Every party between Microsoft and the end customer that has a role. */
function sellingPartners(world: World, path: string[]): string[] {
  return path.slice(1, -1).filter((id) => isPartner(world, id))
}

/** Every provider on the path with the reseller right after it, where that reseller sells on. */
function resaleLegs(world: World, path: string[]): Pair[] {
  const sellers = path.slice(0, -1)
  const pairs = sellers.map((id, index): Pair => [id, sellers[index + 1] ?? 'microsoft'])
  return pairs.filter(([id, next]) => isProvider(world, id) && isReseller(world, next))
}

function isListedChain(world: World, path: string[]): boolean {
  const chain = path.slice(1, -1).map((id) => roleOf(world, id))
  if (chain.length === 1 && chain[0] === 'direct-bill') return true
  if (chain.length === 2 && chain[0] === 'indirect-provider' && chain[1] === 'indirect-reseller') return true
  return chain.length === 1 && chain[0] === 'indirect-provider' && isReseller(world, buyerOf(path))
}

function isOneCompany(world: World, a: string, b: string): boolean {
  return find(world.parties, a).company === find(world.parties, b).company
}

/** Declared pairs, both ways round and in chains; all parties of a company belong together. */
function isAffiliated(world: World, a: string, b: string): boolean {
  const reached = new Set([a])
  for (const id of reached) {
    for (const other of world.parties.keys()) if (isOneCompany(world, id, other)) reached.add(other)
    for (const [one, two] of world.affiliations) {
      if (one === id) reached.add(two)
      if (two === id) reached.add(one)
    }
  }
  return reached.has(b)
}

function partnershipState(world: World, provider: string, reseller: string): string {
  return world.partnerships.get(`${provider} ${reseller}`)?.state ?? 'none'
}

function customerState(world: World, partner: string, tenant: string): string {
  return world.customers.get(`${partner} ${tenant}`)?.state ?? 'none'
}

/** Whether this tenant is the one that holds its owner's active partnership with the provider. */
function holdsPartnership(world: World, tenant: string, provider: string): boolean {
  const { owner, type } = find(world.tenants, tenant)
  return type === 'csp' && partnershipState(world, provider, owner) === 'active'
}

type Regions = { a: number; b: number }

/** The two regions of a comparison; -1 for a market that is not known or in no region. */
function regionsOf(a: string | undefined, b: string | undefined): Regions {
  const regionOf = (market = '?'): number => regions.findIndex((markets) => markets.split(' ').includes(market))
  return { a: regionOf(a), b: regionOf(b) }
}

/** What the region rule of sales compares on this step: the seller and the receiving tenant, none for Microsoft. */
function regionsOfSale(world: World, step: Step): Regions[] {
  let path: string[] | null | undefined
  if (step.do === 'sell') path = step.path
  if (step.do === 'provision') path = world.subscriptions.get(step.subscription)?.path
  if (!path || sellerOf(path) === 'microsoft') return []
  const tenant = find(world.tenants, step.tenant)
  const market = tenant.market ?? find(world.parties, tenant.owner).market
  return [regionsOf(find(world.parties, sellerOf(path)).market, market)]
}

/** What the region rule of partnerships compares on this step: each provider and its reseller. */
function regionsOfPartnerships(world: World, step: Step): Regions[] {
  let pairs: Pair[] = []
  if (step.do === 'request-partnership' || step.do === 'accept-partnership') pairs = [[step.provider, step.reseller]]
  if (step.do === 'sell') pairs = resaleLegs(world, step.path)
  return pairs.map(([a, b]) => regionsOf(find(world.parties, a).market, find(world.parties, b).market))
}

function isUnknownRegion({ a, b }: Regions): boolean {
  return a === -1 || b === -1
}

function isOtherRegion({ a, b }: Regions): boolean {
  return a !== -1 && b !== -1 && a !== b
}

/** A verdict for each of the facts that is not there or not known, for each of the partners. */
function lacking(world: World, partners: string[], facts: string[], missing: Verdict): Verdict[] {
  const states = partners.flatMap((partner) => facts.map((fact) => factOf(world, partner, fact)))
  return states.filter((state) => state !== 'done').map((state) => (state === 'unknown' ? 'undetermined' : missing))
}

// The rules. Each answers the verdicts that speak against the step: none where it holds or does not apply.

const rules: Record<string, (world: World, step: Step) => Verdict[]> = {
  'supported-chain': (world, step) => (step.do === 'sell' && !isListedChain(world, step.path) ? ['not-listed'] : []),

  'no-direct-microsoft-billing': (world, step) => {
    if (step.do !== 'sell') return []
    return isReseller(world, step.path[1] ?? '') && step.path.length > 2 ? ['prohibited'] : []
  },
  'active-partnership': (world, step) => {
    let pairs: Pair[] = []
    if (step.do === 'sell') pairs = resaleLegs(world, step.path)
    if (step.do === 'associate-reseller') pairs = [[step.provider, step.reseller]]
    return pairs.every(([provider, reseller]) => partnershipState(world, provider, reseller) === 'active')
      ? []
      : ['not-yet']
  },
  'agreement-signed': (world, step) => {
    if (step.do !== 'sell' || step.on < agreementDay) return []
    return lacking(world, sellingPartners(world, step.path), ['sign-agreement'], 'not-yet')
  },
  'onboarded-in-partner-center': (world, step) => {
    if (step.do !== 'sell') return []
    const resellers = sellingPartners(world, step.path).filter((id) => isReseller(world, id))
    return lacking(world, resellers, ['onboard'], 'not-yet')
  },
  'enrolled-in-role': (world, step) =>
    step.do === 'sell' ? lacking(world, sellingPartners(world, step.path), ['enroll'], 'not-yet') : [],

  'reseller-association': (world, step) => {
    if (step.do !== 'associate-reseller' || step.on < agreementDay) return []
    return lacking(world, [step.reseller], ['sign-agreement'], step.new ? 'not-yet' : 'not-listed')
  },
  'direct-bill-capabilities': (world, step) => {
    if (step.do !== 'enroll' || roleOf(world, step.partner) !== 'direct-bill') return []
    return lacking(world, [step.partner], ofDirectBill, 'not-yet')
  },
  'provider-infrastructure': (world, step) => {
    if (step.do !== 'enroll' || !isProvider(world, step.partner)) return []
    return lacking(world, [step.partner], ['reseller-support-at-scale'], 'not-yet')
  },
  'own-use-seller': (world, step) => {
    if (step.do !== 'sell' || !isPartner(world, buyerOf(step.path))) return []
    if (!isPartner(world, sellerOf(step.path))) return ['not-listed']
    return isProvider(world, sellerOf(step.path)) && !isReseller(world, buyerOf(step.path)) ? ['not-listed'] : []
  },
  'own-use-tenant': (world, step) => {
    let buyer: string | undefined
    if (step.do === 'sell') buyer = buyerOf(step.path)
    if (step.do === 'provision') buyer = world.subscriptions.get(step.subscription)?.customer
    if (buyer === undefined || !isPartner(world, buyer)) return []
    return find(world.tenants, step.tenant).type === 'customer' ? [] : ['prohibited']
  },
  'no-self-sale': (world, step) => {
    if (step.do !== 'sell' || sellerOf(step.path) === 'microsoft') return []
    return isOneCompany(world, sellerOf(step.path), buyerOf(step.path)) ? ['prohibited'] : []
  },
  'no-affiliate-sale': (world, step) => {
    if (step.do !== 'sell' || sellerOf(step.path) === 'microsoft') return []
    if (isOneCompany(world, sellerOf(step.path), buyerOf(step.path))) return []
    return isAffiliated(world, sellerOf(step.path), buyerOf(step.path)) ? ['prohibited'] : []
  },
  'one-relationship-per-provider': (world, step) => {
    if (step.do === 'request-partnership' || step.do === 'accept-partnership') {
      const csp = [...world.tenants.values()].find(({ owner, type }) => owner === step.reseller && type === 'csp')
      return customerState(world, step.provider, csp?.id ?? '') === 'active' ? ['prohibited'] : []
    }
    let sellers: string[] = []
    if (step.do === 'connect-customer') sellers = [step.partner]
    if (step.do === 'sell') sellers = step.path.slice(1, -1)
    if (step.do === 'provision') sellers = world.subscriptions.get(step.subscription)?.path?.slice(1, -1) ?? []
    const providers = sellers.filter((id) => isProvider(world, id))
    return providers.some((id) => holdsPartnership(world, step.tenant, id)) ? ['prohibited'] : []
  },
  'same-region-sale': (world, step) => (regionsOfSale(world, step).some(isOtherRegion) ? ['prohibited'] : []),

  'same-region-partnership': (world, step) =>
    regionsOfPartnerships(world, step).some(isOtherRegion) ? ['prohibited'] : [],

  'known-market': (world, step) => {
    const compared = [...regionsOfSale(world, step), ...regionsOfPartnerships(world, step)]
    return compared.some(isUnknownRegion) ? ['undetermined'] : []
  },
  'end-through-support': (_world, step) =>
    step.do === 'end-partnership' && step.route !== 'microsoft-support' ? ['not-listed'] : []
}

// Permissions and warnings. Each answers whether it applies.

const silent = ['add-capability', 'decline-partnership', 'connect-customer', 'end-customer', 'cancel', 'stop-managing']

const remarks: Record<string, (world: World, step: Step) => boolean> = {
  'who-bills-and-supports': (world, step) => step.do === 'sell' && isListedChain(world, step.path),

  'several-partners': (world, step) => {
    const isAnother = ({ path, boughtThrough }: Subscription): boolean =>
      path === null ? boughtThrough === 'other-partner' : sellerOf(path) !== sellerOf(step.path)
    const ofCustomer = [...world.subscriptions.values()].filter(({ customer }) => customer === buyerOf(step.path))
    return step.do === 'sell' && ofCustomer.some((other) => other.state === 'active' && isAnother(other))
  },
  'several-managers': (world, step) => step.do === 'manage' && world.subscriptions.has(step.subscription),

  'readiness-steps': (world, step) => ofReadiness.includes(step.do) && isReseller(world, step.partner),

  'agreement-for-all': (world, step) => step.do === 'sign-agreement' && !isReseller(world, step.partner),

  'own-use-from-provider': (world, step) => {
    if (step.do !== 'sell' || step.path.length !== 3) return false
    return isProvider(world, sellerOf(step.path)) && isReseller(world, buyerOf(step.path))
  },
  'direct-bill-ongoing': (world, step) => {
    const sellers = step.path.slice(1, -1).filter((id) => roleOf(world, id) === 'direct-bill')
    return sellers.some((id) => ofDirectBill.some((capability) => factOf(world, id, capability) === 'missing'))
  },
  'circular-supply': (world, step) => step.path.slice(1, -2).some((id) => isAffiliated(world, id, buyerOf(step.path))),

  'not-addressed': (world, step) => {
    if (step.do === 'onboard') return !isReseller(world, step.partner)
    return silent.includes(step.do) || step.do === 'provision'
  }
}

/** Whether the lifecycle has this move now. */
function isInOrder(world: World, step: Step): boolean {
  const partnership = partnershipState(world, step.provider, step.reseller)
  const customer = customerState(world, step.partner, step.tenant)
  const subscription = world.subscriptions.get(step.subscription)
  const isActive = subscription?.state === 'active'
  const isManaged = subscription?.managers.includes(step.partner) === true
  if (ofReadiness.includes(step.do)) return factOf(world, step.partner, step.do) !== 'done'
  if (step.do === 'add-capability') return factOf(world, step.partner, step.capability) !== 'done'
  if (step.do === 'request-partnership') return ['none', 'declined', 'ended'].includes(partnership)
  if (step.do === 'accept-partnership' || step.do === 'decline-partnership') return partnership === 'requested'
  if (step.do === 'end-partnership') return partnership === 'active'
  if (step.do === 'connect-customer') return customer !== 'active'
  if (step.do === 'end-customer') return customer === 'active'
  if (step.do === 'associate-reseller') return step.new || isActive
  if (step.do === 'provision' || step.do === 'cancel') return isActive
  if (step.do === 'manage') return isActive && !isManaged
  if (step.do === 'stop-managing') return isManaged
  return true
}

/** What a supported step changes. */
function apply(world: World, step: Step): void {
  const { partner, tenant, provider, reseller, path, as: id } = step
  const setPartnership = (state: string): void => {
    world.partnerships.set(`${provider} ${reseller}`, { provider, reseller, state })
  }
  const setCustomer = (seller: string, state: string): void => {
    world.customers.set(`${seller} ${tenant}`, { partner: seller, tenant, state })
  }
  const connectSellers = (sold: string[]): void => {
    for (const seller of sellingPartners(world, sold)) if (seller !== buyerOf(sold)) setCustomer(seller, 'active')
  }
  if (ofReadiness.includes(step.do)) find(world.parties, partner).facts.set(step.do, 'done')
  if (step.do === 'add-capability') find(world.parties, partner).facts.set(step.capability, 'done')
  if (step.do === 'request-partnership') setPartnership('requested')
  if (step.do === 'accept-partnership') setPartnership('active')
  if (step.do === 'decline-partnership') setPartnership('declined')
  if (step.do === 'end-partnership') setPartnership('ended')
  if (step.do === 'connect-customer') setCustomer(partner, 'active')
  if (step.do === 'end-customer') setCustomer(partner, 'ended')
  if (step.do === 'sell') {
    const bought = { id, customer: buyerOf(path), tenant, offer: step.offer, boughtThrough: '' }
    world.subscriptions.set(id, { ...bought, state: 'active', path, managers: [] })
    connectSellers(path)
  }
  if (!['provision', 'cancel', 'manage', 'stop-managing'].includes(step.do)) return
  const subscription = find(world.subscriptions, step.subscription)
  if (step.do === 'provision') {
    subscription.tenant = tenant
    connectSellers(subscription.path ?? [])
  }
  if (step.do === 'cancel') subscription.state = 'cancelled'
  if (step.do === 'manage') subscription.managers.push(partner)
  if (step.do === 'stop-managing') subscription.managers = subscription.managers.filter((other) => other !== partner)
}

function worldOf(scenario: ScenarioText): World {
  const [parties, tenants] = [new Map<string, Party>(), new Map<string, Tenant>()]
  const [partnerships, subscriptions] = [new Map<string, Partnership>(), new Map<string, Subscription>()]
  for (const tenant of scenario.tenants ?? []) tenants.set(tenant.id, tenant)
  for (const { id, kind, role = '', market, company = id, ...parts } of scenario.parties) {
    const facts = new Map<string, Known>()
    for (const fact of [...(parts.completed ?? []), ...(parts.capabilities ?? [])]) facts.set(fact, 'done')
    for (const fact of parts.unknown ?? []) facts.set(fact, 'unknown')
    parties.set(id, { id, role, market, company, facts })
    const own = (scenario.tenants ?? []).filter(({ owner }) => owner === id)
    const [csp, main] = [`${id}.csp`, `${id}.main`]
    if (kind === 'partner' && !own.some(({ type }) => type === 'csp'))
      tenants.set(csp, { id: csp, owner: id, type: 'csp' })
    if (kind === 'customer' && own.length === 0) tenants.set(main, { id: main, owner: id, type: 'customer' })
  }
  for (const [provider, reseller] of scenario.partnerships ?? []) {
    partnerships.set(`${provider} ${reseller}`, { provider, reseller, state: 'active' })
  }
  for (const given of scenario.subscriptions ?? []) {
    subscriptions.set(given.id, { ...given, state: 'active', path: null, managers: [] })
  }
  return {
    parties,
    tenants,
    affiliations: scenario.affiliations ?? [],
    partnerships,
    customers: new Map(),
    subscriptions
  }
}

/** The steps of a line: the main one, or as much of it as the variant keeps and then the variant's own. */
function stepsOf(scenario: ScenarioText, world: World, variantId: string | undefined): Step[] {
  const none = { partner: '', capability: '', provider: '', reseller: '', customer: '', subscription: '', offer: '' }
  const line: Step[] = []
  const add = (step: StepText): void => {
    const id = step.id ?? `s${line.length + 1}`
    const on = step.on ?? line.at(-1)?.on ?? scenario.asOf
    const receiver = step.customer ?? buyerOf(step.path ?? [])
    const tenant = [...world.tenants.values()].find(({ owner }) => owner === receiver)?.id ?? ''
    const defaults = { ...none, path: [], new: false, route: 'microsoft-support', tenant, as: `sub-${id}` }
    line.push({ ...defaults, ...step, id, on })
  }
  for (const step of scenario.steps) add(step)
  if (variantId === undefined) return line
  const variant = scenario.variants?.find(({ id }) => id === variantId)
  if (variant === undefined) throw new Error(`no variant is called "${variantId}"`)
  line.length = line.findIndex(({ id }) => id === variant.after) + 1
  for (const step of variant.steps) add(step)
  return line
}

function standingOf({ role, facts }: Party): Standing {
  const said = (fact: string, done: string, missing: string): string =>
    ({ done, missing, unknown: 'unknown' })[facts.get(fact) ?? 'missing']
  const needed = role === 'indirect-reseller' ? ofReadiness : ['enroll', 'sign-agreement']
  const states = needed.map((fact) => facts.get(fact) ?? 'missing')
  let standing = 'can-transact'
  if (states.includes('unknown')) standing = 'unknown'
  if (states.includes('missing')) standing = 'preparing'
  const account = said('onboard', 'onboarded', 'outside')
  const enrolment = said('enroll', 'enrolled', 'not-enrolled')
  return { account, enrolment, agreement: said('sign-agreement', 'signed', 'unsigned'), standing }
}

function endOf(world: World, date: string): End {
  const partners = [...world.parties.values()].filter(({ role }) => role !== '')
  return {
    date,
    parties: Object.fromEntries(partners.map((party) => [party.id, standingOf(party)])),
    partnerships: [...world.partnerships.values()],
    customers: [...world.customers.values()],
    subscriptions: [...world.subscriptions.values()].map(({ boughtThrough: _, ...rest }) => rest)
  }
}

/**
 * Judges one line of a valid scenario file: the main line, or a variant's.
 *
 * @returns the worst verdict; for each step its verdict, the rules broken or unknown, and the permissions and warnings
 *   that apply, each sorted; and the end of the line, its lists in no particular order
 * @throws Error where the variant, or something that the scenario names, does not exist
 */
export function readScenario(scenario: object, variantId?: string): Reading {
  const text = scenario as ScenarioText
  const world = worldOf(text)
  const line = stepsOf(text, world, variantId)
  const steps = line.map((step) => {
    const findings = Object.entries(rules).map(([id, judge]) => ({ id, verdicts: judge(world, step) }))
    if (!isInOrder(world, step)) findings.push({ id: 'lifecycle', verdicts: ['out-of-order'] })
    const broken = findings.filter(({ verdicts }) => verdicts.length > 0).map(({ id }) => id)
    const noted = Object.keys(remarks).filter((id) => remarks[id]?.(world, step))
    const verdict = worst(findings.flatMap(({ verdicts }) => verdicts))
    if (verdict === 'supported') apply(world, step)
    return { id: step.id, verdict, broken: broken.sort(), noted: noted.sort() }
  })
  const verdict = worst(steps.map((step) => step.verdict))
  return { verdict, steps, end: endOf(world, line.at(-1)?.on ?? text.asOf) }
}
