/**
 * Random scenario files for tests that hold two readings of the rules against each other: small worlds whose choices
 * lean towards what can work and towards what collides. Every file is valid by the format.
 */

type Json = Record<string, unknown>
type Role = 'indirect-provider' | 'indirect-reseller' | 'direct-bill' | 'customer'

interface Party {
  id: string
  role: Role
  done: string[]
  file: Json
}

interface Tenant {
  id: string
  owner: string
  type: 'csp' | 'customer'
}

interface Subscription {
  id: string
  customer: string
  tenant: string
  managers: string[]
  isSold: boolean
  isCancelled: boolean
}

interface Cast {
  parties: Party[]
  tenants: Tenant[]
}

/** How far a line has come. States are what the line's steps aim at, not what the rules make of them. */
interface Line {
  date: string
  length: number
  ids: string[]
  subscriptions: Subscription[]
  done: string[]
  partnerships: Map<string, string>
  customers: { partner: string; customer: string; tenant: string }[]
}

const capabilities = ['api-integration', 'billing', 'support', 'managed-services', 'reseller-support-at-scale']
const readiness = ['onboard', 'enroll', 'sign-agreement']
const channels = ['microsoft-direct', 'advisor', 'open', 'enterprise-agreement', 'other-partner']
const routes = ['microsoft-support', 'provider-self-service', 'reseller-self-service']
const offers = ['Microsoft 365', 'Azure', '보안 묶음 상품', 'Backup "Pro" <third party>']
const markets = ['KR', 'KR', 'FR', 'DE', 'GB', 'JP', 'US', 'CA', 'UM', 'AS', 'BQ', 'XK', 'CN', 'CN', 'CU', 'ZZ']
const days = [
  '2020-01-01',
  '2020-01-31',
  '2020-02-01',
  '2020-02-29',
  '2020-06-29',
  '2020-06-30',
  '2020-07-01',
  '2021-03-31'
]

/**
 * A source of numbers in [0, 1) that gives the same ones for the same seed.
 *
 * @param seed any whole number; its lower 32 bits count
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

class Dice {
  private readonly random: () => number

  constructor(random: () => number) {
    this.random = random
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1))
  }

  one<T>(list: readonly T[]): T {
    const found = this.maybeOne(list)
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }

  maybeOne<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)]
  }

  some<T>(list: readonly T[], share: number): T[] {
    return list.filter(() => this.chance(share))
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list]
    const taken: T[] = []
    while (rest.length > 0) taken.push(...rest.splice(this.whole(0, rest.length - 1), 1))
    return taken
  }

  /** One of the values, by its weight. */
  weighed<T>(choices: readonly (readonly [number, T])[]): T {
    let left = this.random() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, value] of choices) {
      left -= weight
      if (left < 0) return value
    }
    return this.one(choices)[1]
  }
}

/** How a world leans: most are in good order, so that a fault stands out; some are in none. */
interface Mood {
  home: string | undefined
  ready: number
  near: number
}

function rollMood(dice: Dice): Mood {
  const home = dice.weighed([
    [16, 'KR'],
    [12, 'FR'],
    [6, 'US'],
    [2, 'CN'],
    [1, undefined]
  ])
  return { home, ready: dice.one([1, 1, 1, 0.95, 0.85, 0.4]), near: dice.one([1, 1, 0.95, 0.7]) }
}

function rollMarket(dice: Dice, mood: Mood): string | undefined {
  if (dice.chance(mood.near)) return mood.home === 'FR' ? dice.one(['FR', 'DE', 'GB']) : mood.home
  return dice.chance(0.2) ? undefined : dice.one(markets)
}

function rollRoles(dice: Dice): Role[] {
  const roles = dice.one<Role[]>([
    ['direct-bill', 'customer', 'customer'],
    ['indirect-provider', 'indirect-reseller', 'customer'],
    ['indirect-provider', 'indirect-reseller', 'customer'],
    ['indirect-provider', 'indirect-reseller', 'direct-bill', 'customer'],
    ['indirect-provider', 'indirect-provider', 'indirect-reseller', 'customer'],
    ['indirect-provider', 'indirect-reseller', 'indirect-reseller', 'direct-bill']
  ])
  const all: Role[] = ['indirect-provider', 'indirect-reseller', 'indirect-reseller', 'direct-bill', 'customer']
  const more = dice.whole(0, 8 - roles.length)
  return [...roles, ...Array.from({ length: dice.chance(0.5) ? Math.min(1, more) : more }, () => dice.one(all))]
}

