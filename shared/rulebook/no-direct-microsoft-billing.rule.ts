import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { roleFact } from './facts.ts'

/** An indirect reseller has no billing relationship with Microsoft, so it never buys from Microsoft to sell on. */
export const noDirectMicrosoftBilling = defineRule({
  id: 'no-direct-microsoft-billing',
  kind: 'prohibition',
  ground: 'role',
  on: ['sell'],
  cites: stated('0311a-129', '0311a-130'),
  judge: (step, world) => {
    const next = step.path[1] ?? ''
    const role = world.cast.findPartner(next)?.role
    if (step.path.length < 3 || role === undefined) return []
    const result = role === 'indirect-reseller' ? 'broken' : 'holds'
    return [{ result, subjects: [next], facts: [roleFact(world, next)] }]
  },
  examples: {
    applies: example(
      'A direct-bill partner buys from Microsoft and sells on',
      '직접 청구 파트너가 Microsoft에서 사서 다시 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A reseller buys from Microsoft and sells on',
      '재판매인이 Microsoft에서 사서 다시 판매',
      { cast: ['r1', 'c1'], steps: [sale(['r1', 'c1'])] },
      'broken'
    )
  }
})
