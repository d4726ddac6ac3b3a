import type { Fact } from '#shared/domain/finding.ts'
import type { StepOf } from '#shared/domain/step.ts'
import { pairKey, unnamedPartner, type World } from '#shared/domain/world.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { givenFact } from './facts.ts'
import { getBuyer, getSeller } from './sale.ts'

/** More partners than this are not named one by one. */
const mostNamed = 10

interface Purchase {
  readonly subscription: string
  readonly seller: string
  readonly since: string | null
}

/** One active subscription of each other seller that the customer buys from, the newest each. */
function otherPurchases(step: StepOf<'sell'>, world: World): readonly Purchase[] {
  const buyer = getBuyer(step)
  const seller = getSeller(step)
  const purchases: Purchase[] = []
  let other = world.sellers.get(buyer) ?? null
  for (; other && purchases.length < mostNamed; other = other.next) {
    const held = other.id === seller ? undefined : world.bought.get(pairKey(buyer, other.id))
    if (held) purchases.push({ subscription: held.id, seller: other.id, since: held.since })
  }
  return purchases
}

/** That it is active, since it was bought, and who sold it. */
function purchaseFacts({ subscription, seller, since }: Purchase): readonly Fact[] {
  return [
    { subject: subscription, fact: 'subscription', value: 'active', since },
    seller === unnamedPartner
      ? givenFact(subscription, 'subscription.bought-through', 'other-partner')
      : { subject: subscription, fact: 'subscription.seller', value: seller, since }
  ]
}

/** A customer may buy from several partners. */
export const severalPartners = defineRule({
  id: 'several-partners',
  kind: 'permission',
  ground: 'chain',
  on: ['sell'],
  cites: stated('0311a-166'),
  judge: (step, world) => {
    const purchases = otherPurchases(step, world)
    if (purchases.length === 0) return []
    const subjects = [getBuyer(step), getSeller(step), ...purchases.map(({ subscription }) => subscription)]
    return [{ result: 'holds', subjects, facts: purchases.flatMap(purchaseFacts) }]
  },
  examples: {
    applies: example(
      'A customer buys from a second partner',
      '고객이 두 번째 파트너에게서 구매',
      { cast: ['d1', 'd2', 'c1'], steps: [sale(['d1', 'c1']), sale(['d2', 'c1'])] },
      'holds'
    ),
    not: example(
      'A customer buys from the same partner again',
      '고객이 같은 파트너에게서 다시 구매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1']), sale(['d1', 'c1'])] },
      'absent'
    )
  }
})
