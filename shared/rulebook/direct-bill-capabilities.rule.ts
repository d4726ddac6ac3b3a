import { directBillCapabilities as needed } from '#shared/domain/party.ts'
import { stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example } from './example.ts'
import { capabilityFact } from './facts.ts'
import { toResult } from './result.ts'

/** What a partner has to be able to do to take up the direct-bill role. */
export const directBillCapabilities = defineRule({
  id: 'direct-bill-capabilities',
  kind: 'precondition',
  ground: 'role',
  on: ['enroll'],
  cites: stated('0311a-138', '0311a-139', '0311a-140'),
  judge: (step, world) => {
    if (world.cast.findPartner(step.partner)?.role !== 'direct-bill') return []
    return judgeEach(
      needed.map((capability) => {
        const state = capabilityFact(world, step.partner, capability)
        return { result: toResult(state.value, 'present'), subjects: [step.partner], facts: [state] }
      })
    )
  },
  examples: {
    applies: example(
      'A partner with all four capabilities enrols as direct-bill partner',
      '네 가지 역량을 갖춘 파트너가 직접 청구 파트너로 등록',
      { cast: [{ id: 'd1', completed: [] }], steps: [{ do: 'enroll', partner: 'd1' }] },
      'holds'
    ),
    not: example(
      'A partner that cannot integrate through APIs enrols as direct-bill partner',
      'API 연동 역량이 없는 파트너가 직접 청구 파트너로 등록',
      {
        cast: [{ id: 'd1', completed: [], capabilities: ['billing', 'support', 'managed-services'] }],
        steps: [{ do: 'enroll', partner: 'd1' }]
      },
      'broken'
    )
  }
})
