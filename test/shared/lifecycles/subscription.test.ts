import { subscription, subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'
import { expectMoves } from './expect-moves.ts'

expectMoves(
  subscriptionMachine,
  subscription,
  ['none', 'active'],
  [
    ['none', 'sell', 'active'],
    ['none', 'associate-reseller', null],
    ['none', 'provision', null],
    ['none', 'manage', null],
    ['none', 'cancel', null],
    ['active', 'sell', null],
    ['active', 'associate-reseller', 'active'],
    ['active', 'provision', 'active'],
    ['active', 'manage', 'active'],
    ['active', 'cancel', 'cancelled'],
    ['cancelled', 'sell', null],
    ['cancelled', 'associate-reseller', null],
    ['cancelled', 'provision', null],
    ['cancelled', 'manage', null],
    ['cancelled', 'cancel', null]
  ]
)
