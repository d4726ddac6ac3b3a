import { z } from 'zod'

/** The papers that a report is laid out for. */
export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The parts of a report that can be left out, in their order. */
export const reportParts = [
  'cover',
  'diagram',
  'cast',
  'steps',
  'unknowns',
  'matrix',
  'sources',
  'edition',
  'disclaimer'
] as const
export type ReportPart = (typeof reportParts)[number]

/** What is in a report until a person chooses: everything but the long table of who can sell to whom. */
export const usualParts = reportParts.filter((part) => part !== 'matrix')

/** The files that a report can become, by their ending. */
export const reportFormats = ['pdf', 'html', 'md', 'csv', 'json', 'svg', 'png'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What a person chose for the reports on a scenario. */
export const ReportChoice = z.strictObject({
  language: z.enum(['en', 'ko']),
  paper: z.enum(papers),
  parts: z.array(z.enum(reportParts)).max(reportParts.length)
})
export type ReportChoice = z.infer<typeof ReportChoice>
