import { z } from 'zod'
import table from './csp-markets.json' with { type: 'json' }

/** A country or region as two capital letters (ISO 3166-1 alpha-2, and XK). One that is in no region is accepted. */
export const Market = z.string().regex(/^[A-Z]{2}$/)
export type Market = z.infer<typeof Market>

/** A set of markets in which a partner of any of them may sell, as the regional page lists them. */
export interface Region {
  readonly id: string
  readonly name: { readonly en: string; readonly ko: string }
  readonly markets: readonly string[]
}

/** The 15 regions in the page's order. Source: regional-authorization-overview, page date 2021-04-15. */
export const regions: readonly Region[] = table.regions.map((region) => ({
  id: region.id,
  name: { en: region.nameEn, ko: region.nameKo },
  markets: region.markets.map((market) => market.iso)
}))

/** Markets that exist and that the page puts in no region. */
export const marketsInNoRegion: readonly string[] = table.notListed.map((market) => market.iso)

const regionOfMarket = new Map(regions.flatMap((region) => region.markets.map((market) => [market, region] as const)))

/** The region that a market belongs to; undefined where the page lists it in none. */
export function findRegion(market: string): Region | undefined {
  return regionOfMarket.get(market)
}
