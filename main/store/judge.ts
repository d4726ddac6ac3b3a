import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toPicture } from '#shared/simulator/picture.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import type { Judgement } from './scenario.store.ts'

/**
 * A scenario with more steps than this is not judged while someone waits: it is judged beside other work when the library
 * is next looked at.
 */
export const mostJudgedAtOnce = 32

/** Whether a scenario is so short that playing it holds nobody up. */
export function isQuicklyJudged(scenario: Scenario): boolean {
  return scenario.steps.length <= mostJudgedAtOnce
}

/** What the library shows of a run. */
export function toJudgement(run: Run): Judgement {
  return { verdict: run.verdict, picture: toPicture(run) }
}

/** Plays the main line of a scenario from its first step, for what the library shows of it. */
export function judge(scenario: Scenario): Judgement {
  return toJudgement(simulate(toMainLine(scenario)))
}
