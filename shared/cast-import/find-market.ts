import { iso31661Alpha2ToAlpha3 } from 'iso-3166'
import { marketsInNoRegion, regions } from '#shared/domain/market.ts'
import { createMarketNames } from '#shared/language/market-names.ts'
import { marketAliases } from './market-aliases.ts'
import { toPlainKey } from './plain-key.ts'

function toKey(name: string): string {
  return toPlainKey(name)
    .replace(/^the(?=.{4})/, '')
    .replace(/^saint/, 'st')
}

/** Every market that exists, by the keys of all that it is called. */
function collectNames(): ReadonlyMap<string, string> {
  const markets = [...regions.flatMap((region) => region.markets), ...marketsInNoRegion]
  const found = new Map<string, string>()
  for (const nameOf of [createMarketNames('en'), createMarketNames('ko')]) {
    for (const market of markets) found.set(toKey(nameOf(market)), market)
  }
  for (const [market, names] of Object.entries(marketAliases)) {
    for (const name of names) found.set(toKey(name), market)
  }
  for (const market of markets) {
    const letters = iso31661Alpha2ToAlpha3[market]
    if (letters !== undefined) found.set(toKey(letters), market)
    found.set(toKey(market), market)
  }
  return found
}

let names: ReadonlyMap<string, string> | undefined

/** The market that a text means: its two letters or the three of ISO 3166, its name in English or Korean, or a usual other one. */
export function findMarket(text: string): string | undefined {
  names ??= collectNames()
  return names.get(toKey(text))
}
