import type { Settings } from '#shared/contract/models.ts'
import type { Language } from '#shared/language/language.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Each is made once: that takes far longer than using it, and there are thousands of dates. */
function getFormatter(locale: string, dateStyle: 'medium' | 'long', isDay: boolean): Intl.DateTimeFormat {
  const key = [locale, dateStyle, isDay].join()
  const known = formatters.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(locale, { dateStyle, ...(isDay ? { timeZone: 'UTC' } : {}) })
  formatters.set(key, formatter)
  return formatter
}

/** A day, or the day of a moment, in words or as ISO. */
export function formatDate(date: string, language: Language, format: Settings['dateFormat']): string {
  if (format === 'iso') return date.slice(0, 10)
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB'
  const isDay = date.length === 10
  const moment = new Date(isDay ? `${date}T00:00:00Z` : date)
  return getFormatter(locale, format, isDay).format(moment)
}
