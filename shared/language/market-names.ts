/**
 * The names of markets in one language, by their two letters; the letters themselves where they are no place. Every name
 * is asked for once: there are fewer than seven hundred pairs of letters, and findings name markets all the time.
 */
export function createMarketNames(locale: string): (market: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  /** What the names give for "no such place"; nobody wants to read it. */
  const noSuchMarket = names.of('ZZ')
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
