import { expect, test } from 'vitest'
import { toOwnPlaces } from '#renderer/canvas/place-parties.ts'
import { toPlaces } from '#renderer/canvas/places.ts'
import type { TidyParty } from '#renderer/canvas/tidy.ts'

const parties: readonly TidyParty[] = ['a', 'b'].map((id) => ({ id, tier: 1, height: 60, group: '' }))

test('a party whose place in the file is taken back stands where the canvas had put it', () => {
  const place = (layout: Parameters<typeof toOwnPlaces>[0], own: ReturnType<typeof toOwnPlaces>) => {
    const places = toPlaces(parties, () => [], layout, own)
    return { places, own: toOwnPlaces(layout, own, places) }
  }
  const first = place({}, new Map())
  const dragged = place({ a: { x: 900, y: 900 } }, first.own)
  expect(dragged.places.get('a')).toEqual({ x: 900, y: 900 })
  expect(dragged.places.get('b')).toEqual(first.places.get('b'))
  expect(place({}, dragged.own).places).toEqual(first.places)
})

test('a party that went away leaves no place behind', () => {
  const places = new Map([['b', { x: 1, y: 1 }]])
  expect([...toOwnPlaces({}, new Map([['a', { x: 5, y: 5 }]]), places).keys()]).toEqual(['b'])
})
