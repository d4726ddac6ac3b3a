import { describe, expect, inject, test } from 'vitest'
import { papers, reportParts } from '#shared/domain/report-choice.ts'
import { type Language, languages } from '#shared/language/language.ts'
import { writeCsv } from '#shared/report/csv.writer.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { toStyleSheet } from '#shared/report/html-style.ts'
import { writeJson } from '#shared/report/json.writer.ts'
import { writeMarkdown } from '#shared/report/markdown.writer.ts'
import { showHidden } from '#shared/report/safe-text.ts'
import { writeSvg } from '#shared/report/svg.writer.ts'
import { toReport, toWholeDrawing } from '#shared/report/to-report.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { playHostile } from './hostile-scenario.ts'
import { payloads } from './payloads.ts'
import { readCsv } from './read-csv.ts'
import { type ReadElement, readMarkup } from './read-markup.ts'

function makeReport(run: Run, language: Language) {
  const parts = new Set(reportParts)
  return toReport(run, { language, paper: 'a4', parts, date: '2026-01-31' })
}

/** The page's own elements with their attributes; a picture's shape follows its texts, and a name may have its own direction. */
function toSkeleton(elements: readonly ReadElement[]): readonly string[] {
  return elements
    .filter(({ tag, parents }) => tag !== 'bdi' && tag !== 'svg' && !parents.includes('svg'))
    .map(({ tag, attributes }) => `${tag} ${[...attributes].map((pair) => pair.join('=')).join(' ')}`)
}

const drawn = ['svg', 'title', 'g', 'path', 'circle', 'rect', 'text']

function expectDrawing(elements: readonly ReadElement[]): void {
  for (const { tag, attributes } of elements) {
    expect(drawn).toContain(tag)
    for (const name of attributes.keys()) expect(name).not.toMatch(/^on|href|src|style$/)
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

test('there are enough of them, and they are of many kinds', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300)
})

test('a style sheet holds no sign that would be escaped, so its hash is that of what stands in the page', () => {
  for (const paper of papers) expect(toStyleSheet(paper)).not.toMatch(/[&<>"]/)
})

describe.each(languages)('in %s', (language) => {
  const plain = makeReport(playHostile('plain'), language)
  const skeleton = toSkeleton(readMarkup(writeHtml(plain)).elements)
  const blank = toSkeleton(readMarkup(writeHtml(makeReport(playHostile(''), language))).elements)

  // The deep run tries each in both languages, the short one every other.
  const turn = languages.indexOf(language)
  const mine = payloads.filter((_, index) => inject('depth') > 1 || index % languages.length === turn)

  test.each(mine.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))('%s', (_, payload) => {
    const run = playHostile(payload)
    const report = makeReport(run, language)
    const shown = showHidden(payload)

    const page = readMarkup(writeHtml(report))
    expect(toSkeleton(page.elements)).toEqual(shown === '' ? blank : skeleton)
    expectDrawing(page.elements.filter(({ tag, parents }) => tag === 'svg' || parents.includes('svg')))
    expect(squeeze(page.text)).toContain(squeeze(shown))
    expect(page.text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/)

    const picture = readMarkup(writeSvg(toWholeDrawing(run, language)))
    expectDrawing(picture.elements)
    expect(picture.text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/)

    const rows = readCsv(writeCsv(report))
    for (const row of rows) {
      expect(row).toHaveLength(16)
      for (const cell of row) expect(cell).not.toMatch(formulaStart)
    }
    const notes = rows.slice(1).flatMap((row) => (row[1] !== '' && row[6] === '' ? [row[11] ?? ''] : []))
    expect(notes.map((note) => (note.startsWith("'") && note !== shown ? note.slice(1) : note))).toEqual(
      Array(6).fill(shown)
    )

    expectInert(writeMarkdown(report), writeMarkdown(plain), shown)
    expect(JSON.parse(writeJson(run, language)).title).toBe(
      payload.toWellFormed() === payload ? payload : run.line.title
    )
  })
})

/** Of Markdown: whatever is not escaped is the writer's own, line by line. */
function expectInert(markdown: string, plain: string, shown: string): void {
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '·')
  expect(bare).not.toMatch(/[<>]|[\]!][([]|[~{}$]|\bwww\./i)
  const codes = [...bare.matchAll(/`([^`\n]*)`/g)].map(([, code]) => code)
  expect(codes).toEqual([...plain.matchAll(/`([^`\n]*)`/g)].map(([, code]) => code))
  expect(bare.replace(/`[^`\n]*`/g, '')).not.toMatch(/`|https?:|[a-z]+:\/\/|mailto:|\S@\S/i)
  const kindOf = (line: string) => /^(?:#{1,6} | *- |\|| {4}|>|=+$|-+$|\t| *\d+[.)] )/.exec(line)?.[0] ?? ''
  const kinds = (text: string) =>
    text
      .split('\n')
      .map(kindOf)
      .filter((kind) => kind !== '')
  // A title or notes of nothing leave their heading out.
  if (shown.trim() !== '') expect(kinds(bare)).toEqual(kinds(plain))
  const bars = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length)
  expect(bars(bare)).toEqual(bars(plain))
}
