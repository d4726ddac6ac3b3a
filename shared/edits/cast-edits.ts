import { Id } from '#shared/domain/id.ts'
import { Party } from '#shared/domain/party.ts'
import { GivenSubscription, type Scenario } from '#shared/domain/scenario.ts'
import { Tenant } from '#shared/domain/tenant.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { type Change, changeNamed, unknownThing } from './change.ts'
import type { EditOf } from './edit.ts'
import { add, append, remove, replace, takeOut } from './operations.ts'
import type { Pieces } from './pieces.ts'

/** An object with some fields changed: null takes one away, a field that is not given or undefined stays. */
function changeFields<Thing extends object>(thing: Partial<Thing>, change: object): Thing {
  const fields = new Map<string, unknown>(Object.entries(thing))
  for (const [key, value] of Object.entries(change)) {
    if (value === null) fields.delete(key)
    else if (value !== undefined) fields.set(key, value)
  }
  return Object.fromEntries(fields) as Thing
}

/** A party at the end of the cast. */
export function addParty(scenario: Scenario, { party }: EditOf<'add-party'>, pieces: Pieces): Change {
  return changeNamed(append(scenario, 'parties', [pieces.accept(Party, party)]))
}

/** Many parties at once take no longer than reading them: a batch would go over the cast for each. */
export function addParties(scenario: Scenario, { parties }: EditOf<'add-parties'>, pieces: Pieces): Change {
  const accepted = parties.map((party) => pieces.accept(Party, party))
  return changeNamed(append(scenario, 'parties', accepted))
}

/** A party that becomes a customer loses what only partners have. */
export function changeParty(scenario: Scenario, { id, change }: EditOf<'change-party'>, pieces: Pieces): Change {
  const index = scenario.parties.findIndex((each) => each.id === id)
  const party = scenario.parties[index]
  if (!party) return unknownThing('party', id)
  const becomesCustomer = change.kind === 'customer' && party.kind === 'partner'
  const dropped = { role: null, completed: null, capabilities: null, unknown: null }
  const kept = becomesCustomer ? changeFields<Party>(party, dropped) : party
  const changed = pieces.accept(Party, changeFields<Party>(kept, change))
  return changeNamed(replace(['parties', index], party, changed))
}

/**
 * The default main tenant of a customer that lists none, so that it stays when another is listed; nothing where the
 * other one has its id, or where there is none to lose.
 */
function keepMainTenant(scenario: Scenario, joining: Tenant): readonly Tenant[] {
  const owner = joining.owner
  const isCustomer = scenario.parties.some(({ id, kind }) => id === owner && kind === 'customer')
  const id = mainTenantId(owner)
  const isListed = scenario.tenants?.some((tenant) => tenant.owner === owner)
  return isCustomer && !isListed && id !== joining.id ? [{ id, owner, type: 'customer' }] : []
}

/** The new tenant is the last of its owner's; what the owner has by default stays, but for a csp tenant, which is one. */
export function addTenant(scenario: Scenario, edit: EditOf<'add-tenant'>, pieces: Pieces): Change {
  const tenant = pieces.accept(Tenant, edit.tenant)
  return changeNamed(append(scenario, 'tenants', [...keepMainTenant(scenario, tenant), tenant]))
}

/** A tenant that gets another owner is the last of that owner's. */
export function changeTenant(scenario: Scenario, { id, change }: EditOf<'change-tenant'>, pieces: Pieces): Change {
  const { tenants = [] } = scenario
  const index = tenants.findIndex((each) => each.id === id)
  const tenant = tenants[index]
  if (!tenant) return unknownThing('tenant', id)
  const { main, ...fields } = change
  const changed = pieces.accept(Tenant, changeFields<Tenant>(tenant, fields))
  const isJoining = changed.owner !== tenant.owner
  const isFirst = tenants.findIndex(({ owner }) => owner === changed.owner) === index
  if (!isJoining && (main !== true || isFirst)) return changeNamed(replace(['tenants', index], tenant, changed))
  const rest = tenants.toSpliced(index, 1)
  const first = rest.findIndex(({ owner }) => owner === changed.owner)
  const kept = isJoining ? keepMainTenant(scenario, changed) : []
  const joining = main === true ? [changed, ...kept] : [...kept, changed]
  const place = main === true && first >= 0 ? first : rest.length
  return changeNamed([
    remove(['tenants', index]),
    ...joining.map((each, position) => add(['tenants', place + position], each))
  ])
}

/** A subscription that exists before the scenario starts. */
export function addSubscription(scenario: Scenario, edit: EditOf<'add-subscription'>, pieces: Pieces): Change {
  return changeNamed(append(scenario, 'subscriptions', [pieces.accept(GivenSubscription, edit.subscription)]))
}

/** Refused where there is no such given subscription; one that a step makes is changed with its step. */
export function changeSubscription(scenario: Scenario, edit: EditOf<'change-subscription'>, pieces: Pieces): Change {
  const index = scenario.subscriptions?.findIndex(({ id }) => id === edit.id) ?? -1
  const subscription = scenario.subscriptions?.[index]
  if (!subscription) return unknownThing('subscription', edit.id)
  const changed = pieces.accept(GivenSubscription, changeFields<GivenSubscription>(subscription, edit.change))
  return changeNamed(replace(['subscriptions', index], subscription, changed))
}

type Pair = readonly [string, string]

/** Adds a pair; nothing where the file has it. */
function addPair(scenario: Scenario, key: 'affiliations' | 'partnerships', pair: Pair, isIt: (pair: Pair) => boolean) {
  return changeNamed(scenario[key]?.some(isIt) ? [] : append(scenario, key, [pair]))
}

/** Removes a pair however often the file has it; nothing where it does not. */
function removePair(scenario: Scenario, key: 'affiliations' | 'partnerships', isIt: (pair: Pair) => boolean) {
  const indexes = (scenario[key] ?? []).flatMap((pair, index) => (isIt(pair) ? [index] : []))
  return changeNamed(takeOut(scenario, key, indexes))
}

const isEitherWay =
  ([a, b]: Pair) =>
  ([c, d]: Pair) =>
    (a === c && b === d) || (a === d && b === c)

/** An affiliation is one whichever of the two stands first. */
export function addAffiliation(scenario: Scenario, edit: EditOf<'add-affiliation'>, pieces: Pieces): Change {
  const [a, b] = edit.between
  const pair: Pair = [pieces.accept(Id, a), pieces.accept(Id, b)]
  return addPair(scenario, 'affiliations', pair, isEitherWay(pair))
}

/** Takes an affiliation away whichever of the two stands first; nothing where there is none. */
export function removeAffiliation(scenario: Scenario, { between }: EditOf<'remove-affiliation'>): Change {
  return removePair(scenario, 'affiliations', isEitherWay(between))
}

/** A partnership that is active before the scenario starts; nothing where it is there. */
export function addPartnership(scenario: Scenario, edit: EditOf<'add-partnership'>, pieces: Pieces): Change {
  const provider = pieces.accept(Id, edit.provider)
  const reseller = pieces.accept(Id, edit.reseller)
  return addPair(scenario, 'partnerships', [provider, reseller], ([a, b]) => a === provider && b === reseller)
}

/** Nothing where it is not there. */
export function removePartnership(scenario: Scenario, { provider, reseller }: EditOf<'remove-partnership'>): Change {
  return removePair(scenario, 'partnerships', ([a, b]) => a === provider && b === reseller)
}
