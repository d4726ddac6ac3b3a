import { describe, expect, test } from 'vitest'
import { sizes } from '#renderer/canvas/sizes.ts'
import { type TidyParty, tidy } from '#renderer/canvas/tidy.ts'
import type { Position } from '#shared/domain/scenario.ts'

const party = (id: string, tier: number, group = '', height = 90): TidyParty => ({ id, tier, height, group })

function cast(providers: number, resellers: number, customers: number) {
  const many = (letter: string, tier: number, count: number) =>
    Array.from({ length: count }, (_, n) => party(`${letter}${n}`, tier, '', 60 + (n % 3) * 34))
  const parties = [
    party('microsoft', 0, '', 42),
    ...many('p', 1, providers),
    ...many('r', 2, resellers),
    ...many('c', 3, customers)
  ]
  const pairs = [
    ...Array.from({ length: resellers }, (_, n) => [`p${(n * 7) % providers}`, `r${n}`] as const),
    ...Array.from({ length: customers }, (_, n) => [`r${(n * 5) % resellers}`, `c${n}`] as const)
  ]
  return { parties, pairs }
}

/** How many pairs of links between parties cross. */
function countCrossings(pairs: readonly (readonly [string, string])[], places: ReadonlyMap<string, Position>): number {
  const x = (id: string) => places.get(id)?.x ?? 0
  let crossings = 0
  for (const [index, [a, b]] of pairs.entries()) {
    for (const [c, d] of pairs.slice(index + 1)) {
      if (a[0] === c[0] && b[0] === d[0] && (x(a) - x(c)) * (x(b) - x(d)) < 0) crossings++
    }
  }
  return crossings
}

describe.each([
  ['3', 1, 1, 1],
  ['30', 3, 8, 19],
  ['300', 8, 60, 232]
])('with %s parties', (_, providers, resellers, customers) => {
  const { parties, pairs } = cast(providers, resellers, customers)
  const places = tidy(parties, pairs)

  test('everybody has a place, and no box lies on another', () => {
    expect(places.size).toBe(parties.length)
    const boxes = parties.map(({ id, height }) => ({ id, height, ...(places.get(id) as Position) }))
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < sizes.boxWidth && a.y < b.y + b.height && b.y < a.y + a.height && a.id !== 'microsoft'
        )
        .map((b) => `${a.id} ${b.id}`)
    )
    expect(overlaps).toEqual([])
  })

  test('the tiers lie below one another', () => {
    const heights = (tier: number) =>
      parties.filter((each) => each.tier === tier).map(({ id }) => places.get(id)?.y ?? 0)
    for (const tier of [0, 1, 2]) expect(Math.max(...heights(tier))).toBeLessThan(Math.min(...heights(tier + 1)))
  })

  test('the same input gives the same picture', () => {
    expect([...tidy(parties, pairs)]).toEqual([...places])
  })

  test('the picture is no strip', () => {
    const all = [...places.values()]
    const width = Math.max(...all.map(({ x }) => x)) - Math.min(...all.map(({ x }) => x)) + sizes.boxWidth
    const height = Math.max(...all.map(({ y }) => y)) - Math.min(...all.map(({ y }) => y)) + 90
    expect(width / height).toBeGreaterThan(0.3)
    expect(width / height).toBeLessThan(4)
  })
})

test('the order has fewer crossings than the cast has', () => {
  const parties = [party('microsoft', 0)]
  for (const n of [0, 1, 2, 3]) parties.push(party(`p${n}`, 1), party(`r${n}`, 2), party(`c${n}`, 3))
  const pairs = [0, 1, 2, 3].flatMap((n) => [[`p${n}`, `r${3 - n}`] as const, [`r${3 - n}`, `c${n}`] as const])
  const asGiven = new Map(parties.map(({ id }) => [id, { x: Number(id.slice(1)) || 0, y: 0 }]))
  expect(countCrossings(pairs, asGiven)).toBeGreaterThan(0)
  expect(countCrossings(pairs, tidy(parties, pairs))).toBe(0)
})

test('regions stand side by side where they are asked for', () => {
  const parties = [party('microsoft', 0), party('p0', 1, 'asia'), party('p1', 1, 'europe')]
  for (const n of [0, 1, 2]) parties.push(party(`c${n}`, 3, n === 1 ? 'europe' : 'asia'))
  const places = tidy(parties, [])
  const xs = (ids: readonly string[]) => ids.map((id) => places.get(id)?.x ?? 0)
  expect(Math.max(...xs(['p0', 'c0', 'c2'])) + sizes.boxWidth).toBeLessThan(Math.min(...xs(['p1', 'c1'])))
})
