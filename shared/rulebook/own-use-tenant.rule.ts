import { findSubscription } from '#shared/domain/world.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, ownTenant, sale } from './example.ts'
import { tenantOwnerFact, tenantTypeFact } from './facts.ts'
import { getBuyer } from './sale.ts'

/** What a partner buys for its own use lands on a tenant for internal use, never on the one for CSP business. */
export const ownUseTenant = defineRule({
  id: 'own-use-tenant',
  kind: 'prohibition',
  ground: 'tenant',
  on: ['sell', 'provision'],
  cites: stated('0311a-174', '0311a-175', '0311a-176'),
  judge: (step, world) => {
    const user = step.do === 'sell' ? getBuyer(step) : findSubscription(world, step.subscription)?.customer
    if (user === undefined || !world.cast.findPartner(user)) return []
    const type = tenantTypeFact(world, step.tenant)
    const result = type.value === 'customer' ? 'holds' : 'broken'
    return [{ result, subjects: [user, step.tenant], facts: [type, tenantOwnerFact(world, step.tenant)] }]
  },
  examples: {
    applies: example(
      'Own use on a tenant for internal use',
      '내부용 테넌트에서 자체 사용',
      { cast: ['d1', 'd2'], tenants: [ownTenant('d2')], steps: [sale(['d1', 'd2'], { tenant: 'd2.own' })] },
      'holds'
    ),
    not: example(
      'Own use on the CSP tenant',
      'CSP 테넌트에서 자체 사용',
      { cast: ['d1', 'd2'], steps: [sale(['d1', 'd2'], { tenant: 'd2.csp' })] },
      'broken'
    )
  }
})
