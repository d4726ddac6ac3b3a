import type { BothLanguages } from './both-languages.ts'
import { type GlossaryTerm, glossary } from './glossary.ts'

/** A pattern that finds the longest name first, and the term of each name as the pattern finds it. */
interface Finder {
  readonly pattern: RegExp
  readonly terms: ReadonlyMap<string, GlossaryTerm>
}

const finders = new Map<keyof BothLanguages, Finder>()

function toPlain(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function createFinder(language: keyof BothLanguages): Finder {
  const terms = new Map<string, GlossaryTerm>()
  for (const term of glossary) {
    for (const name of [term.term[language], ...term.synonyms[language]]) {
      if (!terms.has(toPlain(name))) terms.set(toPlain(name), term)
    }
  }
  // A name is of letters, digits, spaces and dashes, none of which means anything to a pattern.
  const names = [...terms.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(' ', '\\s+'))
  // An English word ends where it ends, or with the mark of its plural; a Korean one has its particle right behind it.
  const [before, after] = language === 'en' ? ['(?<![\\p{L}\\p{N}])', '(?=s?(?![\\p{L}\\p{N}]))'] : ['', '']
  return { pattern: new RegExp(`${before}(?:${names.join('|')})${after}`, 'gu'), terms }
}

/**
 * The terms of the glossary that a text in the given language uses, each once and in the order of the glossary. Where one
 * name lies within another, as "tenant" in "CSP tenant", it is the longer one that is used.
 */
export function findTermsIn(text: string, language: keyof BothLanguages): readonly GlossaryTerm[] {
  const finder = finders.get(language) ?? createFinder(language)
  finders.set(language, finder)
  const used = new Set<GlossaryTerm>()
  for (const [name] of toPlain(text).matchAll(finder.pattern)) {
    const term = finder.terms.get(name.replace(/\s+/g, ' '))
    if (term) used.add(term)
  }
  return glossary.filter((term) => used.has(term))
}
