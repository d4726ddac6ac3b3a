import { linked, stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example } from './example.ts'
import { marketPairs } from './market-pairs.ts'
import { toRegionJudgement } from './region-judgement.ts'

/** Provider and reseller are of one region, when they take up a partnership and whenever the reseller sells on. */
export const sameRegionPartnership = defineRule({
  id: 'same-region-partnership',
  kind: 'prohibition',
  ground: 'region',
  on: ['sell', 'request-partnership', 'accept-partnership'],
  cites: [...stated('0311a-193'), ...linked('region-tables')],
  judge: (step, world) => judgeEach(marketPairs(step, world).flatMap((pair) => toRegionJudgement(pair, 'partnership'))),
  examples: {
    applies: example(
      'A provider in Germany and a reseller in France',
      '독일의 공급자와 프랑스의 재판매인',
      {
        cast: [
          { id: 'p1', market: 'DE' },
          { id: 'r1', market: 'FR' }
        ],
        steps: [{ do: 'request-partnership', provider: 'p1', reseller: 'r1' }]
      },
      'holds'
    ),
    not: example(
      'A provider in the United Kingdom and a reseller in the United States',
      '영국의 공급자와 미국의 재판매인',
      {
        cast: [
          { id: 'p1', market: 'GB' },
          { id: 'r1', market: 'US' }
        ],
        steps: [{ do: 'request-partnership', provider: 'p1', reseller: 'r1' }]
      },
      'broken'
    )
  }
})
