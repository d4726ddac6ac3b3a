import { setup } from 'xstate'
import type { CapabilityState } from '#shared/domain/world.ts'
import { createFlatStepper } from './stepper.ts'

export type CapabilityEvent = 'add-capability'

/** One capability of one partner; adding one that is not known to be there makes it known. */
export const capabilityMachine = setup({ types: { events: {} as { type: CapabilityEvent } } }).createMachine({
  id: 'capability',
  initial: 'absent',
  states: {
    absent: { on: { 'add-capability': 'present' } },
    unknown: { on: { 'add-capability': 'present' } },
    present: {}
  }
})

/** Steps a capability; see `capabilityMachine`. */
export const capability = createFlatStepper<CapabilityState, CapabilityEvent>(capabilityMachine)
