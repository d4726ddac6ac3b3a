import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { papers, reportParts } from '#shared/domain/report-choice.ts'
import { chooseFonts, toFontRules } from '#shared/report/embedded-fonts.ts'
import { toStyleSheet } from '#shared/report/html-style.ts'
import { toPreviewPolicy } from '#shared/report/preview-policy.ts'
import { toStyleHash } from '#shared/report/style-hash.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { readMarkup } from './read-markup.ts'

const hangul = { ranges: 'U+ac00-d7a3, U+41' }
const latin = { ranges: 'U+0000-00FF' }
const arrows = { ranges: 'U+2190-21ff' }
const emoji = { ranges: 'U+1f300-1faff' }
const parts = [hangul, emoji, arrows, latin]

test.each([
  ['', []],
  ['abc', [latin]],
  ['A', [latin]],
  ['가', [hangul]],
  ['→ a', [arrows, latin]],
  ['👋', [emoji]],
  ['a 가', [hangul, latin]],
  ['ب', []]
])('%j is drawn with the parts that draw it last, in their order', (text, used) => {
  expect(chooseFonts(text, parts)).toEqual(used)
})

test('the rules are the same, however the ranges are written', () => {
  const data = 'AAAA'
  const rules = toFontRules([{ ranges: 'U+0000-00FF, U+131', data }])
  expect(rules).toBe(toFontRules([{ ranges: 'u+0-ff,U+0131', data }]))
  expect(rules).toContain('src:url(data:font/woff2;base64,AAAA)')
  expect(rules).toContain('unicode-range:U+0-ff,U+131')
  expect(rules).not.toMatch(/[&<>"]/)
})

describe('a report', () => {
  const line = findLine({
    format: 'csp-scenario',
    version: 1,
    title: '한국 시나리오',
    asOf: '2020-06-01',
    parties: [{ id: 'c1', kind: 'customer', name: '에이다텀', market: 'KR' }],
    steps: []
  })
  if (!line) throw new Error('no line')
  const run = simulate(line)
  const options = { language: 'en', paper: 'a4', parts: new Set(reportParts), date: null } as const
  const loaded: object[] = []
  const fonts = {
    parts,
    load: async (part: (typeof parts)[number]) => {
      loaded.push(part)
      return btoa(part.ranges)
    }
  }

  test.each(['html', 'svg'] as const)('as .%s brings along what it is drawn with, and no more', async (format) => {
    loaded.length = 0
    const text = await writeReport(run, options, format, fonts)
    expect(loaded).toContain(hangul)
    expect(loaded).toContain(latin)
    expect(loaded).not.toContain(emoji)
    expect(text.match(/@font-face/g)).toHaveLength(loaded.length)
    expect(await writeReport(run, options, format, fonts)).toBe(text)
  })

  test('names each of its style sheets in its policy, and allows fonts that stand in them', async () => {
    const text = await writeReport(run, options, 'html', fonts)
    const styles = Array.from(text.matchAll(/<style>([^<]*)<\/style>/g), ([, css = '']) => toStyleHash(css))
    const policy = readMarkup(text).elements.find(({ attributes }) => attributes.has('http-equiv'))?.attributes
    expect(styles).toHaveLength(2)
    expect(policy?.get('content')).toBe(
      `default-src 'none'; style-src '${styles.join("' '")}'; font-src data:; base-uri 'none'; form-action 'none'`
    )
  })

  test('without a font allows none', async () => {
    const text = await writeReport(run, options, 'html', { ...fonts, parts: [] })
    expect(text).not.toContain('font-src')
    expect(text).not.toContain('@font-face')
  })

  test.each([
    ['md', '에이다텀'],
    ['csv', '"Record"'],
    ['json', '한국 시나리오']
  ] as const)('as .%s needs no font', async (format, text) => {
    const load = () => Promise.reject(new Error('not needed'))
    expect(await writeReport(run, options, format, { parts, load })).toContain(text)
  })
})

test('the page of previews takes the style sheets of reports, and no script and no address but the app’s', () => {
  const policy = toPreviewPolicy()
  for (const paper of papers) expect(policy).toContain(`'${toStyleHash(toStyleSheet(paper))}'`)
  expect(policy).not.toMatch(/script-src|unsafe|https?:|data:|\*/)
  expect(policy).toMatch(/default-src 'none'.*sandbox(?!.*allow-scripts)/)
})
