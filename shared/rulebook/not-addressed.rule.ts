import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { givenFact, roleFact } from './facts.ts'

/** What the source is silent on: the simulator takes it as a plain event. It cites nothing for that reason. */
export const notAddressed = defineRule({
  id: 'not-addressed',
  kind: 'warning',
  ground: 'lifecycle',
  on: [
    'onboard',
    'add-capability',
    'decline-partnership',
    'connect-customer',
    'end-customer',
    'provision',
    'cancel',
    'stop-managing'
  ],
  cites: [],
  judge: (step, world) => {
    switch (step.do) {
      case 'onboard':
        if (world.cast.findPartner(step.partner)?.role === 'indirect-reseller') return []
        return [{ result: 'holds', subjects: [step.partner], facts: [roleFact(world, step.partner)] }]
      case 'provision':
      case 'cancel':
        return [{ result: 'holds', subjects: [step.subscription], facts: [givenFact(step.id, 'verb', step.do)] }]
      case 'decline-partnership': {
        const subjects = [step.provider, step.reseller]
        return [{ result: 'holds', subjects, facts: [givenFact(step.id, 'verb', step.do)] }]
      }
      default:
        return [{ result: 'holds', subjects: [step.partner], facts: [givenFact(step.id, 'verb', step.do)] }]
    }
  },
  examples: {
    applies: example(
      'A provider is connected with a customer',
      '공급자를 고객과 연결',
      { cast: ['p1', 'c1'], steps: [{ do: 'connect-customer', partner: 'p1', customer: 'c1' }] },
      'holds'
    ),
    not: example(
      'A partnership is requested: of that the source speaks',
      '파트너 관계 요청은 원문이 다루는 일',
      { cast: ['p1', 'r1'], steps: [{ do: 'request-partnership', provider: 'p1', reseller: 'r1' }] },
      'absent'
    )
  }
})
