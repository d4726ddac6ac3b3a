import { describe, expect, it } from 'vitest'
import { findTarget, type Pick, pickRow, readPick } from '#renderer/panels/outline/row-keys.ts'

const keys = ['a', 'b', 'c', 'd', 'e']

describe('keys among rows', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['PageDown', 1, 4],
    ['PageUp', 2, 0],
    ['x', 2, undefined]
  ])('%s at %i goes to %s', (key, from, to) => {
    expect(findTarget(key, from, 5, 3)).toBe(to)
  })

  it.each<[string, readonly string[], string, string, Pick, readonly string[]]>([
    ['one alone', ['a', 'b'], 'd', 'a', 'only', ['d']],
    ['one more, last', ['b', 'e'], 'c', 'b', 'toggle', ['b', 'e', 'c']],
    ['one less', ['b', 'c'], 'b', 'b', 'toggle', ['c']],
    ['a range downwards', ['b'], 'd', 'b', 'range', ['b', 'c', 'd']],
    ['a range upwards, its end last', ['d'], 'b', 'd', 'range', ['c', 'd', 'b']],
    ['from a row that is gone', [], 'b', 'z', 'range', ['b']]
  ])('picks %s', (_, selected, target, anchor, pick, picked) => {
    expect(pickRow(keys, new Set(selected), target, anchor, pick)).toEqual(picked)
  })

  it('reads the keys held down', () => {
    const none = { ctrlKey: false, metaKey: false, shiftKey: false }
    expect(readPick(none)).toBe('only')
    expect(readPick({ ...none, ctrlKey: true })).toBe('toggle')
    expect(readPick({ ...none, metaKey: true })).toBe('toggle')
    expect(readPick({ ...none, shiftKey: true })).toBe('range')
  })
})
