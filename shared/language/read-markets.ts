import type { Fact } from '#shared/domain/finding.ts'
import { regions } from '#shared/domain/market.ts'

/** One side of a comparison of regions. */
export interface MarketSide {
  /** The party, or the tenant with a market of its own. */
  readonly carrier: string
  /** Two letters; undefined where not known. */
  readonly market: string | undefined
  /** The region's id; undefined where the market is not known or in no region. */
  readonly region: string | undefined
}

/** The sides of a finding about markets, each once. Its facts tell the market and the region of every side in turn. */
export function readMarkets(facts: readonly Fact[]): readonly MarketSide[] {
  const sides = new Map<string, MarketSide>()
  for (const { subject, fact, value } of facts) {
    if (fact !== 'market') continue
    const region = facts.find((other) => other.fact === 'region' && other.subject === subject)?.value
    sides.set(subject, {
      carrier: subject,
      market: value === 'unknown' ? undefined : String(value),
      region: regions.find(({ id }) => id === region)?.id
    })
  }
  return [...sides.values()]
}

/** Whether a region is one market alone, so that its name says all. */
export function isSingleMarket(region: string): boolean {
  return regions.find(({ id }) => id === region)?.markets.length === 1
}
