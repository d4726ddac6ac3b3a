import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { accountFact, roleFact } from './facts.ts'

/** The agreement is for providers and direct-bill partners too, not for resellers alone. */
export const agreementForAll = defineRule({
  id: 'agreement-for-all',
  kind: 'permission',
  ground: 'agreement',
  on: ['sign-agreement'],
  cites: stated('0311a-145', '0311a-146'),
  judge: (step, world) => {
    if (world.cast.findPartner(step.partner)?.role === 'indirect-reseller') return []
    const facts = [roleFact(world, step.partner), accountFact(world, step.partner, 'agreement')]
    return [{ result: 'holds', subjects: [step.partner], facts }]
  },
  examples: {
    applies: example(
      'A provider signs the agreement',
      '공급자가 계약에 서명',
      { cast: [{ id: 'p1', completed: [] }], steps: [{ do: 'sign-agreement', partner: 'p1' }] },
      'holds'
    ),
    not: example(
      'A reseller signs the agreement',
      '재판매인이 계약에 서명',
      { cast: [{ id: 'r1', completed: [] }], steps: [{ do: 'sign-agreement', partner: 'r1' }] },
      'absent'
    )
  }
})
