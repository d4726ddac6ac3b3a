import { setup } from 'xstate'
import type { CustomerState } from '#shared/domain/world.ts'
import { createFlatStepper } from './stepper.ts'

export type CustomerEvent = 'connect-customer' | 'end-customer'

/** The relationship of a partner with a customer-side tenant; one that ended can begin again. */
export const customerRelationshipMachine = setup({ types: { events: {} as { type: CustomerEvent } } }).createMachine({
  id: 'customer-relationship',
  initial: 'none',
  states: {
    none: { on: { 'connect-customer': 'active' } },
    active: { on: { 'end-customer': 'ended' } },
    ended: { on: { 'connect-customer': 'active' } }
  }
})

/** Steps a customer relationship; see `customerRelationshipMachine`. */
export const customerRelationship = createFlatStepper<CustomerState, CustomerEvent>(customerRelationshipMachine)
