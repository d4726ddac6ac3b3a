import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { type Paper, papers, type ReportPart, reportParts } from '#shared/domain/report-choice.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { getTexts, type Language, languages } from '#shared/language/language.ts'
import { writeCsv } from '#shared/report/csv.writer.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeMarkdown } from '#shared/report/markdown.writer.ts'
import { findLetterOnPaper, smallestOnPaper } from '#shared/report/page-drawing.ts'
import type { Report } from '#shared/report/report.ts'
import { writeSvg } from '#shared/report/svg.writer.ts'
import { toReport, toWholeDrawing } from '#shared/report/to-report.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import { readCsv } from './read-csv.ts'
import { readMarkup } from './read-markup.ts'

function playSample(language: Language, name: string): Run {
  const file = join(import.meta.dirname, '../../../shared/samples', language, name)
  const scenario = parseScenario(readFileSync(file, 'utf8'))
  const line = scenario.ok ? findLine(scenario.value) : undefined
  if (!line) throw new Error(`no scenario in ${name}`)
  return simulate(line)
}

const names = readdirSync(join(import.meta.dirname, '../../../shared/samples/en'))
const samples = languages.flatMap((language) => names.map((name): [Language, string] => [language, name]))

function makeReport(
  run: Run,
  language: Language,
  parts: readonly ReportPart[] = reportParts,
  paper: Paper = 'a4'
): Report {
  return toReport(run, { language, paper, parts: new Set(parts), date: '2026-01-31' })
}

/** Many points along a line. */
function sprinkle(corners: readonly Position[]): readonly Position[] {
  return corners.slice(1).flatMap((b, index) => {
    const a = corners[index] ?? b
    return Array.from({ length: 51 }, (_, n) => ({ x: a.x + ((b.x - a.x) * n) / 50, y: a.y + ((b.y - a.y) * n) / 50 }))
  })
}

function writeAll(run: Run, language: Language): readonly string[] {
  const report = makeReport(run, language)
  return [writeHtml(report), writeMarkdown(report), writeCsv(report), writeSvg(toWholeDrawing(run, language))]
}

