/** A whole day, as a field for a date gives it. */
const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * What stands under a field for a date: the day as the app writes it, for the field writes it as the browser does, where
 * day and month can be taken for each other. Nothing while it is not whole.
 */
export function toDateHint(date: string, formatDate: (date: string) => string): string | undefined {
  return wholeDay.test(date) ? formatDate(date) : undefined
}
