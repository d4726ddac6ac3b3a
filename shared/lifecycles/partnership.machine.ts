import { setup } from 'xstate'
import type { PartnershipState } from '#shared/domain/world.ts'
import { createFlatStepper } from './stepper.ts'

export type PartnershipEvent = 'request-partnership' | 'accept-partnership' | 'decline-partnership' | 'end-partnership'

/** The partnership of a provider and a reseller; a declined or ended one can be requested again. */
export const partnershipMachine = setup({ types: { events: {} as { type: PartnershipEvent } } }).createMachine({
  id: 'partnership',
  initial: 'none',
  states: {
    none: { on: { 'request-partnership': 'requested' } },
    requested: { on: { 'accept-partnership': 'active', 'decline-partnership': 'declined' } },
    active: { on: { 'end-partnership': 'ended' } },
    declined: { on: { 'request-partnership': 'requested' } },
    ended: { on: { 'request-partnership': 'requested' } }
  }
})

/** Steps a partnership; see `partnershipMachine`. */
export const partnership = createFlatStepper<PartnershipState, PartnershipEvent>(partnershipMachine)
