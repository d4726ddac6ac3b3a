import { isSingleMarket, type MarketSide, readMarkets } from '#shared/language/read-markets.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd, nameMarket, nameRegion } from './naming.ts'

function tellRegion({ market = '', region = '' }: MarketSide): string {
  const name = nameRegion(region)
  return isSingleMarket(region) || nameMarket(market) === name ? name : `${name} (${nameMarket(market)})`
}

/** That both sides of every pair are of one region. */
export function tellSameRegion(speech: Speech): string {
  const sides = readMarkets(speech.finding.facts)
  const who = speech.list(sides.map(({ carrier }) => carrier))
  const [region = '', ...others] = new Set(sides.map((side) => side.region))
  if (others.length > 0) return `on each leg from a provider to a reseller, both are of one region: ${who}`
  return `${who} ${sides.length > 1 ? 'are' : 'is'} of one region: ${nameRegion(region)}`
}

/** That the two sides are of different regions. */
export function tellOtherRegion(speech: Speech): string {
  const [a, b] = readMarkets(speech.finding.facts)
  if (!a || !b) return ''
  return `${speech.name(a.carrier)} is of another region than ${speech.name(b.carrier)}: ${tellRegion(a)} against ${tellRegion(b)}`
}

/** The name of the region of the n-th side. */
export function tellRegionOf(speech: Speech, n: number): string {
  return nameRegion(readMarkets(speech.finding.facts)[n]?.region ?? '')
}

/** Whose market is not known or in no region. */
export function tellMarketGap(speech: Speech): string {
  const gaps = readMarkets(speech.finding.facts).filter(({ region }) => region === undefined)
  return joinAnd(
    gaps.map(({ carrier, market }) =>
      market === undefined
        ? `the market of ${speech.name(carrier)} is not known`
        : `the market of ${speech.name(carrier)} (${nameMarket(market)}) is in no region of the programme`
    )
  )
}

/** Whom to ask about a market that is not known or in no region. */
export function tellMarketQuestion(speech: Speech): string {
  const gaps = readMarkets(speech.finding.facts).filter(({ region }) => region === undefined)
  const unknown = gaps.filter(({ market }) => market === undefined).map(({ carrier }) => speech.name(carrier))
  const unlisted = new Set(gaps.flatMap(({ market }) => (market === undefined ? [] : [nameMarket(market)])))
  const find = `Find out in which market ${joinAnd(unknown)} ${unknown.length > 1 ? 'are' : 'is'}, and enter it.`
  const ask = `Ask Microsoft how the programme treats ${joinAnd([...unlisted])}, which the list of regions leaves out.`
  return [...(unknown.length > 0 ? [find] : []), ...(unlisted.size > 0 ? [ask] : [])].join(' ')
}
