import { management, managementMachine } from '#shared/lifecycles/management.machine.ts'
import { expectMoves } from './expect-moves.ts'

expectMoves(
  managementMachine,
  management,
  ['off'],
  [
    ['off', 'manage', 'on'],
    ['off', 'stop-managing', null],
    ['on', 'manage', null],
    ['on', 'stop-managing', 'off']
  ]
)
