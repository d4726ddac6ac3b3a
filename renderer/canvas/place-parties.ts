import type { Line } from '#shared/domain/line.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { toPlaces } from './places.ts'
import { tidy } from './tidy.ts'
import { toTidyPairs, toTidyParties } from './to-tidy-parties.ts'

const noLayout = {}

/** Where the parties of a line stand, or only some of them; see `toPlaces`. */
export function placeParties(
  line: Line,
  before: ReadonlyMap<string, Position>,
  byRegion: boolean,
  some?: ReadonlySet<string>
): ReadonlyMap<string, Position> {
  const layout = line.source.scenario.layout ?? noLayout
  const parties = toTidyParties(line, byRegion).filter(({ id }) => some?.has(id) ?? true)
  return toPlaces(parties, () => toTidyPairs(line), layout, before)
}

/** Where the parties of a line stand when it is put in order. */
export function tidyParties(line: Line, byRegion: boolean): Readonly<Record<string, Position>> {
  return Object.fromEntries(tidy(toTidyParties(line, byRegion), toTidyPairs(line)))
}

/** The places that the canvas gave by itself, after it has placed everybody anew. */
export function toOwnPlaces(
  layout: Readonly<Record<string, Position>>,
  before: ReadonlyMap<string, Position>,
  places: ReadonlyMap<string, Position>
): ReadonlyMap<string, Position> {
  const own = new Map<string, Position>()
  for (const [id, place] of places) {
    const mine = Object.hasOwn(layout, id) ? before.get(id) : place
    if (mine) own.set(id, mine)
  }
  return own
}
