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

/** Puts a step at an index of a list, its verb first and then what it has to state besides. */
export function addStep(
  { path }: Pick<PlacedLine, 'path'>,
  index: number,
  { do: verb, ...fields }: ScenarioStep,
  pin?: Pick<ScenarioStep, 'id' | 'on'>
): Operation {
  return add([...path, index], { do: verb, ...pin, ...fields })
}

/** What a step has to state so as to keep its id and date at an index, `date` being that of the step before it there. */
function findPin(
  { step, id, on }: PlacedStep,
  index: number,
  date: string
): Pick<ScenarioStep, 'id' | 'on'> | undefined {
  const pinsId = step.id === undefined && id !== idAt(index)
  const pinsOn = step.on === undefined && on !== date
  if (!pinsId && !pinsOn) return undefined
  return { ...(pinsId && { id }), ...(pinsOn && { on }) }
}

/**
 * The operations that put a list into a new order, one for each step that goes or comes, and one for each id or date
 * that a step has by its place and would lose.
 */
export function rearrangeList(line: PlacedLine, items: readonly Item[], offset: number, from: string): Patch {
  const patch: Operation[] = []
  const isKept = line.steps.map(() => false)
  for (const { at } of items) if (at !== null) isKept[at] = true
  for (let at = isKept.length - 1; at >= 0; at--) if (!isKept[at]) patch.push(remove([...line.path, at]))
  let date = from
  for (const [index, { at, placed }] of items.entries()) {
    const pin = findPin(placed, offset + index, date)
    date = placed.on
    if (at === null) {
      patch.push(addStep(line, index, placed.step, pin))
    } else if (pin) for (const [key, value] of Object.entries(pin)) patch.push(add([...line.path, index, key], value))
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
  let moved = 0
  if (!scenario.variants?.length) return { patch, moved }
  const newIndexOf = new Map(items.map(({ at }, index) => [at, index] as const))
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
    const own = arrangement.variants?.get(index) ?? toItems(line)
    for (const operation of rearrangeList(line, own, offset, from)) patch.push(operation)
  }
  return { patch, moved }
}
