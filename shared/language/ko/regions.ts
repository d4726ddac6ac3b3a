import { josa } from '#shared/language/particles.ts'
import { isSingleMarket, type MarketSide, readMarkets } from '#shared/language/read-markets.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd, nameMarket, nameRegion } from './naming.ts'

function tellRegion({ market = '', region = '' }: MarketSide): string {
  const name = nameRegion(region)
  return isSingleMarket(region) || nameMarket(market) === name ? name : `${name}(${nameMarket(market)})`
}

/** That both sides of every pair are of one region. */
export function tellSameRegion(speech: Speech): string {
  const sides = readMarkets(speech.finding.facts)
  const who = speech.list(sides.map(({ carrier }) => carrier))
  const [region = '', ...others] = new Set(sides.map((side) => side.region))
  if (others.length > 0) return `공급자와 재판매인이 구간마다 같은 지역에 있음: ${who}`
  return `${josa(who, '이/가')} ${sides.length > 1 ? '같은' : '한'} 지역에 있음: ${nameRegion(region)}`
}

/** That the two sides are of different regions. */
export function tellOtherRegion(speech: Speech): string {
  const [a, b] = readMarkets(speech.finding.facts)
  if (!a || !b) return ''
  return `${josa(speech.name(a.carrier), '과/와')} ${speech.name(b.carrier)}의 지역이 서로 다름: 각각 ${tellRegion(a)}, ${tellRegion(b)}`
}

/** The name of the region of the n-th side. */
export function tellRegionOf(speech: Speech, n: number): string {
  return nameRegion(readMarkets(speech.finding.facts)[n]?.region ?? '')
}

/** Whose market is not known or in no region. */
export function tellMarketGap(speech: Speech): string {
  return readMarkets(speech.finding.facts)
    .filter(({ region }) => region === undefined)
    .map(({ carrier, market }) =>
      market === undefined
        ? `${speech.name(carrier)}의 시장을 알 수 없음`
        : `${speech.name(carrier)}의 시장(${nameMarket(market)})이 프로그램의 어느 지역에도 속하지 않음`
    )
    .join(', ')
}

/** Whom to ask about a market that is not known or in no region. */
export function tellMarketQuestion(speech: Speech): string {
  const gaps = readMarkets(speech.finding.facts).filter(({ region }) => region === undefined)
  const unknown = gaps.filter(({ market }) => market === undefined).map(({ carrier }) => speech.name(carrier))
  const unlisted = new Set(gaps.flatMap(({ market }) => (market === undefined ? [] : [nameMarket(market)])))
  const find = `${josa(joinAnd(unknown), '이/가')} 어느 시장에 있는지 확인하여 입력하십시오.`
  const ask = `지역 목록에 없는 ${josa(joinAnd([...unlisted]), '을/를')} 프로그램에서 어떻게 다루는지 Microsoft에 문의하십시오.`
  return [...(unknown.length > 0 ? [find] : []), ...(unlisted.size > 0 ? [ask] : [])].join(' ')
}
