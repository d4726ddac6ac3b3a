import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AffiliationLink, Cast } from '#shared/domain/cast.ts'
import type { Party } from '#shared/domain/party.ts'

type Parts = ConstructorParameters<typeof Cast>[0]

const toId = (index: number) => `c${index}`

/** Customers, at times of a shared company, and pairs of them: chains, rings, islands, pairs with themselves. */
const families: fc.Arbitrary<Parts> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const member = fc.nat(count - 1).map(toId)
  const company = fc.option(fc.constantFrom('acme', 'zeta', toId(0), toId(1)), { nil: undefined, freq: 2 })
  return fc.record({
    parties: fc.array(company, { minLength: count, maxLength: count }).map((companies) =>
      companies.map((name, index): Party => {
        const party: Party = { id: toId(index), kind: 'customer', name: '' }
        return name === undefined ? party : { ...party, company: name }
      })
    ),
    affiliations: fc.array(fc.tuple(member, member), { maxLength: count })
  })
})

const getCompany = (party: Party) => party.company ?? party.id

/** All pairs that are affiliated, found by adding links until nothing is new. */
function closeNaively({ parties, affiliations = [] }: Parts): ReadonlySet<string> {
  const pairs = new Set(parties.map(({ id }) => `${id} ${id}`))
  for (const [a, b] of affiliations) pairs.add(`${a} ${b}`).add(`${b} ${a}`)
  for (const a of parties) for (const b of parties) if (getCompany(a) === getCompany(b)) pairs.add(`${a.id} ${b.id}`)
  for (let before = -1; before < pairs.size; ) {
    before = pairs.size
    for (const { id: a } of parties) {
      for (const { id: b } of parties) {
        if (parties.some(({ id }) => pairs.has(`${a} ${id}`) && pairs.has(`${id} ${b}`))) pairs.add(`${a} ${b}`)
      }
    }
  }
  return pairs
}

