/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}
