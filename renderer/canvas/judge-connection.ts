import { countAffiliationChanges } from '#renderer/scenario/affiliation-effect.ts'
import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { describeJudgement, nameMeaning } from '#renderer/scenario/meaning-words.ts'
import { type ConnectionEnd, listMeanings, type MeaningPorts } from '#renderer/scenario/meanings.ts'
import type { WorkspaceState } from '#renderer/scenario/workspace.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { getTexts, type Language } from '#shared/language/language.ts'

/** What is told of a connection while it is drawn: its first meaning, how that is judged and why. */
export interface Prospect {
  readonly name: string
  /** Null for a fact of the cast, and where nothing can be meant. */
  readonly verdict: Verdict | null
  readonly verdictName: string
  readonly reason: string
  /** What else there is to it: other reasons, other meanings. */
  readonly more: readonly string[]
  /** Between whom it is, where it is an affiliation: what that changes takes longer to tell. */
  readonly affiliates?: readonly [string, string]
}

/** Judges a connection's first meaning as of the moment. Nothing is added to the scenario. */
export function judgeConnection(
  from: string,
  end: ConnectionEnd,
  { situation, offer }: Pick<WorkspaceState, 'situation' | 'offer'>,
  findNearest: MeaningPorts['findNearest'],
  language: Language
): Prospect {
  const texts = getTexts(language)
  const { workspace: words } = texts
  const meanings = listMeanings(from, end, situation, { offer, findNearest })
  const [first] = meanings
  if (!first) return { name: '', verdict: null, verdictName: '', reason: words.noMeaning, more: [] }
  const name = nameMeaning(first, meanings, situation, texts)
  const others = meanings.length > 1 ? [words.otherMeanings(meanings.length - 1)] : []
  if (first.kind === 'affiliation') {
    return {
      name,
      verdict: null,
      verdictName: '',
      reason: words.affiliationFact,
      more: others,
      affiliates: first.between
    }
  }
  const judgement = judgeSteps(first.steps, situation)
  const { verdict, reason } = describeJudgement(judgement, language)
  const reasons = judgement.others > 0 ? [words.otherReasons(judgement.others)] : []
  return { name, verdict: judgement.verdict, verdictName: verdict, reason, more: [...reasons, ...others] }
}

/** Tells what an affiliation would change. The whole line is played for it, so this waits until the pointer rests. */
export function tellAffiliation(
  prospect: Prospect,
  { situation, run }: Pick<WorkspaceState, 'situation' | 'run'>,
  language: Language
): Prospect {
  if (!prospect.affiliates) return prospect
  const { workspace: words } = getTexts(language)
  const changes = countAffiliationChanges(prospect.affiliates, situation, run)
  return { ...prospect, reason: changes === undefined ? words.affiliationExists : words.affiliationChanges(changes) }
}
