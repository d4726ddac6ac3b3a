import type { Line } from '../domain/line.ts'
import type { Step } from '../domain/step.ts'
import { type Verdict, worseVerdict } from '../domain/verdict.ts'
import type { World } from '../domain/world.ts'
import { advance, type Decision, decide } from './decide.ts'
import { getRulebook } from './edition.ts'
import { toInitialWorld } from './initial-world.ts'

/** One step as it was played: what was decided, and the worlds on both sides of it. */
export interface PlayedStep extends Decision {
  readonly step: Step
  readonly before: World
  readonly after: World
}

/** A line played from its first step to its last. */
export interface Run {
  readonly line: Line
  readonly start: World
  readonly steps: readonly PlayedStep[]
  /** The worst verdict of the steps; supported where there are none. */
  readonly verdict: Verdict
}

function sharedLength(line: Line, previous: Run): number {
  if (previous.line.cast !== line.cast || previous.line.edition !== line.edition) return 0
  const most = Math.min(line.steps.length, previous.steps.length)
  let length = 0
  while (length < most && previous.steps[length]?.step === line.steps[length]) length++
  return length
}

/**
 * Plays a line. The same line gives the same run: no clock, no chance.
 * @param previous the run before an edit; what lies before the first changed step is shared with it, not played again.
 */
export function simulate(line: Line, previous?: Run): Run {
  const shared = previous ? sharedLength(line, previous) : 0
  const isSameCast = previous !== undefined && previous.line.cast === line.cast
  const start = isSameCast ? previous.start : toInitialWorld(line.cast)
  const steps = previous ? previous.steps.slice(0, shared) : []
  let world = steps.at(-1)?.after ?? start
  for (let index = shared; index < line.steps.length; index++) {
    const step = line.steps[index]
    if (!step) continue
    const decision = decide(step, world, line.edition)
    const after = advance(world, step, decision)
    steps.push({ step, ...decision, before: world, after })
    world = after
  }
  let verdict: Verdict = 'supported'
  for (const played of steps) verdict = worseVerdict(verdict, played.verdict)
  return { line, start, steps, verdict }
}

/** The world after the last step of a run. */
export function getEnd(run: Run): World {
  return run.steps.at(-1)?.after ?? run.start
}

/** The date of a run's end: that of its last step, or the one it starts on. */
export function getEndDate(run: Run): string {
  return run.steps.at(-1)?.step.on ?? run.line.asOf
}

/** The ids of the steps that lie after what the edition's sources speak for. */
export function findStepsBeyondSources(run: Run): readonly string[] {
  const { horizon } = getRulebook(run.line.edition)
  return run.steps.filter((played) => played.step.on > horizon).map((played) => played.step.id)
}
