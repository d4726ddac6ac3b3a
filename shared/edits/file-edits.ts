import { Edition, Position, Scenario } from '#shared/domain/scenario.ts'
import { CalendarDate } from '#shared/domain/step.ts'
import { FreeText, Name } from '#shared/domain/text.ts'
import { type Change, changeNamed } from './change.ts'
import type { EditOf } from './edit.ts'
import { add, remove, replace, setKey } from './operations.ts'
import type { Pieces } from './pieces.ts'

/** The title may be empty. */
export function setTitle(scenario: Scenario, { title }: EditOf<'set-title'>, pieces: Pieces): Change {
  return changeNamed(setKey(scenario, 'title', pieces.accept(Name, title)))
}

/** Empty notes are none. */
export function setNotes(scenario: Scenario, { notes }: EditOf<'set-notes'>, pieces: Pieces): Change {
  return changeNamed(setKey(scenario, 'notes', notes === '' ? undefined : pieces.accept(FreeText, notes)))
}

/** An empty list of tags is none. */
export function setTags(scenario: Scenario, { tags }: EditOf<'set-tags'>, pieces: Pieces): Change {
  const value = tags.length === 0 ? undefined : pieces.accept(Scenario.shape.tags, tags)
  return changeNamed(setKey(scenario, 'tags', value))
}

/** Steps that have their date from it go along with it. */
export function setAsOf(scenario: Scenario, { asOf }: EditOf<'set-as-of'>, pieces: Pieces): Change {
  return changeNamed(setKey(scenario, 'asOf', pieces.accept(CalendarDate, asOf)))
}

/** Null leaves the edition to the default. */
export function setEdition(scenario: Scenario, { edition }: EditOf<'set-edition'>, pieces: Pieces): Change {
  return changeNamed(setKey(scenario, 'edition', edition === null ? undefined : pieces.accept(Edition, edition)))
}

/** Puts things on the canvas; null takes the position away. */
export function setPositions(scenario: Scenario, { positions }: EditOf<'set-positions'>, pieces: Pieces): Change {
  const { layout } = scenario
  const given = Object.entries(positions).flatMap(([id, position]) =>
    position === null ? [] : [[id, pieces.accept(Position, position)] as const]
  )
  if (!layout) return changeNamed(given.length === 0 ? [] : [add(['layout'], Object.fromEntries(given))])
  const cleared = Object.keys(positions).filter((id) => positions[id] === null && Object.hasOwn(layout, id))
  if (given.length === 0 && cleared.length > 0 && cleared.length === Object.keys(layout).length) {
    return changeNamed([remove(['layout'])])
  }
  return changeNamed([
    ...cleared.map((id) => remove(['layout', id])),
    ...given.flatMap(([id, position]) => {
      const path = ['layout', id]
      return Object.hasOwn(layout, id) ? replace(path, layout[id], position) : [add(path, position)]
    })
  ])
}
