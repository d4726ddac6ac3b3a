import { describe, expect, test } from 'vitest'
import { align } from '#renderer/canvas/align.ts'
import { findNextParty } from '#renderer/canvas/next-party.ts'
import { placeLabels } from '#renderer/canvas/place-labels.ts'
import { placeTip } from '#renderer/canvas/place-tip.ts'
import { toRowCurve } from '#renderer/canvas/row-curve.ts'
import { sizes } from '#renderer/canvas/sizes.ts'
import { toBorder } from '#renderer/canvas/to-border.ts'

const room = { width: 1280, height: 800 }

test.each([
  [0, 0],
  [1279, 799],
  [640, 400],
  [1279, 0],
  [0, 799]
])('a tip beside the pointer at %i, %i lies whole in the window', (x, y) => {
  const size = { width: 300, height: 160 }
  const at = placeTip({ x, y }, size, room)
  expect(at.x).toBeGreaterThanOrEqual(8)
  expect(at.y).toBeGreaterThanOrEqual(8)
  expect(at.x + size.width).toBeLessThanOrEqual(room.width - 8)
  expect(at.y + size.height).toBeLessThanOrEqual(room.height - 8)
  const isUnder = x > at.x && x < at.x + size.width && y > at.y && y < at.y + size.height
  expect(isUnder).toBe(false)
})

describe('labels', () => {
  const line = (y: number) => (share: number) => ({ x: 200 * share, y })
  test('a label lies in the middle where nothing is there', () => {
    const places = placeLabels([{ id: 'a', width: 40, height: 20, at: line(0) }], [])
    expect(places.get('a')).toEqual({ share: 0.5, aside: 0 })
  })
  test('it goes aside for a box, and for another label', () => {
    const label = { width: 30, height: 20, at: line(0) }
    const box = { left: 80, right: 120, top: -30, bottom: 30 }
    const places = placeLabels(
      [
        { ...label, id: 'a' },
        { ...label, id: 'b' }
      ],
      [box]
    )
    const xs = ['a', 'b'].map((id) => 200 * (places.get(id)?.share ?? 0) + (places.get(id)?.aside ?? 0))
    for (const x of xs) expect(x + 15 <= 80 || x - 15 >= 120).toBe(true)
    expect(Math.abs((xs[0] ?? 0) - (xs[1] ?? 0))).toBeGreaterThanOrEqual(30)
  })
})

test('an edge comes to a row from the side on which its source lies', () => {
  const row = { x: 0, y: 100 }
  expect(toRowCurve({ x: -500, y: 0 }, row, 0).end).toBe(`${-sizes.boxWidth / 2}px 0px`)
  expect(toRowCurve({ x: 500, y: 0 }, row, 0).end).toBe(`${sizes.boxWidth / 2}px 0px`)
  const source = { x: 40, y: -200 }
  const { distance, weight } = toRowCurve(source, row, 0)
  const [dx, dy] = [row.x - source.x, row.y - source.y]
  const length = Math.hypot(dx, dy)
  const control = {
    x: source.x + dx * weight - (dy / length) * distance,
    y: source.y + dy * weight + (dx / length) * distance
  }
  expect(control.x).toBeGreaterThan(sizes.boxWidth / 2)
  expect(control.y).toBeCloseTo(row.y)
})

test('a row keeps its order and draws apart what is too near', () => {
  const places = new Map([
    ['a', { x: 300, y: 10 }],
    ['b', { x: 0, y: 30 }],
    ['c', { x: 10, y: 50 }]
  ])
  const aligned = align(['a', 'b', 'c'], places, 'row')
  expect(new Set(Object.values(aligned).map(({ y }) => y))).toEqual(new Set([30]))
  expect((aligned.c?.x ?? 0) - (aligned.b?.x ?? 0)).toBeGreaterThan(sizes.boxWidth)
  expect((aligned.a?.x ?? 0) - (aligned.c?.x ?? 0)).toBeGreaterThan(sizes.boxWidth)
  expect(align(['a'], places, 'column')).toEqual({})
})

test('arrow keys go to the party that lies that way', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['right', { x: 200, y: 20 }],
    ['below', { x: 10, y: 150 }],
    ['far', { x: 900, y: 0 }]
  ])
  expect(findNextParty('a', 'ArrowRight', places)).toBe('right')
  expect(findNextParty('a', 'ArrowDown', places)).toBe('below')
  expect(findNextParty('a', 'ArrowUp', places)).toBeUndefined()
  expect(findNextParty('far', 'ArrowLeft', places)).toBe('right')
})

test('a line leaves a box at its border', () => {
  const box = { left: -50, right: 50, top: -20, bottom: 20 }
  expect(toBorder(box, { x: 200, y: 0 })).toEqual({ x: 50, y: 0 })
  expect(toBorder(box, { x: 0, y: 100 })).toEqual({ x: 0, y: 20 })
  expect(toBorder(box, { x: 5, y: 5 })).toEqual({ x: 0, y: 0 })
})
