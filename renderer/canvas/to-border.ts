import type { Position } from '#shared/domain/scenario.ts'
import type { Box } from './place-labels.ts'

/** Where the line from the middle of a box to a point crosses its border; the middle where the point lies within. */
export function toBorder({ left, top, right, bottom }: Box, to: Position): Position {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const [dx, dy] = [to.x - middle.x, to.y - middle.y]
  const reach = Math.max(Math.abs(dx) / (right - left), Math.abs(dy) / (bottom - top)) * 2
  return reach <= 1 ? middle : { x: middle.x + dx / reach, y: middle.y + dy / reach }
}
