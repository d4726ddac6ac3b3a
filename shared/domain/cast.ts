import type { Partner, Party } from './party.ts'
import type { GivenSubscription, Scenario } from './scenario.ts'
import type { Tenant } from './tenant.ts'
import { cspTenantId, mainTenantId } from './tenant-defaults.ts'

/** Why two parties are affiliated: the file says so, or they are accounts of one company. */
export interface AffiliationLink {
  readonly a: string
  readonly b: string
  readonly by: 'declared' | 'company'
}

interface Kinship {
  readonly group: string
  readonly parent: string | null
  readonly by: AffiliationLink['by']
  readonly depth: number
}

/** Chains of affiliation longer than this are told by their ends alone. */
const longestToldChain = 8

/** Who is related to whom: declared pairs and shared companies, closed under symmetry and transitivity. */
class Affiliations {
  readonly #kin = new Map<string, Kinship>()
  readonly #declared = new Set<string>()

  constructor(parties: Iterable<Party>, pairs: readonly (readonly [string, string])[]) {
    const links = new Map<string, [string, AffiliationLink['by']][]>()
    const link = (a: string, b: string, by: AffiliationLink['by']) => {
      for (const [from, to] of [
        [a, b],
        [b, a]
      ] as const) {
        const known = links.get(from)
        if (known) known.push([to, by])
        else links.set(from, [[to, by]])
      }
    }
    const firstOfCompany = new Map<string, string>()
    for (const party of parties) {
      const company = party.company ?? party.id
      const first = firstOfCompany.get(company)
      if (first === undefined) firstOfCompany.set(company, party.id)
      else link(first, party.id, 'company')
    }
    for (const [a, b] of pairs) {
      link(a, b, 'declared')
      this.#declared.add(`${a} ${b}`).add(`${b} ${a}`)
    }
    for (const root of links.keys()) {
      if (this.#kin.has(root)) continue
      this.#kin.set(root, { group: root, parent: null, by: 'declared', depth: 0 })
      const queue = [root]
      for (const id of queue) {
        const depth = (this.#kin.get(id)?.depth ?? 0) + 1
        for (const [next, by] of links.get(id) ?? []) {
          if (this.#kin.has(next)) continue
          this.#kin.set(next, { group: root, parent: id, by, depth })
          queue.push(next)
        }
      }
    }
  }

  areAffiliated(a: string, b: string): boolean {
    return a === b || (this.#kin.get(a)?.group ?? a) === (this.#kin.get(b)?.group ?? b)
  }

  chain(a: string, b: string): readonly AffiliationLink[] {
    if (this.#declared.has(`${a} ${b}`)) return [{ a, b, by: 'declared' }]
    const fromA: AffiliationLink[] = []
    const fromB: AffiliationLink[] = []
    let left = a
    let right = b
    while (left !== right && fromA.length + fromB.length < longestToldChain) {
      const kinLeft = this.#kin.get(left)
      const kinRight = this.#kin.get(right)
      if (!kinLeft || !kinRight) return []
      if (kinLeft.depth >= kinRight.depth && kinLeft.parent !== null) {
        fromA.push({ a: left, b: kinLeft.parent, by: kinLeft.by })
        left = kinLeft.parent
      } else if (kinRight.parent !== null) {
        fromB.push({ a: kinRight.parent, b: right, by: kinRight.by })
        right = kinRight.parent
      } else return []
    }
    return left === right ? [...fromA, ...fromB.reverse()] : []
  }
}

/** What of a scenario is there before the first step, with every default filled in. It never changes in a run. */
export class Cast {
  readonly parties: ReadonlyMap<string, Party>
  /** Every tenant, also those that the file leaves to the defaults. */
  readonly tenants: ReadonlyMap<string, Tenant>
  /** Tenant ids by owner, in the file's order, a default one last. */
  readonly tenantsOf: ReadonlyMap<string, readonly string[]>
  readonly partnerships: readonly (readonly [string, string])[]
  readonly subscriptions: readonly GivenSubscription[]
  readonly #affiliations: Affiliations

  constructor(scenario: Pick<Scenario, 'parties' | 'tenants' | 'affiliations' | 'subscriptions' | 'partnerships'>) {
    const parties = new Map<string, Party>()
    const tenants = new Map<string, Tenant>()
    const tenantsOf = new Map<string, string[]>()
    const addTenant = (tenant: Tenant) => {
      tenants.set(tenant.id, tenant)
      const owned = tenantsOf.get(tenant.owner)
      if (owned) owned.push(tenant.id)
      else tenantsOf.set(tenant.owner, [tenant.id])
    }
    const withCsp = new Set<string>()
    for (const tenant of scenario.tenants ?? []) {
      addTenant(tenant)
      if (tenant.type === 'csp') withCsp.add(tenant.owner)
    }
    for (const party of scenario.parties) {
      parties.set(party.id, party)
      if (party.kind === 'partner') {
        if (!withCsp.has(party.id)) addTenant({ id: cspTenantId(party.id), owner: party.id, type: 'csp' })
      } else if (!tenantsOf.has(party.id)) {
        addTenant({ id: mainTenantId(party.id), owner: party.id, type: 'customer' })
      }
    }
    this.parties = parties
    this.tenants = tenants
    this.tenantsOf = tenantsOf
    this.partnerships = scenario.partnerships ?? []
    this.subscriptions = scenario.subscriptions ?? []
    this.#affiliations = new Affiliations(scenario.parties, scenario.affiliations ?? [])
  }

  /** The partner with that id; undefined for Microsoft and for customers. */
  findPartner(id: string): Partner | undefined {
    const party = this.parties.get(id)
    return party?.kind === 'partner' ? party : undefined
  }

  /** The tenant with that id. Throws where the id was never checked. */
  getTenant(id: string): Tenant {
    const tenant = this.tenants.get(id)
    if (!tenant) throw new Error(`no tenant ${id}`)
    return tenant
  }

  /** The tenant in which a partner does its CSP business. */
  getCspTenant(partner: string): string {
    return this.tenantsOf.get(partner)?.find((id) => this.tenants.get(id)?.type === 'csp') ?? cspTenantId(partner)
  }

  /** The tenant that a sale to a customer lands on where nothing is said: its first. */
  getMainTenant(customer: string): string {
    return this.tenantsOf.get(customer)?.[0] ?? mainTenantId(customer)
  }

  /** The market of a party; undefined where the file does not know it. */
  findMarket(party: string): string | undefined {
    return this.parties.get(party)?.market
  }

  /** The market of a tenant: its own, else its owner's. */
  findTenantMarket(id: string): string | undefined {
    const tenant = this.getTenant(id)
    return tenant.market ?? this.findMarket(tenant.owner)
  }

  /** What company a party belongs to: its own id where the file names none. */
  getCompany(party: string): string {
    return this.parties.get(party)?.company ?? party
  }

  /** Whether two parties are accounts of one company. */
  isOneCompany(a: string, b: string): boolean {
    return a === b || this.getCompany(a) === this.getCompany(b)
  }

  /** Whether two parties are affiliated, by declaration or company, over any number of others. */
  areAffiliated(a: string, b: string): boolean {
    return this.#affiliations.areAffiliated(a, b)
  }

  /** The links that make two parties affiliated; empty where they are not, or the chain is too long to tell. */
  affiliationChain(a: string, b: string): readonly AffiliationLink[] {
    return this.#affiliations.chain(a, b)
  }
}