/** What a partner has done, has and leaves in the dark; an empty list is at times left out. */
function rollFacts(dice: Dice, mood: Mood, role: Role): { done: string[]; facts: Json } {
  const wanted =
    role === 'direct-bill' ? capabilities.slice(0, 4) : role === 'indirect-provider' ? capabilities.slice(4) : []
  const done = readiness.filter(() => dice.chance(mood.ready))
  const present = capabilities.filter((each) => dice.chance(wanted.includes(each) ? mood.ready : 0.15))
  const open = [...readiness, ...capabilities].filter((each) => !done.includes(each) && !present.includes(each))
  const unknown = dice.chance(0.6) ? dice.some(open, 0.6) : []
  const facts: Json = {}
  if (done.length > 0 || dice.chance(0.5)) facts.completed = dice.shuffled(done)
  if (present.length > 0 || dice.chance(0.5)) facts.capabilities = dice.shuffled(present)
  if (unknown.length > 0 || dice.chance(0.1)) facts.unknown = dice.shuffled(unknown)
  return { done, facts }
}

function rollParties(dice: Dice, mood: Mood): Party[] {
  const letters = { 'indirect-provider': 'p', 'indirect-reseller': 'r', 'direct-bill': 'd', customer: 'c' }
  const parties: Party[] = []
  for (const role of rollRoles(dice)) {
    const id = `${letters[role]}${parties.filter((other) => other.role === role).length + 1}`
    const file: Json = { id, kind: role === 'customer' ? 'customer' : 'partner' }
    if (role !== 'customer') file.role = role
    file.name = dice.chance(0.1) ? `주식회사 ${id}` : `Company ${id}`
    const market = rollMarket(dice, mood)
    if (market !== undefined) file.market = market
    const company = dice.one([id, 'acme', parties[0]?.id ?? 'acme'])
    if (dice.chance(0.1)) file.company = company
    const { done, facts } = role === 'customer' ? { done: [], facts: {} } : rollFacts(dice, mood, role)
    parties.push({ id, role, done, file: { ...file, ...facts } })
  }
  return dice.shuffled(parties)
}

/** The tenants of the cast, defaults included, and those of them that the file lists. */
function rollTenants(dice: Dice, mood: Mood, parties: Party[]): { all: Tenant[]; listed: Json[] } {
  const all: Tenant[] = []
  const listed: Json[] = []
  const list = (id: string, owner: string, type: Tenant['type']): void => {
    const tenant = { id, owner, type }
    const isSecond = all.some((other) => other.owner === owner && other.type === type)
    const market = dice.chance(isSecond ? 0.5 : 0.12) ? rollMarket(dice, { ...mood, near: 0.4 }) : undefined
    all.push(tenant)
    listed.push(market === undefined ? tenant : { ...tenant, market })
  }
  for (const { id, role } of parties) {
    if (role === 'customer') {
      const own = dice.weighed([
        [4, []],
        [1, [`${id}.main`]],
        [3, [`${id}.main`, `${id}.lab`]],
        [2, [`${id}.lab`, `${id}.main`, `${id}.x`]]
      ])
      for (const tenant of own) list(tenant, id, 'customer')
      if (own.length === 0) all.push({ id: `${id}.main`, owner: id, type: 'customer' })
      continue
    }
    const isListed = dice.chance(0.4)
    const own = dice.weighed([
      [2, []],
      [6, [`${id}.own`]],
      [2, [`${id}.own`, `${id}.lab`]]
    ])
    const last = dice.chance(0.5)
    if (isListed && !last) list(dice.one([`${id}.csp`, `${id}-directory`]), id, 'csp')
    for (const tenant of own) list(tenant, id, 'customer')
    if (isListed && last) list(dice.one([`${id}.csp`, `${id}-directory`]), id, 'csp')
    if (!isListed) all.push({ id: `${id}.csp`, owner: id, type: 'csp' })
  }
  return { all, listed }
}

