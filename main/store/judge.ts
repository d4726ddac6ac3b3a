import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toPicture } from '#shared/simulator/picture.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import type { Judgement } from './scenario.store.ts'

/**
 * A scenario with more steps than this is not judged while someone waits for a save: playing all of it would take longer
 * than bringing the change onto the disk. It is judged when the library is next looked at.
 */
export const mostJudgedAtOnce = 32

/** Whether a scenario is so short that playing it holds nobody up. */
export function isQuicklyJudged(scenario: Scenario): boolean {
  return scenario.steps.length <= mostJudgedAtOnce
}

/** Plays the main line of a scenario; what it shares with the run before an edit is not played again. */
export function play(scenario: Scenario, previous?: Run): Run {
  return simulate(toMainLine(scenario, previous?.line), previous)
}

/** What the library shows of a run. */
export function toJudgement(run: Run): Judgement {
  return { verdict: run.verdict, picture: toPicture(run) }
}
