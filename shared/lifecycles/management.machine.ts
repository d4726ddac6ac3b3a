import { setup } from 'xstate'
import type { ManagementState } from '#shared/domain/world.ts'
import { createFlatStepper } from './stepper.ts'

export type ManagementEvent = 'manage' | 'stop-managing'

/** Whether one partner manages one subscription. */
export const managementMachine = setup({ types: { events: {} as { type: ManagementEvent } } }).createMachine({
  id: 'management',
  initial: 'off',
  states: {
    off: { on: { manage: 'on' } },
    on: { on: { 'stop-managing': 'off' } }
  }
})

/** Steps the management of a subscription; see `managementMachine`. */
export const management = createFlatStepper<ManagementState, ManagementEvent>(managementMachine)
