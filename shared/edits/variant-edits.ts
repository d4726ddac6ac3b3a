import { type Scenario, Variant } from '#shared/domain/scenario.ts'
import { type Change, changeNamed, unknownThing, unknownVariant } from './change.ts'
import type { EditOf } from './edit.ts'
import { append, replace } from './operations.ts'
import type { Pieces } from './pieces.ts'
import { getAnchor, placeMainLine, placeSteps, placeVariants } from './placed-line.ts'
import { rearrangeList, toItems } from './rearrange.ts'

/** A variant after those that are there. */
export function addVariant(scenario: Scenario, { variant }: EditOf<'add-variant'>, pieces: Pieces): Change {
  return changeNamed(append(scenario, 'variants', [pieces.accept(Variant, variant)]))
}

/**
 * Where a variant goes on after another step, its own steps keep the ids that they have by their places, unless the line
 * has one of those already; then they are counted anew. Those without a date take that of the step before.
 */
export function changeVariant(scenario: Scenario, { id, change }: EditOf<'change-variant'>, pieces: Pieces): Change {
  const index = scenario.variants?.findIndex((each) => each.id === id) ?? -1
  const variant = scenario.variants?.[index]
  if (!variant) return unknownVariant(scenario, id)
  const main = placeMainLine(scenario)
  const line = placeVariants(scenario, main)[index]
  const { name = variant.name, after = variant.after } = change
  const anchor = getAnchor(main, after)
  if (!line || (after !== null && anchor < 0)) return unknownThing('step', after ?? '')
  const from = main.steps[anchor]?.on ?? scenario.asOf
  const taken = new Set(main.steps.slice(0, anchor + 1).map((placed) => placed.id))
  const own = { ...line, steps: placeSteps(variant.steps, line.offset, from) }
  const keepsIds = !own.steps.some((placed) => taken.has(placed.id))
  const path = ['variants', index]
  return changeNamed([
    ...replace([...path, 'name'], variant.name, pieces.accept(Variant.shape.name, name)),
    ...replace([...path, 'after'], variant.after, after),
    ...(keepsIds ? rearrangeList(own, toItems(own), anchor + 1, from) : [])
  ])
}
