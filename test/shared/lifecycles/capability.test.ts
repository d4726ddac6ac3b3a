import { capability, capabilityMachine } from '#shared/lifecycles/capability.machine.ts'
import { expectMoves } from './expect-moves.ts'

expectMoves(
  capabilityMachine,
  capability,
  ['absent', 'unknown'],
  [
    ['absent', 'add-capability', 'present'],
    ['unknown', 'add-capability', 'present'],
    ['present', 'add-capability', null]
  ]
)
