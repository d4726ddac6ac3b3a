/** The places of a row from `first` up to, and without, `end`. */
export interface PlaceRange {
  readonly first: number
  readonly end: number
}

/** How many places beyond each edge are drawn, so that a quick scroll finds them there. */
const beyond = 4

/**
 * The places of a long row that have to be drawn.
 * @param from where the part that is seen begins, and `size` how long it is, in the unit of `pitch`
 * @param pitch from the start of one place to the start of the next
 * @param count how many places the row has
 */
export function findSeenPlaces(from: number, size: number, pitch: number, count: number): PlaceRange {
  const first = Math.max(0, Math.min(count, Math.floor(from / pitch)) - beyond)
  const end = Math.min(count, Math.ceil((from + size) / pitch) + beyond)
  return { first, end: Math.max(first, end) }
}

/** Where to scroll so that a place is seen whole with a neighbour on its side; `from` itself where it is already. */
export function scrollToPlace(place: number, from: number, size: number, pitch: number): number {
  const start = place * pitch
  const end = start + pitch
  const margin = Math.max(0, Math.min(pitch, (size - pitch) / 2))
  if (start - margin < from) return Math.max(0, start - margin)
  return end + margin > from + size ? end + margin - size : from
}

/** The index at which a step goes in when it is let go at a point of the row; place 0 is before the first step. */
export function findDropIndex(point: number, pitch: number, stepCount: number): number {
  return Math.max(0, Math.min(stepCount, Math.round(point / pitch) - 1))
}
