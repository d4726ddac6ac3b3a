import type { Language } from '#shared/language/language.ts'

const toFormat = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
// Making a format takes longer than judging a step, so each is made once.
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: toFormat('en-GB'), ko: toFormat('ko-KR') }

/** A day, YYYY-MM-DD, as people of the language write it. */
export function tellDate(date: string, language: Language): string {
  return formats[language].format(new Date(`${date}T00:00:00Z`))
}
