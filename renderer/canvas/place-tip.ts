import type { Point } from '#renderer/widgets/point.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const away = 18
const margin = 8

function along(at: number, size: number, room: number): number {
  const after = at + away
  const wanted = after + size + margin <= room ? after : at - away - size
  return Math.max(margin, Math.min(wanted, room - size - margin))
}

/**
 * Where a tip lies that is told beside the pointer: after it, before it where there is no room, and always whole inside of
 * the window, whose size is `room`.
 */
export function placeTip(pointer: Point, size: Size, room: Size): Point {
  return { x: along(pointer.x, size.width, room.width), y: along(pointer.y, size.height, room.height) }
}
