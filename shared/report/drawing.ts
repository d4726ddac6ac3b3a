import type { Verdict } from '#shared/domain/verdict.ts'
import { type Area, type Plate, placePlates, plateLook } from './diagram-labels.ts'
import { type Placed, type PlacedBox, placeAsDrawn, placeInTiers } from './diagram-layout.ts'
import { type RoutedLine, routeLines } from './diagram-lines.ts'
import { boxLook, type Diagram } from './diagram-model.ts'

/** A diagram in which everything has its place, one unit being a CSS pixel. */
export interface Drawing {
  readonly title: string
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly RoutedLine[]
  readonly plates: readonly Plate[]
  /** What all of them cover, with a margin. */
  readonly area: Area
  /** How many parties are not drawn; empty where all are. */
  readonly note: string
  /** The verdicts that lines have, best first. */
  readonly verdicts: readonly Verdict[]
}

/** The size of the smallest letters in a drawing. */
export const smallestLetter = Math.min(boxLook.roleSize, boxLook.nameSize, boxLook.detailSize, plateLook.size)

const margin = 12

function findArea(areas: readonly Area[], lines: readonly RoutedLine[]): Area {
  const points = [
    ...areas.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height }
    ]),
    ...lines.flatMap((line) => line.points)
  ]
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return {
    x: Math.floor(left - margin),
    y: Math.floor(top - margin),
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin)
  }
}

function draw({ title, note, verdicts, lines: all }: Diagram, placed: Placed): Drawing {
  const boxes = [...placed.boxes.values()]
  const lines = routeLines(all, placed)
  const plates = placePlates(lines, boxes)
  return { title, boxes, lines, plates, area: findArea([...boxes, ...plates], lines), note, verdicts }
}

/** Draws a diagram as the person placed it; undefined where that cannot be used. */
export function drawAsPlaced(diagram: Diagram): Drawing | undefined {
  const placed = placeAsDrawn(diagram)
  return placed && draw(diagram, placed)
}

/** Draws a diagram in tiers, from Microsoft down to customers, in rows of so many boxes. */
export function drawInTiers(diagram: Diagram, mostInRow: number): Drawing {
  return draw(diagram, placeInTiers(diagram, mostInRow))
}
