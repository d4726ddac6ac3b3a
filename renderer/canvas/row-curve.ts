import type { Position } from '#shared/domain/scenario.ts'
import { sizes } from './sizes.ts'

/** How an edge comes to a row from the side, in terms of the straight line between the middles of its two nodes. */
export interface RowCurve {
  /** Where it ends, from the middle of the row. */
  readonly end: string
  readonly distance: number
  readonly weight: number
}

const nearest = 44
const farthest = 150

/**
 * An edge that ends at a row comes from outside of the box, on the side that its source lies on: drawn straight it would be
 * hidden by the box, and one could not see which row it means.
 * @param nth of how many edges between the same two it is which, from 0
 */
export function toRowCurve(source: Position, row: Position, nth: number): RowCurve {
  const side = source.x < row.x ? -1 : 1
  const half = sizes.boxWidth / 2
  const end = { x: row.x + side * half, y: row.y }
  const reach = Math.min(farthest, Math.max(nearest, Math.abs(source.x - end.x) * 0.4)) + nth * 36
  const control = { x: end.x + side * reach, y: end.y - nth * 6 }
  const [dx, dy] = [row.x - source.x, row.y - source.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [cx, cy] = [control.x - source.x, control.y - source.y]
  return {
    end: `${side * half}px 0px`,
    weight: (cx * ux + cy * uy) / length,
    distance: cx * -uy + cy * ux
  }
}
