import { describe, expect, test } from 'vitest'
import { findRegion, Market, marketsInNoRegion, regions } from '#shared/domain/market.ts'

const markets = regions.flatMap((region) => region.markets)

test('there are 15 regions with an id and a name in both languages each', () => {
  expect(regions).toHaveLength(15)
  expect(new Set(regions.map((region) => region.id)).size).toBe(15)
  for (const { id, name } of regions) {
    expect(id).toMatch(/^[a-z][a-z-]*$/)
    expect(name.en).not.toMatch(/\p{Script=Hangul}/u)
    expect(name.ko).toMatch(/\p{Script=Hangul}/u)
  }
  expect(new Set(regions.map((region) => region.name.en)).size).toBe(15)
  expect(new Set(regions.map((region) => region.name.ko)).size).toBe(15)
})

test('there are 243 markets, each in one region, and each is a market by the format', () => {
  expect(markets).toHaveLength(243)
  expect(new Set(markets).size).toBe(243)
  for (const market of markets) expect(Market.safeParse(market).success, market).toBe(true)
})

test('every market leads back to its region', () => {
  for (const region of regions) for (const market of region.markets) expect(findRegion(market)).toBe(region)
})

/** Every region with how many markets it has and some of them, odd rows of the page among them. */
const memberships: readonly [region: string, count: number, ...some: string[]][] = [
  ['africa', 47, 'KE', 'NG', 'PF', 'NC'],
  ['asia-pacific', 18, 'SG', 'HK', 'MO', 'VN'],
  ['australia', 23, 'AU', 'FJ', 'GU'],
  ['brazil', 1, 'BR'],
  ['canada', 2, 'CA', 'PM'],
  ['europe', 45, 'DE', 'FR', 'GB', 'CH', 'NO'],
  ['india', 1, 'IN'],
  ['japan', 1, 'JP'],
  ['korea', 1, 'KR'],
  ['latin-america-caribbean', 51, 'MX', 'PR', 'BQ', 'FK'],
  ['middle-east-central-eastern-europe', 45, 'TR', 'ZA', 'XK', 'IL', 'UA'],
  ['new-zealand', 4, 'NZ', 'AS', 'WS'],
  ['russia', 1, 'RU'],
  ['taiwan', 1, 'TW'],
  ['united-states', 2, 'US', 'UM']
]

describe('regions', () => {
  test('are those of the page, in its order', () => {
    expect(regions.map((region) => region.id)).toEqual(memberships.map(([id]) => id))
  })

  test.each(memberships)('%s has %i markets', (id, count, ...some) => {
    const region = regions.find((each) => each.id === id)
    expect(region?.markets).toHaveLength(count)
    for (const market of some) expect(findRegion(market)).toBe(region)
  })

  test.each(['CN', 'CU', 'EH', 'IR', 'KP', 'SD', 'SY'])('%s is a market in none of them', (market) => {
    expect(marketsInNoRegion).toContain(market)
    expect(Market.safeParse(market).success).toBe(true)
    expect(findRegion(market)).toBeUndefined()
  })

  test('no market is both in a region and in none', () => {
    expect(marketsInNoRegion.filter((market) => findRegion(market))).toEqual([])
    expect(marketsInNoRegion).toHaveLength(7)
  })

  test.each(['ZZ', 'UK', 'kr', '', 'constructor', '__proto__'])('"%s" is in none', (market) => {
    expect(findRegion(market)).toBeUndefined()
  })
})

test.each(['en', 'ko'])('every market has a name of its own in %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const all = [...markets, ...marketsInNoRegion]
  expect(all.filter((market) => names.of(market) === undefined)).toEqual([])
  expect(new Set(all.map((market) => names.of(market))).size).toBe(all.length)
})
