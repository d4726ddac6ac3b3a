import { expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { reportParts } from '#shared/domain/report-choice.ts'
import { getTexts, languages } from '#shared/language/language.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeMarkdown } from '#shared/report/markdown.writer.ts'
import { toReport } from '#shared/report/to-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toHostileScenario } from './hostile-scenario.ts'
import { readMarkup } from './read-markup.ts'

const line = findLine(toHostileScenario('plain'))
if (!line) throw new Error('no line')
const run = simulate({ ...line, steps: [] })

test.each(languages)('in %s a scenario without steps is not called supported', (language) => {
  const { report, words } = getTexts(language)
  const told = toReport(run, { language, paper: 'a4', parts: new Set(reportParts), date: null })
  const [head = ''] = writeMarkdown(told).split(report.judgedBy)
  const page = readMarkup(writeHtml(told))
  for (const text of [head, page.text.split(report.judgedBy)[0] ?? '']) {
    expect(text).toContain(report.outcome(0, 0))
    expect(text.toLowerCase()).not.toContain(words.verdictNames.supported)
  }
})
