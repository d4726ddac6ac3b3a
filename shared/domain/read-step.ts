import type { CastNames, Owned } from './cast-names.ts'
import { checkStep, type Sold } from './check-step.ts'
import { refuse } from './refusal.ts'
import type { ScenarioStep } from './step.ts'

/** A step of the main line that was found right, and what it names. */
export interface ReadStep {
  readonly step: ScenarioStep
  readonly id: string
  /** Whether the step states no id, so that it has that of its place. */
  readonly isNumbered: boolean
  readonly on: string
  readonly sold: Sold | undefined
  /** Its place on the line. */
  index: number
}

/** What there is before a step. */
export interface NamesBefore {
  readonly cast: CastNames
  readonly hasStep: (id: string) => boolean
  /** Finds what was given or sold. */
  readonly findSubscription: (name: string) => Owned | undefined
}

/**
 * Reads one step of the main line. Throws a `Refusal` at the first thing that is wrong.
 * @param date that of the step before
 */
export function readStep(step: ScenarioStep, index: number, date: string, names: NamesBefore): ReadStep {
  const path = ['steps', index]
  const id = step.id ?? `s${index + 1}`
  if (names.hasStep(id)) refuse('duplicate-id', [...path, 'id'], id)
  if (step.on !== undefined && step.on < date) refuse('date-goes-back', [...path, 'on'], step.on, date)
  const sold = checkStep(step, id, path, names.cast, names.findSubscription)
  return { step, id, isNumbered: step.id === undefined, on: step.on ?? date, sold, index }
}
