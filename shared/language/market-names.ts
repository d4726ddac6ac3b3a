/** Names markets in a language by their two letters; gives the letters themselves where they are no place. */
export function createMarketNames(locale: string): (market: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  /** What the names give for "no such place"; nobody wants to read it. */
  const noSuchMarket = names.of('ZZ')
  // Looked up once each: a large cast names few markets thousands of times.
  const known = new Map<string, string>()
  return (market) => {
    const before = known.get(market)
    if (before !== undefined) return before
    const found = names.of(market)
    const name = found === undefined || found === noSuchMarket ? market : found
    known.set(market, name)
    return name
  }
}
