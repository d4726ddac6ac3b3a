import type { Position } from '#shared/domain/scenario.ts'

/** A label that lies somewhere on a line. */
export interface LineLabel {
  readonly id: string
  readonly width: number
  readonly height: number
  /** The point of the line at a share of its length. */
  readonly at: (share: number) => Position
}

/** A rectangle on the drawing. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where on a line a label may lie, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
const cell = 160

/** Rectangles by where they are, so that only those nearby are looked at. */
class Field {
  readonly #cells = new Map<string, Box[]>()

  #each(box: Box, visit: (key: string) => void): void {
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) visit(`${x} ${y}`)
    }
  }

  add(box: Box): void {
    this.#each(box, (key) => {
      const known = this.#cells.get(key)
      if (known) known.push(box)
      else this.#cells.set(key, [box])
    })
  }

  /** How much of a rectangle is covered, in square units; what lies in several cells counts more than once. */
  covered(box: Box): number {
    let area = 0
    this.#each(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) {
        const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
        const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
        if (width > 0 && height > 0) area += width * height
      }
    })
    return area
  }
}

function toBox({ width, height }: LineLabel, { x, y }: Position): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Where a label lies: at a share of its line, and so far aside of it. */
export interface LabelPlace {
  readonly share: number
  readonly aside: number
}

/**
 * Where along its line each label lies: as near to the middle as it can without covering a box or another label, else beside
 * its line, and where that cannot be either, where it covers least.
 */
export function placeLabels(labels: readonly LineLabel[], boxes: readonly Box[]): ReadonlyMap<string, LabelPlace> {
  const field = new Field()
  for (const box of boxes) field.add(box)
  const places = new Map<string, LabelPlace>()
  for (const label of labels) {
    let best = { share: 0.5, aside: 0, covered: Number.POSITIVE_INFINITY }
    for (const aside of [0, label.width / 2 + 4, -label.width / 2 - 4]) {
      for (const share of best.covered === 0 ? [] : shares) {
        const { x, y } = label.at(share)
        const covered = field.covered(toBox(label, { x: x + aside, y }))
        if (covered < best.covered) best = { share, aside, covered }
        if (covered === 0) break
      }
    }
    const { share, aside } = best
    const { x, y } = label.at(share)
    field.add(toBox(label, { x: x + aside, y }))
    places.set(label.id, { share, aside })
  }
  return places
}
