import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeHtml } from '#shared/report/html.writer.ts'
import { toReport } from '#shared/report/to-report.ts'
import { launchChromium } from '#test/main/browser-host/chromium.ts'
import { playHostile } from './hostile-scenario.ts'
import { findLivePages, findLivePictures, open, options } from './open-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-report-'))
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
const reader = () => ({ browser, folder })

test('a file that does something is noticed, which is the control', async () => {
  const { tried, active } = await open(reader(), 'control.html', '<img src="none.png"><script>alert(1)</script>')
  expect(tried).toContain('dialog 1')
  expect(tried.some((each) => each.endsWith('/none.png'))).toBe(true)
  expect(active).toEqual(['img', 'script'])
})

// The deep run opens a page and a picture for every one of them.
test('a page of many payloads asks for nothing, runs nothing, and only its own style applies', {
  timeout: 240_000
}, async () => {
  expect(await findLivePages(reader(), 24)).toEqual([])
})

test('a picture of a payload asks for nothing and runs nothing', { timeout: 120_000 }, async () => {
  expect(await findLivePictures(reader(), 24)).toEqual([])
})

test('the policy is in force: a style that was slipped in does not apply, and a script does not run', async () => {
  const page = writeHtml(toReport(playHostile('plain'), options))
  const slipped = '<style>body{max-width:1px!important}</style><script>document.title="ran"</script>'
  const { ground, tried } = await open(reader(), 'slipped.html', page.replace('</body>', `${slipped}</body>`))
  expect(ground).toBe('860px')
  expect(tried.filter((each) => each.includes('Content Security Policy'))).toHaveLength(2)
})

test.each(['a4', 'letter'] as const)('prints on %s', async (paper) => {
  const file = join(folder, `${paper}.html`)
  writeFileSync(file, writeHtml(toReport(playHostile('plain'), { ...options, paper })))
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.close()
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  const size = { a4: [595, 842], letter: [612, 792] }[paper]
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(size)
})
