import type { Line } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { World } from '#shared/domain/world.ts'
import type { Run } from '#shared/simulator/simulate.ts'

/** Where a person stands in a scenario: everything that is so there, and where a new step would go. */
export interface Situation {
  readonly scenario: Scenario
  /** The variant whose line is played; null for the main line. */
  readonly variant: string | null
  readonly line: Line
  /** The index of the step after whose turn the world is looked at; -1 before the first. */
  readonly moment: number
  readonly world: World
  /** The date of that moment. */
  readonly on: string
}

/** The situation after a step of a run; `moment` is its index, -1 for before the first. */
export function toSituation(scenario: Scenario, variant: string | null, run: Run, moment: number): Situation {
  const played = run.steps[moment]
  return {
    scenario,
    variant,
    line: run.line,
    moment,
    world: played?.after ?? run.start,
    on: played?.step.on ?? run.line.asOf
  }
}

/** How many steps of the played line belong to the main line before the variant begins; 0 for the main line itself. */
export function countShared(scenario: Scenario, variant: string | null, lineLength: number): number {
  const own = scenario.variants?.find((each) => each.id === variant)
  return own ? lineLength - own.steps.length : 0
}

/** Where on the file's own lists a step of the played line stands, or a new one would go. */
export interface Place {
  readonly line: string | null
  readonly index: number
}

/** The place of the index on the played line: the variant's own list, or the main line's where it still shares that. */
export function toPlace(scenario: Scenario, variant: string | null, lineLength: number, index: number): Place {
  const shared = countShared(scenario, variant, lineLength)
  return index < shared ? { line: null, index } : { line: variant, index: index - shared }
}
