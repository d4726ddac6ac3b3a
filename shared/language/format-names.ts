import type { ReportFormat } from '#shared/domain/report-choice.ts'

/** What kinds of file are called, in every language alike. */
export const formatNames: Readonly<Record<ReportFormat, string>> = {
  pdf: 'PDF',
  html: 'HTML',
  md: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  svg: 'SVG',
  png: 'PNG'
}
