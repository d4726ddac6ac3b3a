import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { papers, usualParts } from '#shared/domain/report-choice.ts'
import { languages } from '#shared/language/language.ts'
import { launchChromium } from '#test/main/browser-host/chromium.ts'
import { findPageFaults } from './find-page-faults.ts'
import { playHostile } from './hostile-scenario.ts'
import { printHtml, printReport } from './print-report.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const sheet =
  '@page{size:A4;margin:18mm 17mm 19mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt sans-serif}}' +
  '@page :first{@bottom-right{content:none}}body{margin:0;font:11pt/20pt sans-serif}h2,p{margin:0;font-size:11pt}'
const lines = (count: number) => '<p>A line of text.</p>'.repeat(count)
// A page has room for 36 of these lines.
const written = (body: string, more = '') => `<html lang="en"><style>${sheet}${more}</style><body>${body}</body></html>`

test('pages that are as they should be have no fault, which is the control of what follows', async () => {
  const pages = await printHtml(browser, written(`<h2>One</h2>${lines(50)}`))
  expect(pages).toHaveLength(2)
  expect(findPageFaults(pages)).toEqual([])
})

test.each([
  ['a heading at the end', `${lines(35)}<h2>Two</h2>${lines(20)}`, '', 'page 1 ends with the heading “Two”'],
  ['a page of one line', lines(37), '', 'page 2 is nearly empty: “A line of text.”'],
  ['text beyond the edge', `<p>${'wide '.repeat(60)}</p>`, 'p{white-space:nowrap}', 'stands in the margin'],
  ['small print', lines(9), 'p{font-size:6pt}', 'is printed with 6.0 pt'],
  ['a page without its number', lines(50), '@page{@bottom-right{content:none}}', 'page 2 is numbered “” and not “2/2”'],
  [
    'columns that run together',
    '<p>One that is long</p><p>Two</p>',
    'p+p{position:absolute;top:0;left:40px}',
    'runs into'
  ],
  [
    'a table of which the head alone is on the page',
    `${lines(30)}<table><thead><tr><th>Head</th></tr></thead></table><table><tr><td>${lines(20)}</td></tr></table>`,
    'table+table{break-before:page}',
    'ends with the heading “Head”'
  ]
])('%s is noticed', async (_, body, more, fault) => {
  const faults = findPageFaults(await printHtml(browser, written(body, more)))
  expect(faults.filter((each) => each.includes(fault))).not.toEqual([])
})

// The deep run prints every sample in every way.
test.each(languages.flatMap((language) => papers.map((paper) => [language, paper] as const)))(
  'a report in %s on %s is laid out well on every page',
  async (language, paper) => {
    const options = { language, paper, parts: new Set(usualParts), date: '2026-01-31' } as const
    const pages = await printReport(browser, playHostile('Contoso'), options)
    expect(pages.length).toBeGreaterThan(4)
    expect(findPageFaults(pages)).toEqual([])
  }
)