/** Single pairs, chains and rings. */
function rollAffiliations(dice: Dice, parties: Party[]): [string, string][] {
  if (dice.chance(0.72)) return []
  const chain = dice.shuffled(parties).slice(0, dice.one([2, 2, 3, 3, 4]))
  const pairs = chain.slice(1).map(({ id }, index): [string, string] => {
    const before = chain[index]?.id ?? id
    return dice.chance(0.5) ? [before, id] : [id, before]
  })
  const [first, last] = [chain[0], chain.at(-1)]
  if (first && last && chain.length > 2 && dice.chance(0.3)) pairs.push([last.id, first.id])
  return pairs
}

function idsOf(cast: Cast, ...roles: Role[]): string[] {
  return cast.parties.filter(({ role }) => roles.includes(role)).map(({ id }) => id)
}

function partnersOf(cast: Cast): string[] {
  return idsOf(cast, 'indirect-provider', 'indirect-reseller', 'direct-bill')
}

function tenantsOf(cast: Cast, owner: string): Tenant[] {
  return cast.tenants.filter((tenant) => tenant.owner === owner)
}

/** A tenant of the party, more often one of type customer. */
function rollTenant(dice: Dice, cast: Cast, owner: string): string {
  const all = tenantsOf(cast, owner)
  const own = all.filter(({ type }) => type === 'customer')
  return dice.one(own.length > 0 && dice.chance(0.75) ? own : all).id
}

/** A provider and a reseller, mostly two whose partnership is in one of the states, and at times none. */
function rollPair(dice: Dice, cast: Cast, line: Line, ...states: string[]): [string, string] | undefined {
  const all = idsOf(cast, 'indirect-provider').flatMap((provider) =>
    idsOf(cast, 'indirect-reseller').map((reseller): [string, string] => [provider, reseller])
  )
  const fitting = all.filter((pair) => states.includes(line.partnerships.get(pair.join(' ')) ?? 'none'))
  if (fitting.length > 0 && dice.chance(0.88)) return dice.one(fitting)
  return dice.chance(0.25) ? dice.maybeOne(all) : undefined
}

/** A path for a sale: mostly a listed chain, at times a broken or a wild one; none where the cast has no chain. */
function rollPath(dice: Dice, cast: Cast, line: Line): string[] | undefined {
  const anyone = cast.parties.map(({ id }) => id)
  const direct = dice.maybeOne(idsOf(cast, 'direct-bill'))
  const pair = rollPair(dice, cast, line, 'active')
  const isDirect = direct !== undefined && (!pair || dice.chance(0.4))
  const chain = isDirect ? [direct] : (pair ?? [])
  const others = anyone.filter((id) => dice.chance(0.1) || !chain.includes(id))
  const customers = idsOf(cast, 'customer')
  const buyer = dice.maybeOne(customers.length > 0 && dice.chance(0.65) ? customers : others) ?? dice.one(anyone)
  const kind = dice.weighed([
    [20, 'listed'],
    [3, 'own-use-from-provider'],
    [0.6, 'straight'],
    [0.8, 'one-wild'],
    [1, 'wild'],
    [1.2, 'stretched']
  ])
  if (kind === 'straight') return ['microsoft', buyer]
  if (kind === 'one-wild') return ['microsoft', dice.one(anyone), buyer]
  if (kind === 'wild') return ['microsoft', ...Array.from({ length: dice.whole(1, 9) }, () => dice.one(anyone))]
  if (kind === 'own-use-from-provider' && pair) return ['microsoft', pair[0], dice.chance(0.8) ? pair[1] : buyer]
  if (chain.length === 0) return undefined
  const path = ['microsoft', ...chain, buyer]
  if (kind !== 'stretched') return path
  for (let more = dice.whole(1, 6); more > 0; more--) path.splice(dice.whole(1, path.length - 1), 0, dice.one(anyone))
  return path
}

