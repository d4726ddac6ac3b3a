import { directBillCapabilities } from '#shared/domain/party.ts'
import { distinct } from '#shared/kernel/distinct.ts'
import { inferred } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { capabilityFact } from './facts.ts'
import { sellingAs } from './sale.ts'

/** A direct-bill partner's capabilities are asked for continuously, and not only when it enrols. */
export const directBillOngoing = defineRule({
  id: 'direct-bill-ongoing',
  kind: 'warning',
  ground: 'role',
  on: ['sell'],
  cites: inferred('0311a-140'),
  judge: (step, world) => {
    const lacking = sellingAs('direct-bill', step.path, world).flatMap((partner) =>
      directBillCapabilities
        .map((capability) => capabilityFact(world, partner, capability))
        .filter((fact) => fact.value === 'absent')
    )
    if (lacking.length === 0) return []
    return [{ result: 'holds', subjects: distinct(lacking.map((fact) => fact.subject)), facts: lacking }]
  },
  examples: {
    applies: example(
      'A direct-bill partner without managed services sells',
      '관리 서비스가 없는 직접 청구 파트너가 판매',
      {
        cast: [{ id: 'd1', capabilities: ['api-integration', 'billing', 'support'] }, 'c1'],
        steps: [sale(['d1', 'c1'])]
      },
      'holds'
    ),
    not: example(
      'A direct-bill partner with all four capabilities sells',
      '네 가지 역량을 갖춘 직접 청구 파트너가 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'absent'
    )
  }
})
