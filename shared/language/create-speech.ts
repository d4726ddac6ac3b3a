import type { Finding } from '#shared/domain/finding.ts'
import type { Verb } from '#shared/domain/step.ts'
import { getTexts, type Language } from './language.ts'
import type { Speech, Things } from './speech.ts'

/** What sentences about a finding are made of, in one language. */
export function createSpeech(finding: Finding, things: Things, language: Language): Speech {
  const { words, steps } = getTexts(language)
  const name = (id: string) => words.nameThing(id, things)
  return {
    finding,
    subject: (n) => name(finding.subjects[n] ?? ''),
    name,
    list: (ids) => words.joinAnd([...new Set(ids)].map(name)),
    fact: (fact, subject) =>
      finding.facts.find((each) => each.fact === fact && (subject === undefined || each.subject === subject)),
    value: ({ fact, value }) => words.factValue(fact, value, things),
    changes: finding.changes ?? [],
    moves: (finding.moves ?? []).map((move) => steps.verbs[move as Verb])
  }
}
