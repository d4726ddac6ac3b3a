import type { Position } from '#shared/domain/scenario.ts'
import type { Placed, PlacedBox, Row } from './diagram-layout.ts'
import type { DiagramLine } from './diagram-model.ts'

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

/** How far a line keeps from boxes that it passes, above and below and beside them. */
const clearance = 16
const besideClearance = 8
/** Between boxes that stand nearer to each other than this, the labels of a line have no room. */
const roomForLabels = 130
/** How far below or above two boxes a line goes round, and by how much more so that several do not meet. */
const arcDepth = 30
const shifts = [0, 6, 12, 18] as const
const widestShift = 18

const centre = ({ x, y, width, height }: PlacedBox): Position => ({ x: x + width / 2, y: y + height / 2 })

/** Whether a line can go round below or above two boxes without passing behind a third. */
function isClear(from: PlacedBox, to: PlacedBox, side: 'top' | 'bottom', boxes: Iterable<PlacedBox>): boolean {
  const [left, right] = [centre(from).x, centre(to).x].toSorted((a, b) => a - b) as [number, number]
  const [upper, lower] = [from, to].map((box) => toPoint(box, side, 0.5).y).toSorted((a, b) => a - b) as [
    number,
    number
  ]
  const top = side === 'top' ? upper - arcDepth - widestShift : upper
  const bottom = side === 'top' ? lower : lower + arcDepth + widestShift
  for (const box of boxes) {
    if (box === from || box === to) continue
    const isAcross = box.x < right + besideClearance && box.x + box.width > left - besideClearance
    if (isAcross && box.y < bottom && box.y + box.height > top) return false
  }
  return true
}

/** On which sides a line leaves one box and reaches the other. */
function findSides(from: PlacedBox, to: PlacedBox, { rows, boxes }: Placed): readonly [Side, Side] {
  if (from === to) return ['bottom', 'bottom']
  if (from.y + from.height <= to.y) return ['bottom', 'top']
  if (to.y + to.height <= from.y) return ['top', 'bottom']
  const gap = Math.max(from.x - (to.x + to.width), to.x - (from.x + from.width))
  if (rows.length > 0) return ['bottom', 'bottom']
  if (gap < roomForLabels) {
    for (const side of ['bottom', 'top'] as const) if (isClear(from, to, side, boxes.values())) return [side, side]
  }
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
  const blocking = boxes.find((box) => x > box.x - besideClearance && x < box.x + box.width + besideClearance)
  if (!blocking) return x
  const isLeft = x < blocking.x + blocking.width / 2
  const away = besideClearance + 2 + shift
  return isLeft ? blocking.x - away : blocking.x + blocking.width + away
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
  if (sides[0] === sides[1]) {
    const away = arcDepth + shift
    const y = sides[0] === 'top' ? Math.min(start.y, end.y) - away : Math.max(start.y, end.y) + away
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
    const shift = shifts[index % shifts.length] ?? 0
    return [{ ...each.line, points: [start, ...toCorners(each, start, end, placed.rows, shift), end] }]
  })
}
