import { library as en } from './en/library.ts'
import { library as ko } from './ko/library.ts'
import type { Language } from './language.ts'

/** What is said about the library, in one language. */
export function libraryTexts(language: Language): typeof en {
  return language === 'ko' ? ko : en
}
