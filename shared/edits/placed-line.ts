import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Path } from './operations.ts'

/** A step with the id and the date that it has, whether it states them or has them by its place. */
export interface PlacedStep {
  readonly step: ScenarioStep
  readonly id: string
  readonly on: string
}

/** One list of steps of a file: the main line's, or a variant's own ones. */
export interface PlacedLine {
  /** The variant's index; null for the main line. */
  readonly variant: number | null
  /** Where the list is in the file. */
  readonly path: Path
  readonly steps: readonly PlacedStep[]
  /** How many steps of the main line stand before its first. */
  readonly offset: number
  /** The date that its first step takes where it states none. */
  readonly from: string
}

/** The id of the step that stands at an index of a line, where it states none. */
export function idAt(index: number): string {
  return `s${index + 1}`
}

/** The id of the subscription that a step makes; undefined where it is no sale. */
export function findSold({ step, id }: Pick<PlacedStep, 'step' | 'id'>): string | undefined {
  return step.do === 'sell' ? (step.as ?? `sub-${id}`) : undefined
}

/** One list of steps of a file as it stands there. */
export interface StepList extends Pick<PlacedLine, 'path' | 'offset'> {
  readonly steps: readonly ScenarioStep[]
}

/** The index of the step of an id in a list; -1 where there is none. */
export function findStepIndex({ steps, offset }: Omit<StepList, 'path'>, id: string): number {
  const place = /^s[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) - 1 - offset : -1
  const byPlace = steps[place]
  if (byPlace && byPlace.id === undefined) return place
  return steps.findIndex((step) => step.id === id)
}

/** The own steps of the main line (null) or of a variant; undefined where there is no such variant. */
export function findStepList({ steps, variants = [] }: Scenario, variantId: string | null): StepList | undefined {
  const main = { path: ['steps'], offset: 0, steps }
  if (variantId === null) return main
  const index = variants.findIndex(({ id }) => id === variantId)
  const variant = variants[index]
  if (!variant) return undefined
  const offset = variant.after === null ? 0 : findStepIndex(main, variant.after) + 1
  return { path: ['variants', index, 'steps'], offset, steps: variant.steps }
}

/** Steps with what their places give them, `offset` steps being before the first and `from` the date of the last of those. */
export function placeSteps(steps: readonly ScenarioStep[], offset: number, from: string): readonly PlacedStep[] {
  let on = from
  return steps.map((step, index) => {
    on = step.on ?? on
    return { step, id: step.id ?? idAt(offset + index), on }
  })
}

/** The main line of a file. */
export function placeMainLine(scenario: Scenario): PlacedLine {
  const steps = placeSteps(scenario.steps, 0, scenario.asOf)
  return { variant: null, path: ['steps'], steps, offset: 0, from: scenario.asOf }
}

/** The index on the main line of the step after which a variant goes on; -1 where it is from the start. */
export function getAnchor(main: PlacedLine, after: string | null): number {
  return after === null ? -1 : main.steps.findIndex(({ id }) => id === after)
}

/** The variants' own steps, in the order of the variants. */
export function placeVariants(scenario: Scenario, main: PlacedLine): readonly PlacedLine[] {
  return (scenario.variants ?? []).map((variant, index) => {
    const anchor = getAnchor(main, variant.after)
    const offset = anchor + 1
    const from = main.steps[anchor]?.on ?? scenario.asOf
    return {
      variant: index,
      path: ['variants', index, 'steps'],
      steps: placeSteps(variant.steps, offset, from),
      offset,
      from
    }
  })
}

/** The list of steps of the main line (null) or of a variant; undefined where there is no such variant. */
export function findPlacedLine(scenario: Scenario, variantId: string | null): PlacedLine | undefined {
  const main = placeMainLine(scenario)
  if (variantId === null) return main
  const index = scenario.variants?.findIndex(({ id }) => id === variantId) ?? -1
  return placeVariants(scenario, main)[index]
}
