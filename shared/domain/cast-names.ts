import { microsoftId } from './id.ts'
import type { Party, Role } from './party.ts'
import { type Path, refuse } from './refusal.ts'
import type { Scenario } from './scenario.ts'
import { cspTenantId, mainTenantId } from './tenant-defaults.ts'

/** What belongs to a party of that id. */
export interface Owned {
  readonly owner: string
}

/** The names that the cast of a file declares, filled while it is read from top to bottom. */
export class CastNames {
  readonly parties = new Map<string, Party>()
  /** The listed tenants, and those that parties have by default. */
  readonly tenants = new Map<string, Owned>()
  /** Subscriptions from before the scenario. */
  readonly given = new Map<string, Owned>()

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

function declareParties(scenario: Scenario, names: CastNames): void {
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

function declareTenants(scenario: Scenario, names: CastNames): void {
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

function declareGiven(scenario: Scenario, names: CastNames): void {
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
  for (const [index, subscription] of (scenario.subscriptions ?? []).entries()) {
    const path = ['subscriptions', index]
    if (names.given.has(subscription.id)) refuse('duplicate-id', [...path, 'id'], subscription.id)
    names.party(subscription.customer, [...path, 'customer'])
    names.tenantOf(subscription.customer, subscription.tenant, [...path, 'tenant'])
    names.given.set(subscription.id, { owner: subscription.customer })
  }
}

/** Reads the cast of a file: its ids are unique, and what it refers to is there. Throws a `Refusal` where it is not so. */
export function readCastNames(scenario: Scenario): CastNames {
  const names = new CastNames()
  declareParties(scenario, names)
  declareTenants(scenario, names)
  declareGiven(scenario, names)
  return names
}