describe.each(samples)('%s %s', (language, name) => {
  const run = playSample(language, name)
  const report = makeReport(run, language)
  const page = readMarkup(writeHtml(report))

  test('gives the same bytes twice', () => {
    expect(writeAll(playSample(language, name), language)).toEqual(writeAll(run, language))
  })

  test('tells every step, verdict and reason', () => {
    const { words } = getTexts(language)
    expect(report.steps?.map(({ verdict }) => verdict)).toEqual(run.steps.map(({ verdict }) => verdict))
    for (const step of report.steps ?? []) {
      expect(page.text).toContain(step.summary)
      expect(page.text).toContain(words.verdictNames[step.verdict])
      for (const { message, why, fix, facts } of step.against) {
        for (const text of [message, why, fix, ...facts]) expect(page.text).toContain(text)
      }
      if (step.verdict !== 'supported') expect(step.against.length).toBeGreaterThan(0)
    }
  })

  test('numbers each source once, and every number leads to its source', () => {
    const listed = report.sources?.flatMap(({ sources }) => sources.map(({ number }) => number)) ?? []
    expect(listed.toSorted((a, b) => a - b)).toEqual(listed.map((_, index) => index + 1))
    const ids = new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []))
    const ways = page.elements.flatMap(({ attributes }) => attributes.get('href') ?? [])
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) expect(ids).toContain(way.slice(1))
    const places = report.sources?.flatMap(({ sources }) => sources.map((each) => `${each.sectionTitle} ${each.place}`))
    expect(new Set(places).size).toBe(listed.length)
  })

  test('draws no box on another', () => {
    const { elements } = readMarkup(writeSvg(toWholeDrawing(run, language)))
    const areas = elements
      .filter(({ tag, attributes }) => tag === 'rect' && attributes.get('stroke') !== undefined)
      .map(({ attributes }) => ['x', 'y', 'width', 'height'].map((key) => Number(attributes.get(key))))
    const boxes = areas.filter(([, , , height = 0]) => height > 45)
    expect(boxes.length).toBe(run.line.cast.parties.size + 1)
    for (const [index, [ax = 0, ay = 0, aw = 0, ah = 0]] of boxes.entries()) {
      for (const [bx = 0, by = 0, bw = 0, bh = 0] of boxes.slice(index + 1)) {
        expect(ax + aw <= bx || bx + bw <= ax || ay + ah <= by || by + bh <= ay).toBe(true)
      }
    }
  })

  test.each(papers)('is drawn so that it can be read on %s, with everybody in it', (paper) => {
    const { diagram } = makeReport(run, language, ['diagram'], paper)
    if (!diagram) throw new Error('no diagram')
    expect(diagram.boxes).toHaveLength(run.line.cast.parties.size + 1)
    expect(findLetterOnPaper(diagram, paper)).toBeGreaterThanOrEqual(smallestOnPaper)
  })

  test('draws no line behind a box that it does not lead to', () => {
    const { diagram } = report
    for (const { from, to, points } of diagram?.lines ?? []) {
      const hidden = diagram?.boxes.filter(({ id, x, y, width, height }) => {
        const isInside = (at: Position) => at.x > x && at.x < x + width && at.y > y && at.y < y + height
        return id !== from && id !== to && sprinkle(points).some(isInside)
      })
      expect(
        hidden?.map(({ id }) => id),
        `${from} to ${to}`
      ).toEqual([])
    }
  })

  test('has a row for each step and finding', () => {
    const rows = readCsv(writeCsv(makeReport(run, language, ['steps'])))
    const findings = report.steps?.flatMap(({ against, holding }) => [...against, ...holding]) ?? []
    expect(rows).toHaveLength(1 + run.steps.length + findings.length)
  })
})

test.each(reportParts)('without %s that part is not there, and the rest is', (part) => {
  const run = playSample('en', '6-reseller-as-end-customer.csp.json')
  const without = reportParts.filter((each) => each !== part)
  const all = makeReport(run, 'en')
  const report = makeReport(run, 'en', without)
  expect(report[part]).toBeNull()
  for (const other of without) expect(report[other]).toEqual(all[other])
  for (const id of readMarkup(writeHtml(report)).elements.flatMap(({ attributes }) => attributes.get('href') ?? [])) {
    expect(writeHtml(report)).toContain(`id="${id.slice(1)}"`)
  }
  expect(writeHtml(report).length).toBeLessThan(writeHtml(all).length)
})

test('without a date nothing says when it was made, and the paper is the one that is asked for', () => {
  const run = playSample('en', '1-sell-to-the-customer.csp.json')
  const options = { language: 'en', parts: new Set(reportParts) } as const
  const page = writeHtml(toReport(run, { ...options, paper: 'letter', date: null }))
  expect(page).not.toContain(getTexts('en').report.madeOn)
  expect(page).toContain('@page{size:letter;')
})

test('what is not known is told once, with whom to ask and the steps that hang on it', () => {
  const scenario = parseScenario(
    JSON.stringify({
      format: 'csp-scenario',
      version: 1,
      title: 'unknown',
      asOf: '2020-06-01',
      parties: [
        {
          id: 'd1',
          kind: 'partner',
          role: 'direct-bill',
          name: 'Proseware',
          market: 'KR',
          completed: ['onboard', 'enroll'],
          unknown: ['sign-agreement']
        },
        { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
      ],
      steps: [
        { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'A' },
        { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'B' }
      ]
    })
  )
  const line = scenario.ok ? findLine(scenario.value) : undefined
  if (!line) throw new Error('no scenario')
  const { unknowns } = makeReport(simulate(line), 'en')
  expect(unknowns).toHaveLength(1)
  expect(unknowns?.[0]).toMatchObject({ steps: [1, 2], ask: expect.stringContaining('Proseware') })
})
