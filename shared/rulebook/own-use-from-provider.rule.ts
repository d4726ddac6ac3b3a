import { inferred } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, ownTenant, sale } from './example.ts'
import { roleFact } from './facts.ts'
import { findListedChain } from './sale.ts'

/** A reseller buying from a provider for its own use: ¶173 does not name the provider, the ground is scenario 6. */
export const ownUseFromProvider = defineRule({
  id: 'own-use-from-provider',
  kind: 'warning',
  ground: 'role',
  on: ['sell'],
  cites: inferred('0311a-180', '0311a-183', '0311a-184'),
  judge: (step, world) => {
    if (findListedChain(step.path, world) !== 'provider-to-reseller') return []
    const subjects = step.path.slice(1)
    return [{ result: 'holds', subjects, facts: subjects.map((party) => roleFact(world, party)) }]
  },
  examples: {
    applies: example(
      'A reseller buys for its own use from a provider',
      '재판매인이 공급자에게서 자체 사용으로 구매',
      { cast: ['p1', 'r1'], tenants: [ownTenant('r1')], steps: [sale(['p1', 'r1'], { tenant: 'r1.own' })] },
      'holds'
    ),
    not: example(
      'A reseller buys for its own use from a direct-bill partner',
      '재판매인이 직접 청구 파트너에게서 자체 사용으로 구매',
      { cast: ['d1', 'r1'], tenants: [ownTenant('r1')], steps: [sale(['d1', 'r1'], { tenant: 'r1.own' })] },
      'absent'
    )
  }
})
