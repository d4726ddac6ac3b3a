import { setup } from 'xstate'
import type { SubscriptionState } from '#shared/domain/world.ts'
import { createFlatStepper } from './stepper.ts'

export type SubscriptionEvent = 'sell' | 'associate-reseller' | 'provision' | 'manage' | 'cancel'

/** A subscription from the sale that makes it to its cancellation; only an active one can be worked with. */
export const subscriptionMachine = setup({ types: { events: {} as { type: SubscriptionEvent } } }).createMachine({
  id: 'subscription',
  initial: 'none',
  states: {
    none: { on: { sell: 'active' } },
    active: { on: { 'associate-reseller': 'active', provision: 'active', manage: 'active', cancel: 'cancelled' } },
    cancelled: {}
  }
})

/** Steps a subscription; see `subscriptionMachine`. */
export const subscription = createFlatStepper<SubscriptionState, SubscriptionEvent>(subscriptionMachine)
