import { expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { papers, reportParts } from '#shared/domain/report-choice.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { findLetterOnPaper, smallestOnPaper } from '#shared/report/page-drawing.ts'
import { toReport } from '#shared/report/to-report.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const completed: ['onboard', 'enroll', 'sign-agreement'] = ['onboard', 'enroll', 'sign-agreement']
const count = { providers: 20, resellers: 60, customers: 120, steps: 1000 }

/** As many parts as the bundled font has, of as many ranges. */
const fontParts = Array.from({ length: 124 }, (_, part) => ({
  ranges: Array.from({ length: 60 }, (_, range) => `U+${(0xac00 + range * 186 + part).toString(16)}`).join(',')
}))

function makeScenario(): Scenario {
  const list = <Item>(length: number, make: (index: number) => Item) =>
    Array.from({ length }, (_, index) => make(index))
  return {
    format: 'csp-scenario',
    version: 1,
    title: 'Large',
    asOf: '2020-06-01',
    parties: [
      ...list(count.providers, (n) => ({
        id: `p${n}`,
        kind: 'partner' as const,
        role: 'indirect-provider' as const,
        name: `Provider ${n}`,
        market: 'KR',
        completed
      })),
      ...list(count.resellers, (n) => ({
        id: `r${n}`,
        kind: 'partner' as const,
        role: 'indirect-reseller' as const,
        name: `재판매인 ${n}`,
        market: 'KR',
        completed
      })),
      ...list(count.customers, (n) => ({ id: `c${n}`, kind: 'customer' as const, name: `Customer ${n}`, market: 'KR' }))
    ],
    partnerships: list(count.resellers, (n): [string, string] => [`p${n % count.providers}`, `r${n}`]),
    steps: list(count.steps, (n) => ({
      do: 'sell' as const,
      path: ['microsoft', `p${(n * 7) % count.providers}`, `r${n % count.resellers}`, `c${n % count.customers}`],
      offer: `Offer ${n}`
    }))
  }
}

test('a report of 1,000 steps and 200 parties takes less than 3 s of the processor', async () => {
  const line = findLine(makeScenario())
  if (!line) throw new Error('no line')
  // Of this thread alone: other tests run in the same process.
  const before = process.threadCpuUsage()
  const run = simulate(line)
  const parts = new Set(reportParts.filter((part) => part !== 'matrix'))
  const options = { language: 'ko', paper: 'a4', parts, date: null } as const
  const fonts = { parts: fontParts, load: async () => 'A'.repeat(40_000) }
  const page = await writeReport(run, options, 'html', fonts)
  const { user } = process.threadCpuUsage(before)
  expect(user / 1e6).toBeLessThan(3)
  expect(page).toContain('Offer 999')
  const others = await Promise.all(
    (['md', 'csv', 'json', 'svg'] as const).map((format) => writeReport(run, options, format, fonts))
  )
  const [picture] = others.splice(-1)
  for (const text of others) expect(text).toContain('Offer 999')
  expect(picture?.match(/<rect [^>]*rx="9"/g)).toHaveLength(201)
})

test.each(papers)(
  'a page of %s shows as many of 200 parties as can be read, and says how many it leaves out',
  (paper) => {
    const line = findLine(makeScenario())
    if (!line) throw new Error('no line')
    const parts = new Set(['diagram'] as const)
    const run = simulate({ ...line, steps: line.steps.slice(0, 100) })
    const { diagram } = toReport(run, { language: 'ko', paper, parts, date: null })
    if (!diagram) throw new Error('no diagram')
    const drawn = diagram.boxes.length - 1
    expect(drawn).toBeGreaterThan(8)
    expect(diagram.note).toContain(`${200 - drawn}`)
    expect(findLetterOnPaper(diagram, paper)).toBeGreaterThanOrEqual(smallestOnPaper)
    // Whole chains are drawn: every party has a line.
    const named = new Set(diagram.lines.flatMap(({ from, to }) => [from, to]))
    expect(diagram.boxes.filter(({ id }) => !named.has(id))).toEqual([])
  }
)

test('a matrix of more cells than anybody reads is told instead of printed', () => {
  const line = findLine(makeScenario())
  if (!line) throw new Error('no line')
  const run = simulate({ ...line, steps: [] })
  const parts = new Set(['matrix'] as const)
  const { matrix } = toReport(run, { language: 'en', paper: 'a4', parts, date: null })
  expect(matrix?.cells).toEqual([])
  expect(matrix?.tooMany).toContain('16,000')
})
