import type { Position } from '#shared/domain/scenario.ts'
import type { Diagram, DiagramBox, Look } from './diagram-model.ts'

/** A box with its place; x and y are those of its upper left corner. */
export interface PlacedBox extends DiagramBox, Position {}

/** A row of boxes, from its top to its bottom. */
export interface Row {
  readonly top: number
  readonly bottom: number
  readonly boxes: readonly PlacedBox[]
}

export interface Placed {
  readonly boxes: ReadonlyMap<string, PlacedBox>
  /** Rows from top to bottom; empty where the person placed the boxes. */
  readonly rows: readonly Row[]
}

const tiers: readonly (readonly Look[])[] = [['microsoft'], ['provider', 'direct'], ['reseller'], ['customer']]
const gapAcross = 38
const gapDown = 104
/** Between two rows of one tier. */
const gapInTier = 60
/** What a person spread wider than this many times the room that is needed is drawn in tiers instead. */
const widestSpread = 4
/** From here on comparing every two places would take too long. */
const mostPlaced = 300

/** Orders each tier by where the neighbours above stand, so that fewer lines cross. */
function order({ boxes, lines }: Diagram): readonly (readonly DiagramBox[])[] {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of lines) {
    for (const [a, b] of [
      [from, to],
      [to, from]
    ] as const) {
      const known = neighbours.get(a)
      if (known) known.push(b)
      else neighbours.set(a, [b])
    }
  }
  const across = new Map<string, number>()
  const place = (tier: readonly DiagramBox[]) => {
    for (const [index, { id }] of tier.entries()) across.set(id, (index + 0.5) / tier.length)
    return tier
  }
  const sort = (tier: readonly DiagramBox[], among: ReadonlySet<string>) => {
    const pull = ({ id }: DiagramBox) => {
      const near = (neighbours.get(id) ?? []).filter((other) => among.has(other))
      const sum = near.reduce((total, other) => total + (across.get(other) ?? 0.5), 0)
      return near.length === 0 ? (across.get(id) ?? 0.5) : sum / near.length
    }
    const pulls = new Map(tier.map((box) => [box.id, pull(box)]))
    return place(tier.toSorted((a, b) => (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0)))
  }
  let ordered = tiers.map((looks) => place(boxes.filter(({ look }) => looks.includes(look))))
  for (const isDown of [true, false, true]) {
    const idsOf = (from: number, to: number) =>
      new Set(
        ordered
          .slice(from, to)
          .flat()
          .map(({ id }) => id)
      )
    const indexes = isDown ? [1, 2, 3] : [2, 1]
    for (const index of indexes) {
      const among = isDown ? idsOf(1, index) : idsOf(index + 1, 4)
      ordered = ordered.with(index, sort(ordered[index] ?? [], among))
    }
  }
  return ordered
}

function toRows(diagram: Diagram, mostInRow: number): readonly Row[] {
  const rows: { readonly boxes: readonly DiagramBox[]; readonly gap: number }[] = []
  for (const tier of order(diagram)) {
    const count = Math.ceil(tier.length / mostInRow)
    const length = Math.ceil(tier.length / count)
    for (let index = 0; index < count; index++) {
      rows.push({ boxes: tier.slice(index * length, (index + 1) * length), gap: index === 0 ? gapDown : gapInTier })
    }
  }
  const widthOf = (boxes: readonly DiagramBox[]) =>
    boxes.reduce((sum, { width }) => sum + width, 0) + (boxes.length - 1) * gapAcross
  const widest = Math.max(...rows.map(({ boxes }) => widthOf(boxes)))
  let top = 0
  return rows.map(({ boxes, gap }, index) => {
    top += index === 0 ? 0 : gap
    let x = (widest - widthOf(boxes)) / 2
    const placed = boxes.map((box) => {
      const here = { ...box, x, y: top }
      x += box.width + gapAcross
      return here
    })
    const row = { top, bottom: top + Math.max(...boxes.map(({ height }) => height)), boxes: placed }
    top = row.bottom
    return row
  })
}

/**
 * By how much places are to be stretched, or drawn together, so that boxes have room and no more than that. Two boxes
 * get clear of each other in the direction in which that takes less. Infinite where two share a place.
 */
function findStretch(boxes: readonly DiagramBox[], places: ReadonlyMap<string, Position>): Position {
  let [x, y] = [0, 0]
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const [here, there] = [places.get(a.id), places.get(b.id)]
      if (!here || !there) continue
      const across = ((a.width + b.width) / 2 + gapAcross) / Math.abs(here.x - there.x)
      const down = ((a.height + b.height) / 2 + gapDown) / Math.abs(here.y - there.y)
      if (across <= down) x = Math.max(x, across)
      else y = Math.max(y, down)
    }
  }
  // Where nothing asks for room in a direction the places stay as far apart as they are.
  return { x: x || 1, y: y || 1 }
}

/** The person's own places, stretched so that boxes and labels have room; undefined where they cannot be used. */
function placeByHand({ boxes, places }: Diagram): ReadonlyMap<string, PlacedBox> | undefined {
  if (!places || boxes.length > mostPlaced) return undefined
  const own = boxes.filter(({ id }) => places.has(id))
  const stretch = findStretch(own, places)
  const xs = own.map(({ id }) => (places.get(id)?.x ?? 0) * stretch.x)
  const ys = own.map(({ id }) => (places.get(id)?.y ?? 0) * stretch.y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = Math.ceil(Math.sqrt(boxes.length)) * (250 + gapDown) * widestSpread
  if (!(right - left <= room && bottom - top <= room)) return undefined
  const placed = own.map((box, index): [string, PlacedBox] => [
    box.id,
    { ...box, x: (xs[index] ?? 0) - box.width / 2, y: (ys[index] ?? 0) - box.height / 2 }
  ])
  const highest = Math.min(...placed.map(([, { y }]) => y))
  const others = boxes
    .filter(({ id }) => !places.has(id))
    .map((box): [string, PlacedBox] => [
      box.id,
      { ...box, x: (left + right) / 2 - box.width / 2, y: highest - gapDown - box.height }
    ])
  return new Map([...others, ...placed])
}

/** The person's own places; undefined where not every party has one, or they cannot be used. */
export function placeAsDrawn(diagram: Diagram): Placed | undefined {
  const boxes = placeByHand(diagram)
  return boxes && { boxes, rows: [] }
}

/** A tier for each sort of party, in rows of so many boxes. */
export function placeInTiers(diagram: Diagram, mostInRow: number): Placed {
  const rows = toRows(diagram, mostInRow)
  return { boxes: new Map(rows.flatMap(({ boxes }) => boxes.map((box) => [box.id, box]))), rows }
}
