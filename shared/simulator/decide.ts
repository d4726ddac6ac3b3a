import { type Effect, type Finding, verdictOfFinding } from '#shared/domain/finding.ts'
import type { Edition } from '#shared/domain/scenario.ts'
import type { Step } from '#shared/domain/step.ts'
import { type Verdict, worseVerdict } from '#shared/domain/verdict.ts'
import { applyEffect, type World } from '#shared/domain/world.ts'
import { getRulebook } from './edition.ts'
import { takeTurn } from './order.ts'

/** What the programme says of one step in one world. */
export interface Decision {
  readonly verdict: Verdict
  /** The lifecycle's first, then every rule that applies, in the rulebook's order. */
  readonly findings: readonly Finding[]
  /** What the step changes; empty where it is not supported. */
  readonly effects: readonly Effect[]
}

const noEffects: readonly Effect[] = []

/** Judges one step in one world: every rule that applies, also where another broke. Changes nothing. */
export function decide(step: Step, world: World, edition: Edition): Decision {
  const turn = takeTurn(step, world)
  const findings: Finding[] = [turn.finding]
  let verdict = verdictOfFinding(turn.finding)
  for (const rule of getRulebook(edition).rulesOn[step.do]) {
    for (const finding of rule.judge(step, world)) {
      findings.push(finding)
      verdict = worseVerdict(verdict, verdictOfFinding(finding))
    }
  }
  return { verdict, findings, effects: verdict === 'supported' ? turn.effects : noEffects }
}

/** What `decide` says but its findings, which are not made: for long lines, where hardly any are ever read. */
export function decideBriefly(step: Step, world: World, edition: Edition): Omit<Decision, 'findings'> {
  const turn = takeTurn(step, world)
  let verdict = verdictOfFinding(turn.finding)
  for (const rule of getRulebook(edition).barsOn[step.do]) verdict = worseVerdict(verdict, rule.weigh(step, world))
  return { verdict, effects: verdict === 'supported' ? turn.effects : noEffects }
}

/** The world after a step that was decided; the same world where the step is not supported. */
export function advance(world: World, step: Step, decision: Pick<Decision, 'effects'>): World {
  const sale = step.do === 'sell' ? step : undefined
  let after = world
  for (const effect of decision.effects) after = applyEffect(after, effect, step.id, sale)
  return after
}
