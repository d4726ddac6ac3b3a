import { expect, test } from 'vitest'
import { toPlaces } from '#renderer/canvas/places.ts'
import type { TidyParty } from '#renderer/canvas/tidy.ts'

const parties: readonly TidyParty[] = ['a', 'b', 'c'].map((id) => ({ id, tier: 1, height: 60, group: '' }))
const none = () => []

test('the file says where a party stands, else it stays where it was', () => {
  const before = new Map([
    ['a', { x: 1, y: 2 }],
    ['b', { x: 1000, y: 4 }],
    ['c', { x: 5, y: 600 }]
  ])
  const places = toPlaces(parties, none, { a: { x: 70, y: 80 } }, before)
  expect(places.get('a')).toEqual({ x: 70, y: 80 })
  expect(places.get('b')).toEqual({ x: 1000, y: 4 })
})

test('a newcomer moves nobody and lies on nobody', () => {
  const first = toPlaces(parties.slice(0, 2), none, {}, new Map())
  const then = toPlaces(parties, none, {}, first)
  for (const id of ['a', 'b']) expect(then.get(id)).toEqual(first.get(id))
  const place = then.get('c')
  for (const id of ['a', 'b']) {
    const other = then.get(id)
    const isApart =
      Math.abs((place?.x ?? 0) - (other?.x ?? 0)) >= 200 || Math.abs((place?.y ?? 0) - (other?.y ?? 0)) >= 60
    expect(isApart).toBe(true)
  }
})