/** The fields of a step that are its verb's own; nothing where the cast has no one for the verb. */
function rollFields(dice: Dice, cast: Cast, line: Line, verb: string): Json | undefined {
  const partner = dice.maybeOne(partnersOf(cast))
  const active = line.subscriptions.filter(({ isCancelled }) => !isCancelled)
  const subscription = dice.maybeOne(dice.chance(0.85) ? active : line.subscriptions)
  switch (verb) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement': {
      const open = partnersOf(cast).filter((id) => !line.done.includes(`${id} ${verb}`))
      const id = dice.chance(0.9) ? dice.maybeOne(open) : partner
      return id === undefined ? undefined : { partner: id }
    }
    case 'add-capability':
      return partner === undefined ? undefined : { partner, capability: dice.one(capabilities) }
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership': {
      let wanted = ['requested']
      if (verb === 'request-partnership') wanted = ['none', 'declined', 'ended']
      if (verb === 'end-partnership') wanted = ['active']
      const pair = rollPair(dice, cast, line, ...wanted)
      if (!pair) return undefined
      const fields: Json = { provider: pair[0], reseller: pair[1] }
      if (verb === 'end-partnership' && dice.chance(0.6)) fields.route = dice.one(['microsoft-support', ...routes])
      return fields
    }
    case 'connect-customer':
    case 'end-customer': {
      const known = dice.maybeOne(line.customers)
      if (known && dice.chance(verb === 'end-customer' ? 0.9 : 0.12)) return { ...known }
      if (verb === 'end-customer' && dice.chance(0.7)) return undefined
      const one = dice.chance(0.5) ? (dice.maybeOne(idsOf(cast, 'indirect-provider')) ?? partner) : partner
      const others = cast.parties.filter(({ id }) => id !== one)
      const resellers = others.filter(({ role }) => role === 'indirect-reseller')
      const other = dice.maybeOne(dice.chance(0.5) && resellers.length > 0 ? resellers : others)
      if (one === undefined || other === undefined) return undefined
      const fields: Json = { partner: one, customer: other.id }
      const all = tenantsOf(cast, other.id)
      if (other.role !== 'customer') fields.tenant = dice.one([...all, ...all.filter(({ type }) => type === 'csp')]).id
      else if (dice.chance(0.3)) fields.tenant = dice.one(all).id
      return fields
    }
    case 'associate-reseller': {
      const pair = rollPair(dice, cast, line, 'active')
      if (!pair) return undefined
      const fields: Json = { provider: pair[0], reseller: pair[1], new: subscription === undefined || dice.chance(0.5) }
      return fields.new ? fields : { ...fields, subscription: subscription?.id }
    }
    case 'sell': {
      const path = rollPath(dice, cast, line)
      if (!path) return undefined
      const buyer = path.at(-1) ?? ''
      const fields: Json = { path, offer: dice.one(offers) }
      if (dice.chance(0.3)) fields.offerKind = dice.one(['first-party', 'third-party'])
      if (!idsOf(cast, 'customer').includes(buyer) || dice.chance(0.3)) fields.tenant = rollTenant(dice, cast, buyer)
      return fields
    }
    case 'provision': {
      const isRoomy = ({ customer, isSold }: Subscription): boolean => isSold && tenantsOf(cast, customer).length > 1
      const moved = dice.maybeOne(active.filter(isRoomy)) ?? subscription
      if (!moved) return undefined
      const tenants = tenantsOf(cast, moved.customer).map(({ id }) => id)
      const others = tenants.filter((id) => id !== moved.tenant)
      return { subscription: moved.id, tenant: dice.one(others.length > 0 && dice.chance(0.8) ? others : tenants) }
    }
    case 'cancel':
      return subscription && { subscription: subscription.id }
    default: {
      if (!subscription || partner === undefined) return undefined
      if (verb === 'manage' || dice.chance(0.12)) return { partner, subscription: subscription.id }
      const managed = dice.maybeOne(line.subscriptions.filter(({ managers }) => managers.length > 0))
      return managed && { partner: dice.one(managed.managers), subscription: managed.id }
    }
  }
}

