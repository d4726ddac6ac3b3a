import { expect, test } from 'vitest'
import { createPageReceiver, createPageSender } from '#renderer/panels/report/send-page.ts'
import { reportParts } from '#shared/domain/report-choice.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import { createPageWriter, toBody, toReportPage } from '#shared/report/report-page.ts'
import { createReports, toReport } from '#shared/report/to-report.ts'
import { playHostile } from '#test/shared/report/hostile-scenario.ts'

const run = playHostile('plain')
const all: ReportOptions = { language: 'en', paper: 'a4', parts: new Set(reportParts), date: '2026-01-31' }
const without = (...parts: readonly (typeof reportParts)[number][]): ReportOptions => ({
  ...all,
  parts: new Set(reportParts.filter((part) => !parts.includes(part)))
})

/** What a person chooses one after the other. */
const course: readonly ReportOptions[] = [
  without('matrix'),
  without('matrix', 'diagram'),
  without('diagram'),
  without('cover'),
  without('matrix'),
  without('sources'),
  { ...all, paper: 'letter' },
  { ...all, language: 'ko' },
  { ...all, parts: new Set() },
  all
]

test('whatever was chosen before, each page is the one that is made of its choice alone', () => {
  const [makeReport, writePage, send, receive] = [
    createReports(run),
    createPageWriter(),
    createPageSender(),
    createPageReceiver()
  ]
  for (const options of course) {
    const page = writePage(makeReport(options))
    const expected = toReportPage(toReport(run, options))
    expect({ ...page, pieces: page.pieces.map((piece) => `${piece.name} ${piece.markup}`) }).toEqual({
      ...expected,
      pieces: expected.pieces.map((piece) => `${piece.name} ${piece.markup}`)
    })
    const { pieces } = receive(send(page))
    const [top, ...others] = pieces.map(({ html }) => html)
    expect(`<body>${top}<main>${others.join('')}</main></body>`).toBe(toBody(expected).toString())
  }
})

test('a part that is switched off and on again costs nothing to write or to send', () => {
  const [makeReport, writePage, send] = [createReports(run), createPageWriter(), createPageSender()]
  const first = writePage(makeReport(all))
  send(first)
  const off = send(writePage(makeReport(without('diagram'))))
  expect(off.pieces.filter(({ html }) => html !== null)).toEqual([])
  const again = writePage(makeReport(all))
  const find = (page: typeof first, name: string) => page.pieces.find((piece) => piece.name === name)?.markup
  for (const name of ['diagram', 'cast', 'steps', 'unknowns', 'matrix', 'sources']) {
    expect(find(again, name), name).toBe(find(first, name))
  }
  expect(send(again).pieces.filter(({ html }) => html !== null)).toEqual([])
})
