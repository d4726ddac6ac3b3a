import { inferred } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example } from './example.ts'
import { capabilityFact } from './facts.ts'
import { toResult } from './result.ts'

/** An indirect provider has the means to support resellers at scale. */
export const providerInfrastructure = defineRule({
  id: 'provider-infrastructure',
  kind: 'precondition',
  ground: 'role',
  on: ['enroll'],
  cites: inferred('0311a-126'),
  judge: (step, world) => {
    if (world.cast.findPartner(step.partner)?.role !== 'indirect-provider') return []
    const state = capabilityFact(world, step.partner, 'reseller-support-at-scale')
    return [{ result: toResult(state.value, 'present'), subjects: [step.partner], facts: [state] }]
  },
  examples: {
    applies: example(
      'A distributor that can support many resellers enrols as provider',
      '많은 재판매인을 지원할 수 있는 총판이 간접 공급자로 등록',
      { cast: [{ id: 'p1', completed: [] }], steps: [{ do: 'enroll', partner: 'p1' }] },
      'holds'
    ),
    not: example(
      'A distributor without the means to support resellers enrols as provider',
      '재판매인 지원 역량이 없는 총판이 간접 공급자로 등록',
      { cast: [{ id: 'p1', completed: [], capabilities: [] }], steps: [{ do: 'enroll', partner: 'p1' }] },
      'broken'
    )
  }
})
