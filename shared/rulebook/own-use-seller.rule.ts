import { distinct } from '#shared/kernel/distinct.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, ownTenant, sale } from './example.ts'
import { roleFact } from './facts.ts'
import { getBuyer, getSeller, isOwnUse } from './sale.ts'

/** A partner buys for its own use from an indirect reseller or a direct-bill partner; only the last leg counts. */
export const ownUseSeller = defineRule({
  id: 'own-use-seller',
  kind: 'listing',
  ground: 'role',
  on: ['sell'],
  cites: stated('0311a-173'),
  judge: (step, world) => {
    if (!isOwnUse(step, world)) return []
    const seller = getSeller(step)
    const buyer = getBuyer(step)
    const sellerRole = world.cast.findPartner(seller)?.role
    const isFromProvider = sellerRole === 'indirect-provider'
    const isToReseller = world.cast.findPartner(buyer)?.role === 'indirect-reseller'
    const isBroken = sellerRole === undefined || (isFromProvider && !isToReseller)
    const facts = distinct([seller, buyer]).map((party) => roleFact(world, party))
    return [{ result: isBroken ? 'broken' : 'holds', subjects: [seller, buyer], facts }]
  },
  examples: {
    applies: example(
      'A reseller buys for its own use from a direct-bill partner',
      '재판매인이 직접 청구 파트너에게서 자체 사용으로 구매',
      { cast: ['d1', 'r1'], tenants: [ownTenant('r1')], steps: [sale(['d1', 'r1'], { tenant: 'r1.own' })] },
      'holds'
    ),
    not: example(
      'A direct-bill partner buys for its own use from a provider',
      '직접 청구 파트너가 공급자에게서 자체 사용으로 구매',
      { cast: ['p1', 'd1'], tenants: [ownTenant('d1')], steps: [sale(['p1', 'd1'], { tenant: 'd1.own' })] },
      'broken'
    )
  }
})
