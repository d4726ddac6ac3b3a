import type { Position } from '#shared/domain/scenario.ts'
import { sizes } from './sizes.ts'
import { type TidyParty, tidy } from './tidy.ts'

type Places = ReadonlyMap<string, Position>

const step = sizes.boxWidth + 20

/** Whether two boxes whose heads are at these places would lie on each other. */
function isOn(a: Position, heightA: number, b: Position, heightB: number): boolean {
  const top = (y: number) => y - sizes.headHeight / 2
  return (
    Math.abs(a.x - b.x) < sizes.boxWidth + 8 && top(a.y) < top(b.y) + heightB + 8 && top(b.y) < top(a.y) + heightA + 8
  )
}

/**
 * Where every party stands: where the file says, else where it stood before, else where the layout puts it, or as near to
 * the right of that as there is room.
 * @param layout the file's own positions
 * @param before the places of the last time, so that nobody moves because somebody else came
 */
export function toPlaces(
  parties: readonly TidyParty[],
  pairs: () => Iterable<readonly [string, string]>,
  layout: Readonly<Record<string, Position>>,
  before: Places
): Places {
  const places = new Map<string, Position>()
  const heights = new Map(parties.map(({ id, height }) => [id, height]))
  const fresh: TidyParty[] = []
  for (const party of parties) {
    const known = Object.hasOwn(layout, party.id) ? layout[party.id] : before.get(party.id)
    if (known) places.set(party.id, known)
    else fresh.push(party)
  }
  if (fresh.length === 0) return places
  const tidied = tidy(parties, pairs())
  const isFirst = places.size === 0
  for (const { id, height } of fresh) {
    let place = tidied.get(id) ?? { x: 0, y: 0 }
    const isTaken = () =>
      [...places].some(([other, at]) => isOn(place, height, at, heights.get(other) ?? sizes.headHeight))
    if (!isFirst) while (isTaken()) place = { x: place.x + step, y: place.y }
    places.set(id, place)
  }
  return places
}
