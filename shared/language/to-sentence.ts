import type { Language } from './language.ts'

/**
 * A phrase as it stands alone: in English with a capital letter and a full stop, in Korean with one after a verb. What
 * begins with a name in quotes keeps it as it is.
 */
export function toSentence(phrase: string, language: Language): string {
  const needsStop = language === 'ko' ? /다$/ : /[^.!?:…]$/
  const start = phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
  return needsStop.test(phrase) ? `${start}.` : start
}
