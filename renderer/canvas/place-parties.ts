import type { Line } from '#shared/domain/line.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { toPlaces } from './places.ts'
import { tidy } from './tidy.ts'
import { toTidyPairs, toTidyParties } from './to-tidy-parties.ts'

const noLayout = {}

/** Where the parties of a line stand; see `toPlaces`. */
export function placeParties(
  line: Line,
  before: ReadonlyMap<string, Position>,
  byRegion: boolean
): ReadonlyMap<string, Position> {
  const layout = line.source.scenario.layout ?? noLayout
  return toPlaces(toTidyParties(line, byRegion), () => toTidyPairs(line), layout, before)
}

/** Where the parties of a line stand when it is put in order. */
export function tidyParties(line: Line, byRegion: boolean): Readonly<Record<string, Position>> {
  return Object.fromEntries(tidy(toTidyParties(line, byRegion), toTidyPairs(line)))
}
