import type { Position } from '#shared/domain/scenario.ts'
import type { DiagramLine } from './diagram.ts'
import type { Placed, PlacedBox, Row } from './diagram-layout.ts'

/** A line with the corners that it goes through, from border to border. */
export interface RoutedLine extends DiagramLine {
  readonly points: readonly Position[]
}

type Side = 'top' | 'bottom' | 'left' | 'right'

interface Ends {
  readonly line: DiagramLine
  readonly from: PlacedBox
  readonly to: PlacedBox
  readonly sides: readonly [Side, Side]
}

/** How far a line keeps from boxes that it passes. */
const clearance = 16

const centre = ({ x, y, width, height }: PlacedBox): Position => ({ x: x + width / 2, y: y + height / 2 })

/** On which sides a line leaves one box and reaches the other. */
function findSides(from: PlacedBox, to: PlacedBox, { rows }: Placed): readonly [Side, Side] {
  if (from === to) return ['bottom', 'bottom']
  if (from.y + from.height <= to.y) return ['bottom', 'top']
  if (to.y + to.height <= from.y) return ['top', 'bottom']
  const row = rows.find(({ boxes }) => boxes.includes(from))
  const isNext = !row || (row.boxes.includes(to) && Math.abs(row.boxes.indexOf(from) - row.boxes.indexOf(to)) === 1)
  if (!isNext) return ['bottom', 'bottom']
  return from.x < to.x ? ['right', 'left'] : ['left', 'right']
}

function toPoint(box: PlacedBox, side: Side, share: number): Position {
  const across = box.x + box.width * share
  const down = box.y + box.height * share
  switch (side) {
    case 'top':
      return { x: across, y: box.y }
    case 'bottom':
      return { x: across, y: box.y + box.height }
    case 'left':
      return { x: box.x, y: down }
    case 'right':
      return { x: box.x + box.width, y: down }
  }
}

/** Spreads the ends of lines over each side of a box, in the order of where they lead, so that they do not meet. */
function spreadEnds(all: readonly Ends[]): ReadonlyMap<DiagramLine, readonly [Position, Position]> {
  const bySide = new Map<string, { readonly line: DiagramLine; readonly end: 0 | 1; readonly toward: number }[]>()
  for (const { line, from, to, sides } of all) {
    for (const [end, box, other] of [
      [0, from, to],
      [1, to, from]
    ] as const) {
      const side = sides[end]
      const key = `${box.id} ${side}`
      const toward = side === 'top' || side === 'bottom' ? centre(other).x : centre(other).y
      bySide.set(key, [...(bySide.get(key) ?? []), { line, end, toward }])
    }
  }
  const shares = new Map<DiagramLine, [number, number]>()
  for (const ends of bySide.values()) {
    for (const [index, { line, end }] of ends.toSorted((a, b) => a.toward - b.toward).entries()) {
      const known = shares.get(line) ?? [0.5, 0.5]
      known[end] = (index + 1) / (ends.length + 1)
      shares.set(line, known)
    }
  }
  return new Map(
    all.map(({ line, from, to, sides }) => {
      const [start, end] = shares.get(line) ?? [0.5, 0.5]
      return [line, [toPoint(from, sides[0], start), toPoint(to, sides[1], end)]]
    })
  )
}

/** The place nearest to x at which a line can pass a row between its boxes. */
function findGap({ boxes }: Row, x: number, shift: number): number {
  const blocking = boxes.find((box) => x > box.x - clearance && x < box.x + box.width + clearance)
  if (!blocking) return x
  const isLeft = x < blocking.x + blocking.width / 2
  return isLeft ? blocking.x - clearance - 10 - shift : blocking.x + blocking.width + clearance + 10 + shift
}

/** The corners at which a line gets round the boxes of the rows between its ends. */
function passRows(start: Position, end: Position, rows: readonly Row[], shift: number): readonly Position[] {
  const [high, low] = start.y < end.y ? [start, end] : [end, start]
  const corners: Position[] = []
  for (const row of rows) {
    if (row.top <= high.y || row.bottom >= low.y) continue
    const straight = high.x + ((low.x - high.x) * ((row.top + row.bottom) / 2 - high.y)) / (low.y - high.y)
    const x = findGap(row, straight, shift)
    if (x === straight) continue
    corners.push({ x, y: row.top - clearance }, { x, y: row.bottom + clearance })
  }
  return start.y < end.y ? corners : corners.toReversed()
}

function toCorners({ sides }: Ends, start: Position, end: Position, rows: readonly Row[], shift: number) {
  if (sides[0] === 'bottom' && sides[1] === 'bottom') {
    const y = Math.max(start.y, end.y) + 30 + shift
    return [
      { x: start.x, y },
      { x: end.x, y }
    ]
  }
  return passRows(start, end, rows, shift)
}

/** The way of every line: from border to border, round the boxes that stand between. */
export function routeLines(lines: readonly DiagramLine[], placed: Placed): readonly RoutedLine[] {
  const all = lines.flatMap((line): Ends[] => {
    const from = placed.boxes.get(line.from)
    const to = placed.boxes.get(line.to)
    return from && to ? [{ line, from, to, sides: findSides(from, to, placed) }] : []
  })
  const ends = spreadEnds(all)
  return all.flatMap((each, index) => {
    const [start, end] = ends.get(each.line) ?? []
    if (!start || !end) return []
    const shift = (index % 4) * 6
    return [{ ...each.line, points: [start, ...toCorners(each, start, end, placed.rows, shift), end] }]
  })
}