/** Takes into account what the step aims at, as if it were supported. */
function follow(cast: Cast, line: Line, step: Json, id: string): void {
  const { provider, reseller, partner, customer, subscription } = step as Record<string, string>
  if (readiness.includes(String(step.do))) line.done.push(`${partner} ${step.do}`)
  const state = {
    'request-partnership': 'requested',
    'accept-partnership': 'active',
    'decline-partnership': 'declined',
    'end-partnership': 'ended'
  }[String(step.do)]
  if (state !== undefined) line.partnerships.set(`${provider} ${reseller}`, state)
  if (step.do === 'connect-customer' && partner && customer) {
    const tenant = String(step.tenant ?? tenantsOf(cast, customer)[0]?.id)
    line.customers.push({ partner, customer, tenant })
  }
  if (step.do === 'sell') {
    const path = step.path as string[]
    const buyer = path.at(-1) ?? ''
    const tenant = String(step.tenant ?? tenantsOf(cast, buyer)[0]?.id)
    line.subscriptions.push({
      id: String(step.as ?? `sub-${id}`),
      customer: buyer,
      tenant,
      managers: [],
      isSold: true,
      isCancelled: false
    })
    const sellers = path.slice(1, -1).filter((each) => each !== buyer && partnersOf(cast).includes(each))
    for (const seller of sellers) line.customers.push({ partner: seller, customer: buyer, tenant })
  }
  const about = line.subscriptions.find((each) => each.id === subscription)
  if (!about) return
  if (step.do === 'manage' && partner) about.managers.push(partner)
  if (step.do === 'stop-managing') about.managers = about.managers.filter((each) => each !== partner)
  if (step.do === 'cancel') about.isCancelled = true
}

const verbs = [
  [1.2, 'onboard'],
  [2.4, 'enroll'],
  [1.6, 'sign-agreement'],
  [1, 'add-capability'],
  [1.6, 'request-partnership'],
  [1.2, 'accept-partnership'],
  [0.5, 'decline-partnership'],
  [0.8, 'end-partnership'],
  [1.8, 'connect-customer'],
  [0.8, 'end-customer'],
  [1.8, 'associate-reseller'],
  [7, 'sell'],
  [2.6, 'provision'],
  [0.8, 'cancel'],
  [1.2, 'manage'],
  [0.8, 'stop-managing']
] as const

/** One verb, at times with what naturally follows it: accept after request, say. */
function rollVerb(dice: Dice, line: Line): string {
  const isAsked = [...line.partnerships.values()].includes('requested')
  if (isAsked && dice.chance(0.35)) return dice.chance(0.7) ? 'accept-partnership' : 'decline-partnership'
  return dice.weighed(verbs)
}

/** Adds a step to the line; the line is left as it is where the cast has no one for the verb. */
function rollStep(dice: Dice, cast: Cast, line: Line): Json | undefined {
  const verb = rollVerb(dice, line)
  const fields = rollFields(dice, cast, line, verb)
  if (!fields) return undefined
  const byPosition = `s${line.length + 1}`
  const byHand = dice.one([
    `step-${line.length + 1}`,
    `s${line.length + 1}`,
    `s${line.length + 3}`,
    `${verb}.${line.length}`
  ])
  const isFree = (id: string): boolean => !line.ids.includes(id)
  const hand = isFree(byHand) && (dice.chance(0.25) || !isFree(byPosition)) ? byHand : undefined
  const id = hand ?? byPosition
  if (!isFree(id)) return undefined
  const step: Json = { ...(hand === undefined ? {} : { id: hand }), do: verb }
  if (dice.chance(0.35)) {
    const later = days.filter((day) => day >= line.date)
    step.on = dice.chance(0.5) ? line.date : (dice.one([later[0], later[0], dice.maybeOne(later)]) ?? line.date)
  }
  Object.assign(step, fields)
  const named = dice.one([`sub-${byPosition}x`, `${verb}-${line.length}`, `license.${line.length}`])
  if (verb === 'sell' && isFree(named) && dice.chance(0.4)) step.as = named
  if (verb === 'sell' && !isFree(String(step.as ?? `sub-${id}`))) return undefined
  if (dice.chance(0.05)) step.note = '메모: a note on the step'
  line.ids.push(id)
  if (verb === 'sell') line.ids.push(String(step.as ?? `sub-${id}`))
  line.length += 1
  line.date = String(step.on ?? line.date)
  follow(cast, line, step, id)
  return step
}

