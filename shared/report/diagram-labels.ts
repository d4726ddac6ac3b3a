import type { Position } from '#shared/domain/scenario.ts'
import type { PlacedBox } from './diagram-layout.ts'
import type { RoutedLine } from './diagram-lines.ts'
import type { LineLabel } from './diagram-model.ts'
import { fitText, measureText } from './fit-text.ts'

export interface Area extends Position {
  readonly width: number
  readonly height: number
}

/** The labels of a line as a plate on it. */
export interface Plate extends Area {
  readonly labels: readonly LineLabel[]
}

/** Sizes of a plate. */
export const plateLook = { size: 11.5, lineHeight: 16, padding: 5, mark: 12, widest: 150, mostLabels: 4 } as const

/** Where along a line its plate is tried, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8]

/** The point at a share of a line's length. */
function walk(points: readonly Position[], share: number): Position {
  const lengths = points.slice(1).map(({ x, y }, index) => {
    const before = points[index] ?? { x, y }
    return Math.hypot(x - before.x, y - before.y)
  })
  let left = lengths.reduce((sum, length) => sum + length, 0) * share
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [points[index], points[index + 1]]
    if (!a || !b) break
    if (left <= length && length > 0)
      return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length }
    left -= length
  }
  return points[0] ?? { x: 0, y: 0 }
}

function overlap(a: Area, b: Area): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0 && down > 0 ? across * down : 0
}

function toLabels(labels: readonly LineLabel[]): readonly LineLabel[] {
  const { widest, size, mostLabels } = plateLook
  const shown = labels.slice(0, labels.length > mostLabels ? mostLabels - 1 : mostLabels)
  const fitted = shown.map(({ text, verdict }) => ({ text: fitText(text, widest, size, 1)[0] ?? '', verdict }))
  return shown.length < labels.length ? [...fitted, { text: '…', verdict: null }] : fitted
}

/** A plate for each line that has labels, where it lies on no box and no other plate, as far as there is room. */
export function placePlates(lines: readonly RoutedLine[], boxes: Iterable<PlacedBox>): readonly Plate[] {
  const { size, lineHeight, padding, mark } = plateLook
  const taken: Area[] = [...boxes]
  return lines.flatMap(({ labels, points }) => {
    if (labels.length === 0) return []
    const shown = toLabels(labels)
    const widths = shown.map(({ text, verdict }) => measureText(text, size) + (verdict === null ? 0 : mark + 4))
    const width = Math.ceil(Math.max(...widths)) + 2 * padding
    const height = shown.length * lineHeight + 2 * padding - 4
    const tried = shares.map((share) => {
      const { x, y } = walk(points, share)
      const area = { x: x - width / 2, y: y - height / 2, width, height }
      return { area, cost: taken.reduce((sum, other) => sum + overlap(area, other), 0) }
    })
    const best = tried.reduce((chosen, each) => (each.cost < chosen.cost ? each : chosen))
    taken.push(best.area)
    return [{ ...best.area, labels: shown }]
  })
}
