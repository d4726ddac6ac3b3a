import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { add, remove, replace } from './operations.ts'
import type { Operation, Patch } from './patch.ts'
import { getAnchor, idAt, type PlacedLine, type PlacedStep, placeVariants } from './placed-line.ts'

/** A step where an edit puts it: `at` is its index before the edit, null where it is new in that place. */
export interface Item {
  readonly at: number | null
  readonly placed: PlacedStep
}

/** The new order of the lists that an edit rearranges. A variant that is not named keeps its own steps as they are. */
export interface Arrangement {
  readonly main?: readonly Item[]
  readonly variants?: ReadonlyMap<number, readonly Item[]>
}

/** The steps of a list as they stand. */
export function toItems(line: PlacedLine): Item[] {
  return line.steps.map((placed, at) => ({ at, placed }))
}

type Pin = Pick<ScenarioStep, 'id' | 'on'>

/**
 * What each step of a list has to state so as to keep the id and date it has. A date that stands where the step before
 * has it anyway is not stated.
 */
function findPins(items: readonly Item[], offset: number, from: string): readonly Pin[] {
  let date = from
  return items.map(({ placed: { step, id, on } }, index) => {
    const pin: Pin = {}
    if (step.id === undefined && id !== idAt(offset + index)) pin.id = id
    if (step.on === undefined && on !== date) pin.on = on
    date = on
    return pin
  })
}

/**
 * The operations that put a list into a new order, one for each step that goes or comes, and one for each id or date
 * that a step has by its place and would lose.
 */
export function rearrangeList(line: PlacedLine, items: readonly Item[], offset: number, from: string): Patch {
  const patch: Operation[] = []
  const kept = new Set(items.map(({ at }) => at))
  for (let at = line.steps.length - 1; at >= 0; at--) if (!kept.has(at)) patch.push(remove([...line.path, at]))
  for (const [index, pin] of findPins(items, offset, from).entries()) {
    const item = items[index]
    if (item?.at === null) patch.push(add([...line.path, index], { ...item.placed.step, ...pin }))
    else for (const [key, value] of Object.entries(pin)) patch.push(add([...line.path, index, key], value))
  }
  return patch
}

/**
 * Rearranges lists of steps so that no step but those that come, go or are put elsewhere changes its id, its date or the
 * id of its subscription. A variant whose step of the main line leaves its place goes on after the one before it.
 * @returns the patch, and how many variants go on elsewhere now.
 */
export function rearrange(
  scenario: Scenario,
  main: PlacedLine,
  arrangement: Arrangement
): { readonly patch: Patch; readonly moved: number } {
  const items = arrangement.main ?? toItems(main)
  const patch = arrangement.main ? rearrangeList(main, items, 0, main.from) : []
  const newIndexOf = new Map(items.map(({ at }, index) => [at, index] as const))
  let moved = 0
  for (const [index, line] of placeVariants(scenario, main).entries()) {
    const after = scenario.variants?.[index]?.after ?? null
    const before = getAnchor(main, after)
    let anchor = before
    while (anchor >= 0 && !newIndexOf.has(anchor)) anchor--
    if (anchor !== before) {
      moved++
      patch.push(...replace(['variants', index, 'after'], after, main.steps[anchor]?.id ?? null))
    }
    const offset = anchor < 0 ? 0 : (newIndexOf.get(anchor) ?? 0) + 1
    const from = main.steps[anchor]?.on ?? scenario.asOf
    patch.push(...rearrangeList(line, arrangement.variants?.get(index) ?? toItems(line), offset, from))
  }
  return { patch, moved }
}
