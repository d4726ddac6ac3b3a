import { findSubscription } from '#shared/domain/world.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { subscriptionFact } from './facts.ts'

/** A customer may have one or several partners manage what it bought, wherever it bought it; that is no sale. */
export const severalManagers = defineRule({
  id: 'several-managers',
  kind: 'permission',
  ground: 'role',
  on: ['manage'],
  cites: stated('0311a-168', '0311a-169'),
  judge: (step, world) => {
    const subscription = findSubscription(world, step.subscription)
    if (!subscription) return []
    const { id, customer, since } = subscription
    const facts = [subscriptionFact(world, id), { subject: id, fact: 'subscription.customer', value: customer, since }]
    return [{ result: 'holds', subjects: [step.partner, customer, id], facts }]
  },
  examples: {
    applies: example(
      'A partner manages what was bought elsewhere',
      '다른 곳에서 산 구독을 파트너가 관리',
      {
        cast: ['d1', 'c1'],
        subscriptions: [
          {
            id: 'old',
            customer: 'c1',
            tenant: 'c1.main',
            offer: 'Microsoft 365',
            boughtThrough: 'enterprise-agreement'
          }
        ],
        steps: [{ do: 'manage', partner: 'd1', subscription: 'old' }]
      },
      'holds'
    ),
    not: example(
      'The subscription was never made',
      '구독이 만들어진 적이 없음',
      {
        cast: ['p1', 'd1', 'c1'],
        steps: [
          { do: 'sell', path: ['microsoft', 'p1', 'c1'], offer: 'Azure', as: 'azure' },
          { do: 'manage', partner: 'd1', subscription: 'azure' }
        ]
      },
      'absent'
    )
  }
})
