import { type Fact, type Finding, verdictOfFinding } from '#shared/domain/finding.ts'
import { getRuleTexts, getTexts, type Language } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import type { SourceNumbers } from './number-sources.ts'
import type { Reason } from './report.ts'

/** What findings are put into words with. */
export interface Telling {
  readonly language: Language
  readonly things: Things
  readonly sources: SourceNumbers
  /** The number of a step by its id. */
  readonly findNumber: (id: string) => number | undefined
}

function tellFact(fact: Fact, { language, things, findNumber }: Telling): string {
  const { words, report } = getTexts(language)
  const other = fact.with === undefined ? undefined : words.nameThing(fact.with, things)
  const since = fact.since === null ? undefined : findNumber(fact.since)
  return report.fact(
    words.nameSubject(fact, things),
    words.factLabel(fact.fact, other),
    words.factValue(fact.fact, fact.value, things),
    since === undefined ? words.given : words.sinceStep(since)
  )
}

/** A finding in words: what, why, what to do, what it rests on and where that is written. */
export function toReason(finding: Finding, telling: Telling): Reason {
  const { language, things, sources } = telling
  const { words, report } = getTexts(language)
  const { message, why, fix } = toSentences(finding, things, language)
  return {
    rule: finding.rule,
    title: getRuleTexts(finding.rule, language).title,
    verdict: verdictOfFinding(finding),
    kind: words.kindNames[finding.kind],
    message: report.sentence(message),
    why,
    fix,
    facts: finding.facts.map((fact) => tellFact(fact, telling)),
    sources: sources.mark(finding.cites)
  }
}
