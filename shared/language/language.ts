import type { BothLanguages } from './both-languages.ts'
import { texts as en } from './en/texts.ts'
import { texts as ko } from './ko/texts.ts'
import type { RuleTexts } from './speech.ts'

/** The languages that everything is said in. */
export type Language = keyof BothLanguages
export const languages: readonly Language[] = ['en', 'ko']

/** What each language is called by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' }

/** Everything that one language says. */
export type Texts = typeof en

const texts: Readonly<Record<Language, Texts>> = { en, ko }

/** The words of a language. */
export function getTexts(language: Language): Texts {
  return texts[language]
}

/** The words of one rule, or of the lifecycle. Throws for a name that no rule has. */
export function getRuleTexts(rule: string, language: Language): RuleTexts {
  const { rules } = texts[language]
  if (!Object.hasOwn(rules, rule)) throw new Error(`no rule ${rule}`)
  return rules[rule as keyof typeof rules]
}
