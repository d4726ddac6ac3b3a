import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { findLine } from '#shared/domain/line.ts'
import { reportParts } from '#shared/domain/report-choice.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeSvg } from '#shared/report/svg.writer.ts'
import { toReport, toWholeDiagram } from '#shared/report/to-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toHostileScenario } from '#test/shared/report/hostile-scenario.ts'
import { payloads } from '#test/shared/report/payloads.ts'
import { isDeep } from '../depth.ts'

// Hundreds of pages take minutes, so that this is for the deep run; the short one opens pages of many texts each.

/** Watches for whatever a page does beside being shown: questions, windows, requests, and what its policy stops. */
function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('dialog', async (dialog) => {
    seen.push(`asks ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('popup', (popup) => seen.push(`opens ${popup.url()}`))
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) seen.push(`asks for ${request.url()}`)
  })
  page.on('console', (message) => seen.push(`says ${message.text()}`))
  page.on('pageerror', (error) => seen.push(`fails with ${error.message}`))
  return seen
}

async function open(page: Page, file: string, text: string): Promise<void> {
  writeFileSync(file, text)
  const address = pathToFileURL(file).href
  await page.goto(address)
  // What would happen a moment later, as an animation that begins, has happened by then.
  await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => setTimeout(later))))
  expect(page.url()).toBe(address)
}

function write(payload: string): { readonly html: string; readonly svg: string } {
  const line = findLine(toHostileScenario(payload), 'v1')
  if (!line) throw new Error('no such variant')
  const run = simulate(line)
  const choice = {
    language: 'en',
    paper: 'a4',
    parts: new Set(reportParts),
    date: '2026-01-31',
    variant: 'v1'
  } as const
  return { html: writeHtml(toReport(run, choice)), svg: writeSvg(toWholeDiagram(run, 'en')) }
}

if (isDeep) {
  test('a page that does something is noticed, which is the control', async ({ page }, testInfo) => {
    const seen = watch(page)
    await open(page, testInfo.outputPath('control.html'), '<img src="none.png"><script>alert(1)</script>')
    expect(seen.some((each) => each.startsWith('asks for'))).toBe(true)
    expect(seen).toContain('asks 1')
  })

  test(`reports on ${payloads.length} hostile texts in all fields do nothing but be shown`, async ({
    page
  }, testInfo) => {
    test.slow()
    const seen = watch(page)
    const folder = testInfo.outputPath()
    for (const payload of payloads) {
      const { html, svg } = write(payload)
      await open(page, join(folder, 'report.html'), html)
      await open(page, join(folder, 'diagram.svg'), svg)
      expect(seen, JSON.stringify(payload)).toEqual([])
    }
  })
}
