import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { type ReportPart, reportParts } from '#shared/domain/report-choice.ts'
import { languages } from '#shared/language/language.ts'
import { writeCsv } from '#shared/report/csv.writer.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeMarkdown } from '#shared/report/markdown.writer.ts'
import { toReport } from '#shared/report/to-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toHostileScenario } from './hostile-scenario.ts'
import { readCsv } from './read-csv.ts'
import { readMarkup } from './read-markup.ts'

// Its last step is later than the sources reach.
const line = findLine(toHostileScenario('plain'))
if (!line) throw new Error('no line')
const late = simulate(line)
const early = simulate({ ...line, steps: line.steps.slice(0, -1) })

const choices: readonly (readonly [string, readonly ReportPart[]])[] = [
  ['everything', reportParts],
  ['no title page', reportParts.filter((part) => part !== 'cover')],
  ['no edition', reportParts.filter((part) => part !== 'edition')],
  ['the steps alone', ['steps']],
  ['nothing', []]
]

describe.each(languages)('in %s', (language) => {
  test.each(choices)('a date later than the sources is told, with %s chosen', (_, parts) => {
    const options = { language, paper: 'a4', parts: new Set(parts), date: null } as const
    const report = toReport(late, options)
    expect(report.later).not.toBe('')
    const page = readMarkup(writeHtml(report))
    expect(page.text).toContain(report.later)
    expect(writeMarkdown(report)).toContain(report.later)
    expect(readCsv(writeCsv(report)).map(([, , , , , what]) => what)).toContain(report.later)
    expect(toReport(early, options).later).toBe('')
  })
})
