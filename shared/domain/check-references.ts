import { microsoftId } from './id.ts'
import { describeValue, type InputError, type InputErrorCode, toJsonPath } from './input-error.ts'
import type { Party, Role } from './party.ts'
import type { Scenario } from './scenario.ts'
import type { ScenarioStep } from './step.ts'
import { cspTenantId, mainTenantId } from './tenant-defaults.ts'

type Path = readonly PropertyKey[]

interface Owned {
  readonly owner: string
}

class Refusal extends Error {
  readonly error: InputError
  constructor(error: InputError) {
    super(error.code)
    this.error = error
  }
}

function refuse(code: InputErrorCode, path: Path, found: unknown, expected?: string): never {
  const place = { code, path: toJsonPath(path), found: describeValue(found) }
  throw new Refusal(expected === undefined ? place : { ...place, expected })
}

/** The names that a file declares, filled while it is read from top to bottom. */
class Names {
  readonly parties = new Map<string, Party>()
  readonly tenants = new Map<string, Owned>()

  declare(id: string, path: Path): void {
    if (id === microsoftId) refuse('reserved-id', path, id)
    if (this.parties.has(id) || this.tenants.has(id)) refuse('duplicate-id', path, id)
  }

  party(id: string, path: Path): Party {
    return this.parties.get(id) ?? refuse('unknown-reference', path, id, 'party')
  }

  partner(id: string, path: Path, role?: Role): Party {
    const party = this.party(id, path)
    if (party.kind !== 'partner') return refuse('wrong-role', path, id, role ?? 'partner')
    if (role !== undefined && party.role !== role) return refuse('wrong-role', path, id, role)
    return party
  }

  tenantOf(owner: string, id: string, path: Path): void {
    const tenant = this.tenants.get(id)
    if (!tenant) refuse('unknown-reference', path, id, 'tenant')
    else if (tenant.owner !== owner) refuse('wrong-owner', path, id, owner)
  }
}

function declareParties(scenario: Scenario, names: Names): void {
  for (const [index, party] of scenario.parties.entries()) {
    const path = ['parties', index]
    names.declare(party.id, [...path, 'id'])
    names.parties.set(party.id, party)
    if (party.company === microsoftId) refuse('reserved-company', [...path, 'company'], party.company)
    if (party.kind !== 'partner' || !party.unknown) continue
    const known = new Set<string>([...(party.completed ?? []), ...(party.capabilities ?? [])])
    const both = party.unknown.findIndex((item) => known.has(item))
    if (both >= 0) refuse('known-and-unknown', [...path, 'unknown', both], party.unknown[both])
  }
}

function declareTenants(scenario: Scenario, names: Names): void {
  const withCsp = new Set<string>()
  const withAny = new Set<string>()
  for (const [index, tenant] of (scenario.tenants ?? []).entries()) {
    const path = ['tenants', index]
    names.declare(tenant.id, [...path, 'id'])
    const owner = names.party(tenant.owner, [...path, 'owner'])
    names.tenants.set(tenant.id, tenant)
    withAny.add(tenant.owner)
    if (tenant.type !== 'csp') continue
    if (owner.kind === 'customer') refuse('wrong-tenant-type', [...path, 'type'], tenant.type, 'customer')
    if (withCsp.has(tenant.owner)) refuse('wrong-tenant-type', [...path, 'type'], tenant.type, 'one csp')
    withCsp.add(tenant.owner)
  }
  for (const [index, party] of scenario.parties.entries()) {
    const has = party.kind === 'partner' ? withCsp.has(party.id) : withAny.has(party.id)
    if (has) continue
    const id = party.kind === 'partner' ? cspTenantId(party.id) : mainTenantId(party.id)
    if (names.parties.has(id) || names.tenants.has(id)) refuse('duplicate-id', ['parties', index, 'id'], id)
    names.tenants.set(id, { owner: party.id })
  }
}

function checkGiven(scenario: Scenario, names: Names): Map<string, Owned> {
  for (const [index, pair] of (scenario.affiliations ?? []).entries()) {
    for (const [side, id] of pair.entries()) {
      const path = ['affiliations', index, side]
      if (id === microsoftId) refuse('reserved-id', path, id)
      names.party(id, path)
    }
  }
  for (const [index, [provider, reseller]] of (scenario.partnerships ?? []).entries()) {
    names.partner(provider, ['partnerships', index, 0], 'indirect-provider')
    names.partner(reseller, ['partnerships', index, 1], 'indirect-reseller')
  }
  const given = new Map<string, Owned>()
  for (const [index, subscription] of (scenario.subscriptions ?? []).entries()) {
    const path = ['subscriptions', index]
    if (given.has(subscription.id)) refuse('duplicate-id', [...path, 'id'], subscription.id)
    names.party(subscription.customer, [...path, 'customer'])
    names.tenantOf(subscription.customer, subscription.tenant, [...path, 'tenant'])
    given.set(subscription.id, { owner: subscription.customer })
  }
  return given
}

/** What the steps of one line have named so far; a variant starts from a cut of the main line. */
interface LineNames {
  readonly hasStep: (id: string) => boolean
  readonly addStep: (id: string) => void
  readonly findSubscription: (id: string) => Owned | undefined
  readonly addSubscription: (id: string, owner: string) => void
}

