import { inferred, stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { partnershipFact } from './facts.ts'
import { resaleLegs } from './sale.ts'

/** A reseller sells on only what its own provider gives it: each such leg needs an active partnership. */
export const activePartnership = defineRule({
  id: 'active-partnership',
  kind: 'precondition',
  ground: 'relationship',
  on: ['sell', 'associate-reseller'],
  cites: [...inferred('0311a-125'), ...stated('0311a-130')],
  judge: (step, world) => {
    const legs = step.do === 'sell' ? resaleLegs(step.path, world) : [step]
    return judgeEach(
      legs.map(({ provider, reseller }) => {
        const state = partnershipFact(world, provider, reseller)
        const result = state.value === 'active' ? 'holds' : 'broken'
        return { result, subjects: [provider, reseller], facts: [state] }
      })
    )
  },
  examples: {
    applies: example(
      'A reseller sells through its provider',
      '재판매인이 자기 공급자를 통해 판매',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A reseller sells through a provider it has no partnership with',
      '파트너 관계가 없는 공급자를 통해 판매',
      { cast: ['p1', 'p2', 'r1', 'c1'], partnerships: [['p2', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'broken'
    )
  }
})
