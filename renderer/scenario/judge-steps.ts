import type { Finding } from '#shared/domain/finding.ts'
import { type Line, toStep } from '#shared/domain/line.ts'
import type { ScenarioStep, Step } from '#shared/domain/step.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { advance, type Decision, decide } from '#shared/simulator/decide.ts'
import { findMainReason } from '#shared/simulator/main-reason.ts'
import type { Situation } from './situation.ts'

/** What the programme would say of steps that are not taken yet. */
export interface Judgement {
  /** That of the first step that is not supported: those after it fail for its sake. */
  readonly verdict: Verdict
  /** What that verdict comes from, or the rule that allows it. */
  readonly reason: Finding
  /** How many other findings stand in the way. */
  readonly others: number
  /** The line as it would be up to these steps: what sentences about the reason name things by. */
  readonly line: Line
}

/** Ids of steps that are not there; a file's own ids begin with a letter or digit. */
const passingId = (index: number) => `-${index}`

/** Judges steps in turn as they would be taken at the moment of a situation. Nothing is added to the scenario. */
export function judgeSteps(steps: readonly ScenarioStep[], situation: Situation): Judgement {
  const { line, on } = situation
  let { world } = situation
  let told: Decision | undefined
  const passing: Step[] = []
  for (const [index, each] of steps.entries()) {
    const step = toStep(each, passingId(index), each.on ?? on, line.cast)
    const decision = decide(step, world, line.edition)
    passing.push(step)
    told = decision
    if (decision.verdict !== 'supported') break
    world = advance(world, step, decision)
  }
  if (!told) throw new Error('there is no step to judge')
  const against = told.findings.filter((finding) => finding.result !== 'holds').length
  return {
    verdict: told.verdict,
    reason: findMainReason(told),
    others: Math.max(0, against - 1),
    line: { ...line, steps: [...line.steps.slice(0, situation.moment + 1), ...passing] }
  }
}
