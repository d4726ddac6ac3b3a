import type { Position } from '#shared/domain/scenario.ts'
import { sizes } from './sizes.ts'

const least = { row: sizes.boxWidth + sizes.grid, column: sizes.headHeight + sizes.grid }

/**
 * The places of parties in one row or one column, in the order in which they stand, at the height or side that they have on
 * average; those too near to each other are drawn apart.
 */
export function align(
  parties: readonly string[],
  places: ReadonlyMap<string, Position>,
  as: 'row' | 'column'
): Readonly<Record<string, Position>> {
  const placed = parties.flatMap((id) => {
    const place = places.get(id)
    return place ? [{ id, ...place }] : []
  })
  if (placed.length < 2) return {}
  const [along, across] = as === 'row' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const middle = Math.round(placed.reduce((sum, place) => sum + place[across], 0) / placed.length)
  const sorted = [...placed].sort((a, b) => a[along] - b[along])
  const aligned: Record<string, Position> = {}
  let next = Number.NEGATIVE_INFINITY
  for (const { id, ...place } of sorted) {
    const at = Math.max(place[along], next)
    next = at + least[as]
    aligned[id] = as === 'row' ? { x: at, y: middle } : { x: middle, y: at }
  }
  return aligned
}
