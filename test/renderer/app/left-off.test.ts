import { expect, test } from 'vitest'
import { readLeftOff, toLeftOff } from '#renderer/app/left-off.ts'

test('what is kept is what is read', () => {
  const left = { screen: 'scenario', scenario: 'one' } as const
  expect(readLeftOff(toLeftOff(left))).toEqual(left)
})

test.each([
  ['nothing', {}],
  ['no JSON', { 'left-off': 'library' }],
  ['another shape', { 'left-off': '[]' }],
  ['nothing at all', { 'left-off': 'null' }],
  ['a screen that is no more', { 'left-off': '{"screen":"map","scenario":7}' }]
])('%s is the library', (_, screens) => {
  expect(readLeftOff({ screens })).toEqual({ screen: 'library', scenario: null })
})
