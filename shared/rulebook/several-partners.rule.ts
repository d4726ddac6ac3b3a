import type { Fact } from '#shared/domain/finding.ts'
import type { StepOf } from '#shared/domain/step.ts'
import { findSubscription, pairKey, type World } from '#shared/domain/world.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { givenFact } from './facts.ts'
import { getBuyer, getSeller } from './sale.ts'

/** More partners than this are not named one by one. */
const mostNamed = 10

/** One active subscription of each other seller that the customer buys from, the newest each. */
function otherPurchases(step: StepOf<'sell'>, world: World): readonly string[] {
  const buyer = getBuyer(step)
  const seller = getSeller(step)
  const purchases: string[] = []
  let other = world.sellers.get(buyer) ?? null
  for (; other && purchases.length < mostNamed; other = other.next) {
    const held = other.id === seller ? undefined : world.bought.get(pairKey(buyer, other.id))
    if (held) purchases.push(held.id)
  }
  return purchases
}

function purchaseFacts(id: string, world: World): readonly Fact[] {
  const subscription = findSubscription(world, id)
  if (!subscription) return []
  const { state, path, since } = subscription
  const seller = path?.at(-2)
  return [
    { subject: id, fact: 'subscription', value: state.value, since: state.since },
    seller === undefined
      ? givenFact(id, 'subscription.bought-through', 'other-partner')
      : { subject: id, fact: 'subscription.seller', value: seller, since }
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
    const facts = purchases.flatMap((id) => purchaseFacts(id, world))
    return [{ result: 'holds', subjects: [getBuyer(step), getSeller(step), ...purchases], facts }]
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
