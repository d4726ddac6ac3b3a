import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { accountFact, givenFact } from './facts.ts'
import { toResult } from './result.ts'

/**
 * A provider puts a reseller's MPN ID to a new subscription only once the reseller has signed. The text speaks of new
 * subscriptions, so on an existing one the same lack is silence and not a missing precondition.
 */
export const resellerAssociation = defineRule({
  id: 'reseller-association',
  kind: 'precondition',
  ground: 'agreement',
  on: ['associate-reseller'],
  from: '2020-02-01',
  cites: stated('0311a-147', '0311a-148'),
  judge: (step, world) => {
    const agreement = accountFact(world, step.reseller, 'agreement')
    return [
      {
        result: toResult(agreement.value, 'signed'),
        subjects: [step.reseller, step.provider],
        facts: [agreement, givenFact(step.reseller, 'association.new', step.new, step.provider)],
        kind: step.new ? 'precondition' : 'listing'
      }
    ]
  },
  examples: {
    applies: example(
      'A signed reseller is put to a new subscription',
      '서명한 재판매인을 새 구독에 연결',
      {
        cast: ['p1', 'r1'],
        partnerships: [['p1', 'r1']],
        steps: [{ do: 'associate-reseller', provider: 'p1', reseller: 'r1', new: true }]
      },
      'holds'
    ),
    not: example(
      'A reseller that has not signed is put to a new subscription',
      '서명하지 않은 재판매인을 새 구독에 연결',
      {
        cast: ['p1', { id: 'r1', completed: ['onboard', 'enroll'] }],
        partnerships: [['p1', 'r1']],
        steps: [{ do: 'associate-reseller', provider: 'p1', reseller: 'r1', new: true }]
      },
      'broken'
    )
  }
})
