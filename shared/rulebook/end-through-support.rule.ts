import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { givenFact } from './facts.ts'

/** The page names one way to end a partnership: through Microsoft Support. */
export const endThroughSupport = defineRule({
  id: 'end-through-support',
  kind: 'listing',
  ground: 'relationship',
  on: ['end-partnership'],
  cites: stated('0311a-187'),
  judge: (step) => {
    const result = step.route === 'microsoft-support' ? 'holds' : 'broken'
    const route = givenFact(step.reseller, 'partnership.route', step.route, step.provider)
    return [{ result, subjects: [step.provider, step.reseller], facts: [route] }]
  },
  examples: {
    applies: example(
      'A partnership is ended through Microsoft Support',
      'Microsoft 지원을 통해 파트너 관계를 종료',
      {
        cast: ['p1', 'r1'],
        partnerships: [['p1', 'r1']],
        steps: [{ do: 'end-partnership', provider: 'p1', reseller: 'r1' }]
      },
      'holds'
    ),
    not: example(
      'The reseller ends the partnership by itself',
      '재판매인이 스스로 파트너 관계를 종료',
      {
        cast: ['p1', 'r1'],
        partnerships: [['p1', 'r1']],
        steps: [{ do: 'end-partnership', provider: 'p1', reseller: 'r1', route: 'reseller-self-service' }]
      },
      'broken'
    )
  }
})