function copyOf(line: Line): Line {
  return {
    ...line,
    ids: [...line.ids],
    done: [...line.done],
    subscriptions: line.subscriptions.map((each) => ({ ...each, managers: [...each.managers] })),
    partnerships: new Map(line.partnerships),
    customers: [...line.customers]
  }
}

function rollSteps(dice: Dice, cast: Cast, line: Line, count: number): { steps: Json[]; moments: Line[] } {
  const steps: Json[] = []
  const moments: Line[] = []
  for (let tries = 0; steps.length < count && tries < 50 + count * 5; tries++) {
    const step = rollStep(dice, cast, line)
    if (!step) continue
    steps.push(step)
    moments.push(copyOf(line))
  }
  return { steps, moments }
}

/**
 * A valid scenario file of 3 to 8 parties and 1 to 14 steps, with variants at times.
 *
 * @param random uniform in [0, 1); the same numbers give the same file
 */
export function randomScenario(random: () => number): object {
  const dice = new Dice(random)
  const mood = rollMood(dice)
  const parties = rollParties(dice, mood)
  const { all, listed } = rollTenants(dice, mood, parties)
  const cast: Cast = { parties, tenants: all }
  const asOf = dice.one(days)
  const share = dice.one([0, 0.5, 0.7, 0.9])
  const partnerships = idsOf(cast, 'indirect-provider').flatMap((provider) =>
    dice.some(idsOf(cast, 'indirect-reseller'), share).map((reseller): [string, string] => [provider, reseller])
  )
  const subscriptions = Array.from({ length: dice.one([0, 0, 1, 2]) }, (_, index) => {
    const customer = dice.one(parties).id
    const tenant = rollTenant(dice, cast, customer)
    return { id: `old-${index + 1}`, customer, tenant, offer: dice.one(offers), boughtThrough: dice.one(channels) }
  })
  const start: Line = {
    date: asOf,
    length: 0,
    ids: [...parties, ...all, ...subscriptions].map(({ id }) => id),
    subscriptions: subscriptions.map(({ id, customer, tenant }) => ({
      id,
      customer,
      tenant,
      managers: [],
      isSold: false,
      isCancelled: false
    })),
    partnerships: new Map(partnerships.map(([provider, reseller]) => [`${provider} ${reseller}`, 'active'])),
    customers: [],
    done: parties.flatMap(({ id, done }) => done.map((verb) => `${id} ${verb}`))
  }
  const { steps, moments } = rollSteps(dice, cast, copyOf(start), dice.whole(1, 14))
  const variants = Array.from({ length: dice.one([0, 0, 0, 1, 2]) }, (_, index) => {
    const after = dice.whole(-1, steps.length - 1)
    const line = copyOf(moments[after] ?? start)
    const id = steps[after]?.id ?? (after < 0 ? null : `s${after + 1}`)
    return { id: `v${index + 1}`, name: `What if ${index + 1}`, after: id, ...pickSteps(dice, cast, line) }
  })
  const affiliations = rollAffiliations(dice, parties)
  const file: Json = { format: 'csp-scenario', version: 1, title: 'A random world', asOf }
  if (dice.chance(0.2)) file.tags = ['random', '무작위']
  if (dice.chance(0.1)) file.notes = 'made by chance'
  if (dice.chance(0.2)) file.edition = 'programme-2020-05'
  file.parties = parties.map((party) => party.file)
  const lists = { tenants: listed, affiliations, subscriptions, partnerships }
  for (const [name, list] of Object.entries(lists)) if (list.length > 0 || dice.chance(0.2)) file[name] = list
  file.steps = steps
  if (variants.length > 0) file.variants = variants
  if (dice.chance(0.1)) file.layout = { [dice.one(parties).id]: { x: dice.whole(-500, 500), y: 0.5 } }
  return file
}

function pickSteps(dice: Dice, cast: Cast, line: Line): { steps: Json[] } {
  return { steps: rollSteps(dice, cast, line, dice.whole(0, 5)).steps }
}
