import { expect, test } from 'vitest'
import { partnership, partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import { expectMoves, walk } from './expect-moves.ts'

expectMoves(
  partnershipMachine,
  partnership,
  ['none'],
  [
    ['none', 'request-partnership', 'requested'],
    ['none', 'accept-partnership', null],
    ['none', 'decline-partnership', null],
    ['none', 'end-partnership', null],
    ['requested', 'request-partnership', null],
    ['requested', 'accept-partnership', 'active'],
    ['requested', 'decline-partnership', 'declined'],
    ['requested', 'end-partnership', null],
    ['active', 'request-partnership', null],
    ['active', 'accept-partnership', null],
    ['active', 'decline-partnership', null],
    ['active', 'end-partnership', 'ended'],
    ['declined', 'request-partnership', 'requested'],
    ['declined', 'accept-partnership', null],
    ['declined', 'decline-partnership', null],
    ['declined', 'end-partnership', null],
    ['ended', 'request-partnership', 'requested'],
    ['ended', 'accept-partnership', null],
    ['ended', 'decline-partnership', null],
    ['ended', 'end-partnership', null]
  ]
)

test('a partnership that a file gives can come to everything but to never having been', () => {
  expect(walk(partnershipMachine, 'active')).toEqual(['active', 'declined', 'ended', 'requested'])
})
