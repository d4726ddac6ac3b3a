import type { Settings } from '#shared/contract/models.ts'
import type { Language } from '#shared/language/language.ts'

/** A day, or the day of a moment, in words or as ISO. */
export function formatDate(date: string, language: Language, format: Settings['dateFormat']): string {
  if (format === 'iso') return date.slice(0, 10)
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB'
  const isDay = date.length === 10
  const moment = new Date(isDay ? `${date}T00:00:00Z` : date)
  return new Intl.DateTimeFormat(locale, { dateStyle: format, ...(isDay ? { timeZone: 'UTC' } : {}) }).format(moment)
}
