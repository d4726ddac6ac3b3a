import { inferred, linked, stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { marketPairs } from './market-pairs.ts'
import { toRegionJudgement } from './region-judgement.ts'

const regions = linked('region-tables')
/** The text speaks of selling alone; that it goes for landing on another tenant is our reading. */
const ofProvisioning = [...inferred('0311a-190'), ...regions]

/** A partner sells only to customers of its own region; we read moving a service to another tenant the same way. */
export const sameRegionSale = defineRule({
  id: 'same-region-sale',
  kind: 'prohibition',
  ground: 'region',
  on: ['sell', 'provision'],
  cites: [...stated('0311a-190'), ...regions],
  judge: (step, world) => {
    const judgements = marketPairs(step, world).flatMap((pair) => toRegionJudgement(pair, 'sale'))
    return judgeEach(step.do === 'sell' ? judgements : judgements.map((each) => ({ ...each, cites: ofProvisioning })))
  },
  examples: {
    applies: example(
      'A partner in France sells to a customer in Germany',
      '프랑스의 파트너가 독일의 고객에게 판매',
      {
        cast: [
          { id: 'd1', market: 'FR' },
          { id: 'c1', market: 'DE' }
        ],
        steps: [sale(['d1', 'c1'])]
      },
      'holds'
    ),
    not: example(
      'A partner in Korea sells to a customer in Japan',
      '한국의 파트너가 일본의 고객에게 판매',
      { cast: ['d1', { id: 'c1', market: 'JP' }], steps: [sale(['d1', 'c1'])] },
      'broken'
    )
  }
})
