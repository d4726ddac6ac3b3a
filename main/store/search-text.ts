import type { Scenario, Variant } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { expandQuery } from '#shared/language/glossary.ts'
import { findChanged } from './find-changed.ts'

/** Notes of steps beyond this many characters are not searched: what is searched is written with every change of it. */
const longest = 200_000

const notSearched = /[^\p{L}\p{N}\p{M}]+/gu

/** What two spellings of a text have in common: letters and digits, in small letters, with one space between words. */
export function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(notSearched, ' ').trim()
}

function toNames(named: readonly { readonly name: string }[]): readonly string[] {
  return named.map(({ name }) => name)
}

function toNotes(steps: readonly ScenarioStep[]): readonly string[] {
  const notes: string[] = []
  for (const { note } of steps) if (note !== undefined) notes.push(note)
  return notes
}

function toVariantNotes(variants: readonly Variant[]): readonly string[] {
  return variants.flatMap(({ steps }) => toNotes(steps))
}

/** Whether two lists have the same texts; entries that they share are not looked at. */
function areAlike<Item>(
  a: readonly Item[] = [],
  b: readonly Item[] = [],
  toTexts: (items: readonly Item[]) => readonly string[]
): boolean {
  if (a === b) return true
  const { before, after } = findChanged(a, b)
  const others = toTexts(after)
  const texts = toTexts(before)
  return texts.length === others.length && texts.every((text, index) => text === others[index])
}

/** Whether the same is searched of two scenarios; far quicker than making the texts. */
export function isSearchedAlike(a: Scenario, b: Scenario): boolean {
  return (
    a.title === b.title &&
    a.notes === b.notes &&
    areAlike(a.tags, b.tags, (tags) => tags) &&
    areAlike(a.parties, b.parties, toNames) &&
    areAlike(a.steps, b.steps, toNotes) &&
    areAlike(a.variants, b.variants, toNames) &&
    areAlike(a.variants, b.variants, toVariantNotes)
  )
}

/** What is searched of a scenario: its title, tags and notes, the names of its parties, and the notes of its steps. */
export function toSearched({ title, tags = [], notes = '', parties, steps, variants = [] }: Scenario): string {
  const names = [title, ...tags, notes, ...toNames(variants), ...toNames(parties)]
  return normalize([...names, ...toNotes(steps), ...toVariantNotes(variants)].join('\n').slice(0, longest))
}

/** The pairs of letters of one word, in turn; the last letter stands alone after them and so marks the word's end. */
function toPairs(word: string): readonly string[] {
  const letters = [...word]
  return letters.map((letter, index) => `${letter}${letters[index + 1] ?? ''}`)
}

/**
 * A text as it is indexed: each word as its overlapping pairs of letters. A phrase of pairs then finds what stands inside
 * of words, which Korean needs: names and particles are written together, and two syllables are a whole word.
 */
export function toIndexed(normalized: string): string {
  return normalized
    .split(' ')
    .flatMap((word) => toPairs(word))
    .join(' ')
}

/** The expression that finds a normalized text anywhere, also inside of words. */
function toPhrase(text: string): string {
  const words = text.split(' ')
  const last = toPairs(words.pop() ?? '')
  const pairs = [...words.flatMap(toPairs), ...last]
  // The word may go on after what was typed, so its last letter is the beginning of a pair: looked for as such where it
  // is all there is, else left out.
  return last.length === 1 ? `"${pairs.join(' ')}"*` : `"${pairs.slice(0, -1).join(' ')}"`
}

/** The names as they are searched, without those that hold another one of them: where they are, it is too. */
function toShortest(names: readonly string[]): readonly string[] {
  const known = [...new Set(names.map(normalize))].filter((name) => name !== '')
  return known.filter((name) => !known.some((other) => other !== name && name.includes(other)))
}

/** Splits a query into words and into names of several words that the glossary knows, the longest first. */
function toTerms(query: string): readonly string[][] {
  const words = query.split(/\s+/).filter((word) => word !== '')
  const terms: string[][] = []
  for (let start = 0; start < words.length; ) {
    let end = words.length
    let names = expandQuery(words.slice(start, end).join(' '))
    while (names.length === 1 && end > start + 1) {
      end--
      names = expandQuery(words.slice(start, end).join(' '))
    }
    terms.push(names)
    start = end
  }
  return terms
}

/**
 * The full-text expression of what a person typed: every word has to be found, in any of the names that the glossary
 * has for it. Null for a query without letters and digits.
 */
export function toMatch(query: string): string | null {
  const terms = toTerms(query)
    .map((names) => toShortest(names).map(toPhrase))
    .filter((phrases) => phrases.length > 0)
  return terms.length === 0 ? null : terms.map((phrases) => `(${phrases.join(' OR ')})`).join(' AND ')
}
