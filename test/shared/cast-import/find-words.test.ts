import { iso31661Alpha2ToAlpha3 } from 'iso-3166'
import { expect, test } from 'vitest'
import { findMarket } from '#shared/cast-import/find-market.ts'
import { findRole } from '#shared/cast-import/find-role.ts'
import { marketAliases } from '#shared/cast-import/market-aliases.ts'
import { marketsInNoRegion, regions } from '#shared/domain/market.ts'
import { roles } from '#shared/domain/party.ts'
import { texts as en } from '#shared/language/en/texts.ts'
import { texts as ko } from '#shared/language/ko/texts.ts'
import { createMarketNames } from '#shared/language/market-names.ts'

const markets = [...regions.flatMap((region) => region.markets), ...marketsInNoRegion]

test.each([...roles, 'customer' as const])('finds the role %s by its id and by its name in either language', (role) => {
  for (const word of [role, en.words.roleNames[role], ko.words.roleNames[role], ` ${role.toUpperCase()} `.trim()]) {
    expect([word, findRole(word)]).toEqual([word, role])
  }
})

test.each([
  ['총판', 'indirect-provider'],
  ['Distributor', 'indirect-provider'],
  ['대리점', 'indirect-reseller'],
  ['리셀러', 'indirect-reseller'],
  ['resellers', 'indirect-reseller'],
  ['Direct Bill', 'direct-bill'],
  ['직접 청구', 'direct-bill'],
  ['고객사', 'customer'],
  ['End customer', 'customer'],
  ['partner', undefined],
  ['판매', undefined],
  ['', undefined]
])('finds the role that %j means', (word, role) => {
  expect(findRole(word)).toBe(role)
})

test('finds every market by its code, and by its name in either language', () => {
  for (const nameOf of [createMarketNames('en'), createMarketNames('ko'), (code: string) => code]) {
    expect(markets.filter((market) => findMarket(nameOf(market)) !== market)).toEqual([])
  }
})

test('finds every market by its three letters, in whatever case', () => {
  const letters = (market: string) => iso31661Alpha2ToAlpha3[market] ?? 'XKX'
  expect(markets.filter((market) => findMarket(letters(market).toLowerCase()) !== market)).toEqual([])
  expect(new Set(markets.map(letters)).size).toBe(markets.length)
})

test('another name of a market is one of no other', () => {
  for (const [market, names] of Object.entries(marketAliases)) {
    expect(markets).toContain(market)
    expect(names.filter((name) => findMarket(name) !== market)).toEqual([])
  }
})

test.each([
  ['kr', 'KR'],
  ['South Korea', 'KR'],
  ['korea', 'KR'],
  ['한국', 'KR'],
  ['대한민국', 'KR'],
  ['Republic of Korea', 'KR'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['The United States', 'US'],
  ['미국', 'US'],
  ['UK', 'GB'],
  ['영국', 'GB'],
  ["Cote d'Ivoire", 'CI'],
  ['Saint Lucia', 'LC'],
  ['Bosnia and Herzegovina', 'BA'],
  ['ZZ', undefined],
  ['XA', undefined],
  ['EU', undefined],
  ['Atlantis', undefined],
  ['', undefined]
])('finds the market that %j means', (text, market) => {
  expect(findMarket(text)).toBe(market)
})
