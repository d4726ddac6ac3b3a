import {
  type Cite,
  type Fact,
  type Finding,
  type FindingResult,
  type Ground,
  type RuleKind,
  verdictOfFinding
} from '#shared/domain/finding.ts'
import type { Step, StepOf, Verb } from '#shared/domain/step.ts'
import { type Verdict, worseVerdict } from '#shared/domain/verdict.ts'
import type { World } from '#shared/domain/world.ts'
import type { RuleId } from '#shared/language/rule-id.ts'
import type { RuleExample } from './example.ts'

/** What a rule says of a step, before its name and its sources are put to it. */
export interface Judgement {
  readonly result: FindingResult
  readonly subjects: readonly string[]
  readonly facts: readonly Fact[]
  /** Set where one rule speaks in another kind than its usual one. */
  readonly kind?: RuleKind
  /** Set where not all that the rule cites speaks of these subjects, or not with the same basis. */
  readonly cites?: readonly Cite[]
}

interface RuleParts<Do extends Verb> {
  readonly id: RuleId
  readonly kind: RuleKind
  readonly ground: Ground
  /** The verbs that it judges. */
  readonly on: readonly Do[]
  /** The first day on which it applies; always where left out. */
  readonly from?: string
  /** All that it rests on; empty only for a rule about silence. */
  readonly cites: readonly Cite[]
  /** Reads the step and the world before it; no judgement means that the rule has no subject there. */
  readonly judge: (step: StepOf<Do>, world: World) => readonly Judgement[]
  /** A scenario in which it applies, and one in which it does not or is broken; both are run by a test. */
  readonly examples: { readonly applies: RuleExample; readonly not: RuleExample }
}

/** A rule of the programme: facts in, findings out. */
export interface Rule extends Omit<RuleParts<Verb>, 'judge'> {
  /** The findings on a step of one of the rule's verbs; empty where the rule does not apply. */
  readonly judge: (step: Step, world: World) => readonly Finding[]
  /** The worst verdict of those findings, without making them; supported where there are none. */
  readonly weigh: (step: Step, world: World) => Verdict
}

const nothing: readonly Judgement[] = []

/** Makes a rule of its parts. The judge may rely on being asked only about the rule's verbs, from its date on. */
export function defineRule<const Do extends Verb>(parts: RuleParts<Do>): Rule {
  const { id, kind, ground, cites, from } = parts
  const asks = parts.judge as (step: Step, world: World) => readonly Judgement[]
  const ask = (step: Step, world: World) => (from !== undefined && step.on < from ? nothing : asks(step, world))
  return {
    ...parts,
    judge: (step, world) =>
      ask(step, world).map((judgement) => ({
        rule: id,
        kind: judgement.kind ?? kind,
        ground,
        result: judgement.result,
        subjects: judgement.subjects,
        facts: judgement.facts,
        cites: judgement.cites ?? cites
      })),
    weigh(step, world) {
      let verdict: Verdict = 'supported'
      for (const { kind: own = kind, result } of ask(step, world)) {
        verdict = worseVerdict(verdict, verdictOfFinding({ kind: own, result }))
      }
      return verdict
    }
  }
}

function isSameFact(a: Fact, b: Fact): boolean {
  return a.subject === b.subject && a.fact === b.fact && a.with === b.with
}

/**
 * Of what a rule found on each of its subjects: all that is against it, else one judgement that holds and names all
 * it looked at, else nothing.
 */
export function judgeEach(judgements: readonly Judgement[]): readonly Judgement[] {
  if (judgements.length <= 1) return judgements
  const against = judgements.filter((judgement) => judgement.result !== 'holds')
  if (against.length > 0) return against
  const subjects: string[] = []
  const facts: Fact[] = []
  const cites: Cite[] = []
  for (const judgement of judgements) {
    for (const subject of judgement.subjects) if (!subjects.includes(subject)) subjects.push(subject)
    for (const fact of judgement.facts) if (!facts.some((known) => isSameFact(known, fact))) facts.push(fact)
    for (const cite of judgement.cites ?? []) if (!cites.includes(cite)) cites.push(cite)
  }
  return [{ result: 'holds', subjects, facts, ...(cites.length > 0 ? { cites } : {}) }]
}
