import type { ChartRegion } from '#shared/lifecycles/chart.ts'

/** One arrow on its way: out of its own row, along its lane, and into the row of the state that it leads to. */
export interface Arrow {
  /** The events that lead the same way; null is what follows by itself. */
  readonly events: readonly (string | null)[]
  readonly to: string
  /** The row that it leaves from, counted over all rows of the region. */
  readonly row: number
  /** The row of the state that it leads to. */
  readonly toRow: number
  /** How far out it runs; 0 is the lane nearest to the states. */
  readonly lane: number
}

export interface PlacedState {
  readonly name: string
  readonly row: number
  readonly arrows: readonly Arrow[]
}

export interface RegionLayout {
  readonly states: readonly PlacedState[]
  readonly rows: number
  readonly lanes: number
}

type Span = Pick<Arrow, 'row' | 'toRow'>

function overlap(a: Span, b: Span): boolean {
  const [aFrom, aTo] = [Math.min(a.row, a.toRow), Math.max(a.row, a.toRow)]
  const [bFrom, bTo] = [Math.min(b.row, b.toRow), Math.max(b.row, b.toRow)]
  return aFrom <= bTo && bFrom <= aTo
}

/**
 * Places a region in rows: each state has one, and under it one for each state that it leads to. Arrows that would run
 * over each other are given lanes of their own, the short ones nearest to the states; those into one state share theirs.
 */
export function layOutRegion({ states }: ChartRegion): RegionLayout {
  const rowOf = new Map<string, number>()
  let rows = 0
  const targets = states.map(({ name, moves }) => {
    rowOf.set(name, rows)
    const to = [...new Set(moves.map((move) => move.to))]
    rows += 1 + to.length
    return to
  })
  const spans = states.flatMap(({ name }, index) =>
    (targets[index] ?? []).map((to, nth) => ({
      from: name,
      to,
      row: (rowOf.get(name) ?? 0) + 1 + nth,
      toRow: rowOf.get(to) ?? 0
    }))
  )
  const lanes: (typeof spans)[] = []
  const laneOf = new Map<(typeof spans)[number], number>()
  for (const span of spans.toSorted((a, b) => Math.abs(a.row - a.toRow) - Math.abs(b.row - b.toRow))) {
    const isFree = (lane: typeof spans) => lane.every((other) => other.to === span.to || !overlap(other, span))
    const free = lanes.findIndex(isFree)
    const lane = free < 0 ? lanes.push([]) - 1 : free
    lanes[lane]?.push(span)
    laneOf.set(span, lane)
  }
  return {
    rows,
    lanes: lanes.length,
    states: states.map(({ name, moves }) => ({
      name,
      row: rowOf.get(name) ?? 0,
      arrows: spans
        .filter((span) => span.from === name)
        .map((span) => ({
          events: moves.filter(({ to }) => to === span.to).map(({ event }) => event),
          to: span.to,
          row: span.row,
          toRow: span.toRow,
          lane: laneOf.get(span) ?? 0
        }))
    }))
  }
}
