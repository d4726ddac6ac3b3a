import { expect, test } from 'vitest'
import { nameKey } from '#renderer/app/name-key.ts'

const plain = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test.each([
  ['a letter', { key: 'z', ctrlKey: true }, 'mod+z'],
  ['a letter on a Mac', { key: 'z', metaKey: true }, 'mod+z'],
  ['with shift', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
  ['a letter while Hangul is written', { key: 'ㅋ', code: 'KeyZ', ctrlKey: true }, 'mod+z'],
  ['a letter of another Latin layout', { key: 'z', code: 'KeyW', ctrlKey: true }, 'mod+z'],
  ['what Option makes of a letter', { key: '†', code: 'KeyT', altKey: true }, 'alt+t'],
  ['a digit with Alt', { key: '1', code: 'Digit1', altKey: true }, 'alt+1'],
  ['a named key', { key: 'Delete' }, 'delete'],
  ['a named key with shift', { key: 'F10', shiftKey: true }, 'shift+f10'],
  ['a capital is the letter', { key: 'A', code: 'KeyA', shiftKey: true }, 'a'],
  ['the space bar', { key: ' ', code: 'Space' }, ' ']
])('%s', (_, event, name) => {
  expect(nameKey({ ...plain, ...event })).toBe(name)
})
