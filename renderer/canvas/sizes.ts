/**
 * Sizes on the drawing, for a text size of 100 %. The drawing is one picture: a larger text makes it larger as a whole, so
 * that positions in a file mean the same at every text size.
 */
export const sizes = {
  boxWidth: 204,
  headHeight: 52,
  microsoftWidth: 132,
  microsoftHeight: 42,
  rowWidth: 184,
  rowHeight: 28,
  rowGap: 6,
  boxEnd: 10,
  grid: 22
} as const

/** The height of a party's box with so many rows below its head. */
export function toBoxHeight(rows: number): number {
  const { headHeight, rowHeight, rowGap, boxEnd } = sizes
  return rows === 0 ? headHeight : headHeight + rows * (rowHeight + rowGap) - rowGap + boxEnd
}

/** How far below the middle of the head the middle of a row lies, counted from 0. */
export function toRowOffset(index: number): number {
  const { headHeight, rowHeight, rowGap } = sizes
  return headHeight / 2 + index * (rowHeight + rowGap) + rowHeight / 2
}
