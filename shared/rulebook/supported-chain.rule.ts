import { distinct } from '#shared/kernel/distinct.ts'
import { inferred, stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, ownTenant, sale } from './example.ts'
import { roleFact } from './facts.ts'
import { findListedChain } from './sale.ts'

/** Who may stand on a path: the chains that the programme lists, and the one of sample scenario 6. */
export const supportedChain = defineRule({
  id: 'supported-chain',
  kind: 'listing',
  ground: 'chain',
  on: ['sell'],
  cites: [
    ...stated('0311a-158', '0311a-159', '0311a-160', '0311a-161', '0311a-162', '0311a-163', '0311a-164'),
    ...inferred('0311a-119', '0311a-173'),
    ...inferred('0311a-180', '0311a-181', '0311a-182', '0311a-183', '0311a-184')
  ],
  judge: (step, world) => {
    const parties = step.path.slice(1)
    return [
      {
        result: findListedChain(step.path, world) ? 'holds' : 'broken',
        subjects: parties,
        facts: distinct(parties).map((party) => roleFact(world, party))
      }
    ]
  },
  examples: {
    applies: example(
      'A provider, its reseller and a customer',
      '공급자와 그 재판매인, 그리고 고객',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A provider sells to a direct-bill partner',
      '공급자가 직접 청구 파트너에게 판매',
      { cast: ['p1', 'd1'], tenants: [ownTenant('d1')], steps: [sale(['p1', 'd1'], { tenant: 'd1.own' })] },
      'broken'
    )
  }
})
