import { customerRelationship, customerRelationshipMachine } from '#shared/lifecycles/customer-relationship.machine.ts'
import { expectMoves } from './expect-moves.ts'

expectMoves(
  customerRelationshipMachine,
  customerRelationship,
  ['none'],
  [
    ['none', 'connect-customer', 'active'],
    ['none', 'end-customer', null],
    ['active', 'connect-customer', null],
    ['active', 'end-customer', 'ended'],
    ['ended', 'connect-customer', 'active'],
    ['ended', 'end-customer', null]
  ]
)
