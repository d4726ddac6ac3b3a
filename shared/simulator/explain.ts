import type { Cite, Fact, Finding } from '#shared/domain/finding.ts'
import { getRuleTexts, getTexts, type Language } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import { documents, type PassageId, passages, sections } from '#shared/rulebook/sources.ts'
import { toSentences } from './run-document.ts'
import type { PlayedStep, Run } from './simulate.ts'
import { toThings } from './things.ts'

/** A fact in words, with the step that made it so. */
export interface ExplainedFact extends Fact {
  /** What it is about, by name. */
  readonly about: string
  readonly label: string
  readonly words: string
  /** The summary of the step that made it so; null where it is given. */
  readonly madeBy: { readonly id: string; readonly index: number; readonly summary: string } | null
}

/** A citation as a person can follow it up. */
export interface ExplainedCite extends Cite {
  readonly documentTitle: string
  readonly pageDate: string
  readonly address: string
  readonly sectionTitle: string
  readonly place: string
  /** What the passage says, in our own words. */
  readonly says: string
  /** What the Korean page says instead, where it reads otherwise. */
  readonly koreanReads: string | null
}

/** One rule's word on a step, in full. */
export interface ExplainedFinding {
  readonly finding: Finding
  readonly title: string
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly facts: readonly ExplainedFact[]
  readonly cites: readonly ExplainedCite[]
}

/** The proof of a step's verdict. */
export interface Explanation {
  readonly step: PlayedStep['step']
  readonly index: number
  readonly verdict: PlayedStep['verdict']
  readonly summary: string
  readonly findings: readonly ExplainedFinding[]
  readonly effects: PlayedStep['effects']
}

/** A citation with where to find it and what it says. */
export function explainCite(cite: Cite, language: Language): ExplainedCite {
  const passage = passages[cite.ref as PassageId]
  const section = sections[passage.section]
  const document = documents[section.document]
  return {
    ...cite,
    documentTitle: document.title[language],
    pageDate: document.pageDate,
    address: document.address,
    sectionTitle: section.title[language],
    place: passage.place[language],
    says: passage.says[language],
    koreanReads: 'koreanReads' in passage ? passage.koreanReads[language] : null
  }
}

function explainFact(fact: Fact, run: Run, things: Things, language: Language): ExplainedFact {
  const { words, steps } = getTexts(language)
  const index = fact.since === null ? -1 : run.steps.findIndex((played) => played.step.id === fact.since)
  const maker = run.steps[index]?.step
  return {
    ...fact,
    about: words.nameSubject(fact, things),
    label: words.factLabel(fact.fact, fact.with === undefined ? undefined : words.nameThing(fact.with, things)),
    words: words.factValue(fact.fact, fact.value, things),
    madeBy: maker ? { id: maker.id, index, summary: steps.summarize(maker, things) } : null
  }
}

/** Explains one finding of a run: sentences, facts with their makers, and sources. */
export function explainFinding(finding: Finding, run: Run, language: Language): ExplainedFinding {
  const things = toThings(run.line)
  const rule = getRuleTexts(finding.rule, language)
  return {
    finding,
    title: rule.title,
    ...toSentences(finding, things, language),
    facts: finding.facts.map((fact) => explainFact(fact, run, things, language)),
    cites: finding.cites.map((cite) => explainCite(cite, language))
  }
}

/** The proof of one step of a run: every rule judged, its facts and where each came from, its sources. */
export function explainStep(run: Run, index: number, language: Language): Explanation | undefined {
  const played = run.steps[index]
  if (!played) return undefined
  return {
    step: played.step,
    index,
    verdict: played.verdict,
    summary: getTexts(language).steps.summarize(played.step, toThings(run.line)),
    findings: played.findings.map((finding) => explainFinding(finding, run, language)),
    effects: played.effects
  }
}
