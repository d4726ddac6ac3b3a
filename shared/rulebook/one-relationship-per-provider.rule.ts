import type { Fact } from '#shared/domain/finding.ts'
import type { StepOf } from '#shared/domain/step.ts'
import { findSubscription, getCustomer, getPartnership, type World } from '#shared/domain/world.ts'
import { inferred, stated } from './cite.ts'
import { defineRule, type Judgement, judgeEach } from './define-rule.ts'
import { example, ownTenant } from './example.ts'
import { customerFact, partnershipFact, tenantOwnerFact, tenantTypeFact } from './facts.ts'
import { sellingAs } from './sale.ts'

/** As a customer: the tenant must not hold an active partnership with the provider. */
function judgeCustomer(provider: string, tenantId: string, world: World): Judgement {
  const tenant = world.cast.getTenant(tenantId)
  const isHeldHere = tenant.type === 'csp' && world.cast.findPartner(tenant.owner)?.role === 'indirect-reseller'
  const isActive = isHeldHere && getPartnership(world, provider, tenant.owner).value === 'active'
  const facts: Fact[] = [tenantTypeFact(world, tenantId), tenantOwnerFact(world, tenantId)]
  if (isHeldHere) facts.push(partnershipFact(world, provider, tenant.owner))
  return { result: isActive ? 'broken' : 'holds', subjects: [tenant.owner, provider, tenantId], facts }
}

/** As a reseller: its csp tenant must not be an active customer of the provider. */
function judgeReseller(step: StepOf<'request-partnership' | 'accept-partnership'>, world: World): Judgement {
  const tenant = world.cast.getCspTenant(step.reseller)
  const isActive = getCustomer(world, step.provider, tenant).value === 'active'
  const facts = [customerFact(world, step.provider, tenant), tenantOwnerFact(world, tenant)]
  return { result: isActive ? 'broken' : 'holds', subjects: [step.reseller, step.provider, tenant], facts }
}

/** Towards one provider a tenant is either a reseller's or a customer, never both at once. */
export const oneRelationshipPerProvider = defineRule({
  id: 'one-relationship-per-provider',
  kind: 'prohibition',
  ground: 'relationship',
  on: ['sell', 'connect-customer', 'provision', 'request-partnership', 'accept-partnership'],
  cites: [...stated('0311a-181', '0311a-182'), ...inferred('0311a-184', '0311a-188')],
  judge: (step, world) => {
    switch (step.do) {
      case 'sell':
        return judgeEach(
          sellingAs('indirect-provider', step.path, world).map((provider) =>
            judgeCustomer(provider, step.tenant, world)
          )
        )
      case 'provision': {
        const path = findSubscription(world, step.subscription)?.path ?? []
        return judgeEach(
          sellingAs('indirect-provider', path, world).map((provider) => judgeCustomer(provider, step.tenant, world))
        )
      }
      case 'connect-customer': {
        const isProvider = world.cast.findPartner(step.partner)?.role === 'indirect-provider'
        return isProvider ? [judgeCustomer(step.partner, step.tenant, world)] : []
      }
      default:
        return [judgeReseller(step, world)]
    }
  },
  examples: {
    applies: example(
      'A reseller becomes a customer of its provider on a separate tenant',
      '재판매인이 별도 테넌트로 자기 공급자의 고객이 됨',
      {
        cast: ['p1', 'r1'],
        partnerships: [['p1', 'r1']],
        tenants: [ownTenant('r1')],
        steps: [{ do: 'connect-customer', partner: 'p1', customer: 'r1', tenant: 'r1.own' }]
      },
      'holds'
    ),
    not: example(
      'A reseller becomes a customer of its provider on its CSP tenant',
      '재판매인이 CSP 테넌트로 자기 공급자의 고객이 됨',
      {
        cast: ['p1', 'r1'],
        partnerships: [['p1', 'r1']],
        steps: [{ do: 'connect-customer', partner: 'p1', customer: 'r1', tenant: 'r1.csp' }]
      },
      'broken'
    )
  }
})
