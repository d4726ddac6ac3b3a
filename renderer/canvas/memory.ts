import type { Position } from '#shared/domain/scenario.ts'

/** How large a drawing is seen, and where its origin lies in its frame, in pixels. */
export interface KeptView {
  readonly zoom: number
  readonly pan: Position
}

/** How a scenario was looked at last: the canvas goes and comes with the room there is, and the window with its person. */
export interface Memory {
  places: ReadonlyMap<string, Position>
  /** The places that the canvas gave by itself; one comes back to its own when it has none in the file any more. */
  ownPlaces: ReadonlyMap<string, Position>
  /** Null as long as all of it is seen, which then follows the size of the window. */
  view: KeptView | null
  hasLanes: boolean
}

/** A memory of what was kept of an earlier look. */
export function createMemory({ view, hasLanes }: Pick<Memory, 'view' | 'hasLanes'>): Memory {
  return { places: new Map(), ownPlaces: new Map(), view, hasLanes }
}
