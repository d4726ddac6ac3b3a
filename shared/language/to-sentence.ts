import type { Language } from './language.ts'

/** A phrase as a sentence begins: with a capital letter; a name in quotes at its head keeps its own. */
export function toStart(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
}

/**
 * A phrase as it stands alone: in English with a capital letter and a full stop, in Korean with one after a verb. What
 * begins with a name in quotes keeps it as it is.
 */
export function toSentence(phrase: string, language: Language): string {
  const needsStop = language === 'ko' ? /다$/ : /[^.!?:…]$/
  const start = toStart(phrase)
  return needsStop.test(phrase) ? `${start}.` : start
}