describe('affiliation', () => {
  test('is what declared pairs and shared companies close to, both ways and over any number of others', () => {
    fc.assert(
      fc.property(families, (parts) => {
        const cast = new Cast(parts)
        const pairs = closeNaively(parts)
        for (const { id: a } of parts.parties) {
          for (const { id: b } of parts.parties) {
            expect(cast.areAffiliated(a, b), `${a} ${b}`).toBe(pairs.has(`${a} ${b}`))
          }
        }
      }),
      { numRuns: 200 }
    )
  })

  test('is told by a chain of real links from the one to the other', () => {
    fc.assert(
      fc.property(families, (parts) => {
        const cast = new Cast(parts)
        const declared = new Set((parts.affiliations ?? []).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
        for (const { id: a } of parts.parties) {
          for (const { id: b } of parts.parties) {
            const chain = cast.affiliationChain(a, b)
            if (!cast.areAffiliated(a, b)) expect(chain).toEqual([])
            if (chain.length === 0) continue
            expect([chain[0]?.a, chain.at(-1)?.b]).toEqual([a, b])
            for (const [index, link] of chain.entries()) {
              if (index > 0) expect(link.a).toBe(chain[index - 1]?.b)
              if (link.by === 'declared') expect(declared).toContain(`${link.a} ${link.b}`)
              else expect(cast.isOneCompany(link.a, link.b)).toBe(true)
            }
            expect(new Set(chain.map((link) => link.a)).size, 'no detour').toBe(chain.length)
          }
        }
      }),
      { numRuns: 200 }
    )
  })

  const parties = (count: number, company?: string): Party[] =>
    Array.from({ length: count }, (_, index): Party => {
      const party: Party = { id: toId(index), kind: 'customer', name: '' }
      return company === undefined ? party : { ...party, company }
    })
  const row = (count: number): Parts => ({
    parties: parties(count),
    affiliations: Array.from({ length: count - 1 }, (_, index) => [toId(index + 1), toId(index)])
  })
  const declared = (a: number, b: number): AffiliationLink => ({ a: toId(a), b: toId(b), by: 'declared' })
  const company = (a: number, b: number): AffiliationLink => ({ a: toId(a), b: toId(b), by: 'company' })
  const rows: readonly [what: string, parts: Parts, from: number, to: number, chain: readonly AffiliationLink[]][] = [
    ['two in a row', row(2), 0, 1, [declared(0, 1)]],
    ['three in a row', row(3), 2, 0, [declared(2, 1), declared(1, 0)]],
    ['nine in a row', row(9), 0, 8, Array.from({ length: 8 }, (_, index) => declared(index, index + 1))],
    ['ten in a row, too many to tell', row(10), 0, 9, []],
    ['thousands in a row, too many to tell', row(5000), 0, 4999, []],
    ['two accounts of one company', { parties: parties(2, 'acme') }, 0, 1, [company(0, 1)]],
    [
      'the first and the last of thousands of accounts',
      { parties: parties(5000, 'acme') },
      4999,
      0,
      [company(4999, 0)]
    ],
    [
      'a pair that is declared, and related over a company too',
      { parties: parties(3, 'acme'), affiliations: [['c1', 'c2']] },
      2,
      1,
      [declared(2, 1)]
    ],
    [
      'a company that is named after a party',
      { parties: [...parties(1), ...parties(2, 'c0').slice(1)] },
      1,
      0,
      [company(1, 0)]
    ],
    [
      'an account of a company, and who is affiliated with another account',
      { parties: [...parties(2, 'acme'), { id: 'c2', kind: 'customer', name: '' }], affiliations: [['c1', 'c2']] },
      0,
      2,
      [company(0, 1), declared(1, 2)]
    ]
  ]

  test.each(rows)('%s', (_what, parts, from, to, chain) => {
    const cast = new Cast(parts)
    expect(cast.areAffiliated(toId(from), toId(to))).toBe(true)
    expect(cast.areAffiliated(toId(to), toId(from))).toBe(true)
    expect(cast.affiliationChain(toId(from), toId(to))).toEqual(chain)
  })

  test('companies are compared as texts, and affiliates are not one company', () => {
    const cast = new Cast({
      parties: [...parties(2, 'acme'), { id: 'c2', kind: 'customer', name: '', company: 'Acme' }]
    })
    expect(cast.isOneCompany('c0', 'c1')).toBe(true)
    expect(cast.isOneCompany('c0', 'c2')).toBe(false)
    expect(new Cast(row(2)).isOneCompany('c0', 'c1')).toBe(false)
  })
})

describe('tenants', () => {
  const cast = new Cast({
    parties: [
      { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'P', market: 'KR' },
      { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'R', market: 'JP' },
      { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'D' },
      { id: 'c1', kind: 'customer', name: 'C', market: 'FR' },
      { id: 'c2', kind: 'customer', name: 'C', market: 'DE' }
    ],
    tenants: [
      { id: 'r1-own', owner: 'r1', type: 'customer' },
      { id: 'd1-own', owner: 'd1', type: 'customer', market: 'US' },
      { id: 'd1-csp', owner: 'd1', type: 'csp' },
      { id: 'c2-lab', owner: 'c2', type: 'customer', market: 'GB' },
      { id: 'c2.main', owner: 'c2', type: 'customer' }
    ]
  })

  test.each([
    ['p1', ['p1.csp']],
    ['r1', ['r1-own', 'r1.csp']],
    ['d1', ['d1-own', 'd1-csp']],
    ['c1', ['c1.main']],
    ['c2', ['c2-lab', 'c2.main']]
  ])('of %s are those listed and the default that is missing', (owner, ids) => {
    expect(cast.tenantsOf.get(owner)).toEqual(ids)
    for (const id of ids) expect(cast.getTenant(id)).toMatchObject({ id, owner })
  })

  test.each([
    ['p1', 'p1.csp'],
    ['r1', 'r1.csp'],
    ['d1', 'd1-csp']
  ])('%s does its CSP business in %s', (partner, tenant) => {
    expect(cast.getCspTenant(partner)).toBe(tenant)
    expect(cast.getTenant(tenant).type).toBe('csp')
  })

  test.each([
    ['c1', 'c1.main'],
    ['c2', 'c2-lab']
  ])('the main tenant of %s is %s', (customer, tenant) => {
    expect(cast.getMainTenant(customer)).toBe(tenant)
    expect(cast.getTenant(tenant).type).toBe('customer')
  })

  test.each([
    ['r1-own', 'JP'],
    ['d1-own', 'US'],
    ['d1-csp', undefined],
    ['c1.main', 'FR'],
    ['c2-lab', 'GB'],
    ['c2.main', 'DE']
  ])('the market of %s is its own or else its owner’s: %s', (tenant, market) => {
    expect(cast.findTenantMarket(tenant)).toBe(market)
  })

  test('there are no others', () => {
    expect(cast.tenants.size).toBe(8)
    expect(() => cast.getTenant('d1.csp')).toThrow()
  })

  test('Microsoft and customers are no partners', () => {
    expect(cast.findPartner('microsoft')).toBeUndefined()
    expect(cast.findPartner('c1')).toBeUndefined()
    expect(cast.findPartner('d1')?.role).toBe('direct-bill')
  })
})
