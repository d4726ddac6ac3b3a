import type { Line } from '#shared/domain/line.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { sizes } from './sizes.ts'
import { toRegionId, toTidyParties } from './to-tidy-parties.ts'

/** The area of one region on the drawing; `id` is empty for the parties in none. */
export interface Lane {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const margin = 26
const labelRoom = 30

/** One area for each region, around its parties as they stand. */
export function toLanes(line: Line, places: ReadonlyMap<string, Position>): readonly Lane[] {
  const heights = new Map(toTidyParties(line, false).map(({ id, height }) => [id, height]))
  const lanes = new Map<string, { left: number; top: number; right: number; bottom: number }>()
  for (const party of line.cast.parties.values()) {
    const place = places.get(party.id)
    if (!place) continue
    const left = place.x - sizes.boxWidth / 2
    const top = place.y - sizes.headHeight / 2
    const box = { left, top, right: left + sizes.boxWidth, bottom: top + (heights.get(party.id) ?? sizes.headHeight) }
    const region = toRegionId(party)
    const known = lanes.get(region)
    if (!known) lanes.set(region, box)
    else {
      known.left = Math.min(known.left, box.left)
      known.top = Math.min(known.top, box.top)
      known.right = Math.max(known.right, box.right)
      known.bottom = Math.max(known.bottom, box.bottom)
    }
  }
  return [...lanes].map(([id, { left, top, right, bottom }]) => ({
    id,
    left: left - margin,
    top: top - margin - labelRoom,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin + labelRoom
  }))
}
