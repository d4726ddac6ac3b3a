import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { accountFact, givenFact } from './facts.ts'

/** The three things that an indirect reseller does before new business, in any order. */
export const readinessSteps = defineRule({
  id: 'readiness-steps',
  kind: 'permission',
  ground: 'agreement',
  on: ['onboard', 'enroll', 'sign-agreement'],
  cites: stated('0311a-150', '0311a-151', '0311a-152', '0311a-153'),
  judge: (step, world) => {
    if (world.cast.findPartner(step.partner)?.role !== 'indirect-reseller') return []
    const parts = ['account', 'enrolment', 'agreement'] as const
    const facts = [...parts.map((part) => accountFact(world, step.partner, part)), givenFact(step.id, 'verb', step.do)]
    return [{ result: 'holds', subjects: [step.partner], facts }]
  },
  examples: {
    applies: example(
      'A reseller signs the agreement',
      '재판매인이 계약에 서명',
      { cast: [{ id: 'r1', completed: [] }], steps: [{ do: 'sign-agreement', partner: 'r1' }] },
      'holds'
    ),
    not: example(
      'A direct-bill partner signs the agreement',
      '직접 청구 파트너가 계약에 서명',
      { cast: [{ id: 'd1', completed: [] }], steps: [{ do: 'sign-agreement', partner: 'd1' }] },
      'absent'
    )
  }
})
