import { linked } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { type MarketPair, marketPairs } from './market-pairs.ts'

/** Whether two comparisons look at the same two markets: a leg of the path can also be its sale. */
function isSamePair(a: MarketPair, b: MarketPair): boolean {
  return (
    a.subjects.every((subject, side) => subject === b.subjects[side]) &&
    a.facts.every(({ subject }, index) => subject === b.facts[index]?.subject)
  )
}

/** Where two markets have to be of one region, both have to be known and in a region. */
export const knownMarket = defineRule({
  id: 'known-market',
  kind: 'fact',
  ground: 'region',
  on: ['sell', 'provision', 'request-partnership', 'accept-partnership'],
  cites: linked('region-tables'),
  judge: (step, world) =>
    judgeEach(
      marketPairs(step, world)
        .filter((pair, index, pairs) => pairs.findIndex((other) => isSamePair(other, pair)) === index)
        .map((pair) => ({
          result: pair.isSameRegion === 'unknown' ? 'unknown' : 'holds',
          subjects: pair.subjects,
          facts: pair.facts
        }))
    ),
  examples: {
    applies: example(
      'Both markets are known',
      '두 시장을 모두 아는 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'The market of the customer is not known',
      '고객의 시장을 모르는 판매',
      { cast: ['d1', { id: 'c1', market: null }], steps: [sale(['d1', 'c1'])] },
      'unknown'
    )
  }
})
