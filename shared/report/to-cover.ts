import { verdicts } from '#shared/domain/verdict.ts'
import { getTexts } from '#shared/language/language.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { getEndDate, type Run } from '#shared/simulator/simulate.ts'
import type { Entry, ReportCover, ReportOptions, ReportStep } from './report.ts'
import { isolate, showHidden } from './safe-text.ts'
import { tellDate } from './tell-date.ts'

/** The most steps that a title page names. */
const mostObstacles = 6

function toDates(run: Run, { language, date }: ReportOptions): readonly Entry[] {
  const { report } = getTexts(language)
  const { asOf, edition } = run.line
  const { published } = getRulebook(edition)
  return [
    { label: report.judgedBy, value: report.rulesAsPublished(tellDate(published, language)) },
    { label: report.begins, value: tellDate(asOf, language) },
    { label: report.ends, value: tellDate(getEndDate(run), language) },
    ...(date === null ? [] : [{ label: report.madeOn, value: tellDate(date, language) }])
  ]
}

/** The title page: what the report is about, and what stands in the way. */
export function toCover(run: Run, options: ReportOptions, steps: readonly ReportStep[]): ReportCover {
  const { tags = [], notes = '' } = run.line.source.scenario
  const failed = steps.filter(({ verdict }) => verdict !== 'supported')
  return {
    tags: tags.map(isolate),
    notes: showHidden(notes),
    entries: toDates(run, options),
    tally: verdicts
      .toReversed()
      .map((verdict) => ({ verdict, count: steps.filter((step) => step.verdict === verdict).length }))
      .filter(({ count }) => count > 0),
    obstacles: failed.slice(0, mostObstacles),
    moreObstacles: Math.max(0, failed.length - mostObstacles)
  }
}