function checkStep(step: ScenarioStep, id: string, path: Path, names: Names, line: LineNames): void {
  const at = (field: string): Path => [...path, field]
  const subscription = (name: string): Owned =>
    line.findSubscription(name) ?? refuse('unknown-reference', at('subscription'), name, 'subscription')
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
    case 'add-capability':
      names.partner(step.partner, at('partner'))
      break
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership':
      names.partner(step.provider, at('provider'), 'indirect-provider')
      names.partner(step.reseller, at('reseller'), 'indirect-reseller')
      break
    case 'associate-reseller':
      names.partner(step.provider, at('provider'), 'indirect-provider')
      names.partner(step.reseller, at('reseller'), 'indirect-reseller')
      if (step.new && step.subscription !== undefined) {
        refuse('needless-subscription', at('subscription'), step.subscription)
      }
      if (!step.new && step.subscription === undefined) refuse('missing-subscription', at('subscription'), undefined)
      if (step.subscription !== undefined) subscription(step.subscription)
      break
    case 'connect-customer':
    case 'end-customer': {
      names.partner(step.partner, at('partner'))
      const customer = names.party(step.customer, at('customer'))
      if (step.customer === step.partner) refuse('same-party', at('customer'), step.customer)
      if (step.tenant !== undefined) names.tenantOf(step.customer, step.tenant, at('tenant'))
      else if (customer.kind === 'partner') refuse('missing-tenant', at('tenant'), undefined, step.customer)
      break
    }
    case 'sell': {
      for (const [index, party] of step.path.entries()) {
        if (index > 0) names.party(party, [...path, 'path', index])
      }
      const buyer = step.path.at(-1) ?? ''
      if (step.tenant !== undefined) names.tenantOf(buyer, step.tenant, at('tenant'))
      else if (names.parties.get(buyer)?.kind === 'partner') refuse('missing-tenant', at('tenant'), undefined, buyer)
      const name = step.as ?? `sub-${id}`
      if (line.findSubscription(name)) refuse('duplicate-id', at(step.as === undefined ? 'id' : 'as'), name)
      line.addSubscription(name, buyer)
      break
    }
    case 'provision':
      names.tenantOf(subscription(step.subscription).owner, step.tenant, at('tenant'))
      break
    case 'cancel':
      subscription(step.subscription)
      break
    case 'manage':
    case 'stop-managing':
      names.partner(step.partner, at('partner'))
      subscription(step.subscription)
      break
  }
}

/** Checks the steps of one line from its `offset` in it on; returns the date of the last. */
function checkSteps(
  steps: readonly ScenarioStep[],
  path: Path,
  offset: number,
  from: string,
  names: Names,
  line: LineNames
): void {
  let date = from
  for (const [index, step] of steps.entries()) {
    const here = [...path, index]
    const id = step.id ?? `s${offset + index + 1}`
    if (line.hasStep(id)) refuse('duplicate-id', [...here, 'id'], id)
    line.addStep(id)
    if (step.on !== undefined) {
      if (step.on < date) refuse('date-goes-back', [...here, 'on'], step.on, date)
      date = step.on
    }
    checkStep(step, id, here, names, line)
  }
}

function checkLines(scenario: Scenario, names: Names, given: ReadonlyMap<string, Owned>): Set<string> {
  const stepIndex = new Map<string, number>()
  const sold = new Map<string, Owned & { readonly index: number }>()
  checkSteps(scenario.steps, ['steps'], 0, scenario.asOf, names, {
    hasStep: (id) => stepIndex.has(id),
    addStep: (id) => stepIndex.set(id, stepIndex.size),
    findSubscription: (id) => given.get(id) ?? sold.get(id),
    addSubscription: (id, owner) => sold.set(id, { owner, index: stepIndex.size - 1 })
  })
  const dates: string[] = []
  for (const step of scenario.steps) dates.push(step.on ?? dates.at(-1) ?? scenario.asOf)

  const all = new Set([...given.keys(), ...sold.keys()])
  const variants = new Set<string>()
  for (const [index, variant] of (scenario.variants ?? []).entries()) {
    const path = ['variants', index]
    if (variants.has(variant.id)) refuse('duplicate-id', [...path, 'id'], variant.id)
    variants.add(variant.id)
    const after = variant.after === null ? -1 : stepIndex.get(variant.after)
    if (after === undefined) return refuse('unknown-reference', [...path, 'after'], variant.after, 'step')
    const ownSteps = new Set<string>()
    const ownSold = new Map<string, Owned>()
    checkSteps(variant.steps, [...path, 'steps'], after + 1, dates[after] ?? scenario.asOf, names, {
      hasStep: (id) => ownSteps.has(id) || (stepIndex.get(id) ?? Number.POSITIVE_INFINITY) <= after,
      addStep: (id) => ownSteps.add(id),
      findSubscription: (id) => {
        const main = sold.get(id)
        return given.get(id) ?? (main && main.index <= after ? main : ownSold.get(id))
      },
      addSubscription: (id, owner) => ownSold.set(id, { owner })
    })
    for (const id of ownSold.keys()) all.add(id)
  }
  return all
}

function checkLayout(scenario: Scenario, names: Names, subscriptions: ReadonlySet<string>): void {
  for (const id of Object.keys(scenario.layout ?? {})) {
    if (id === microsoftId || names.parties.has(id) || names.tenants.has(id) || subscriptions.has(id)) continue
    refuse('unknown-reference', ['layout', id], id, 'party, tenant, subscription')
  }
}

/**
 * Checks what a schema cannot: that ids are unique, that references lead somewhere and to the right role or owner, and
 * that dates never go back, on the main line and on every variant's.
 * @returns the first thing that is wrong, or undefined.
 */
export function checkReferences(scenario: Scenario): InputError | undefined {
  const names = new Names()
  try {
    declareParties(scenario, names)
    declareTenants(scenario, names)
    checkLayout(scenario, names, checkLines(scenario, names, checkGiven(scenario, names)))
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.error
    throw error
  }
}
