import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { reportParts } from '#shared/domain/report-choice.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeSvg } from '#shared/report/svg.writer.ts'
import { toReport, toWholeDiagram } from '#shared/report/to-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { launchChromium } from '#test/main/browser-host/chromium.ts'
import { toHostileScenario } from '#test/shared/report/hostile-scenario.ts'
import { payloads } from '#test/shared/report/payloads.ts'

const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-report-'))
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

function play(text: string) {
  const line = findLine(toHostileScenario(text), 'v1')
  if (!line) throw new Error('no such variant')
  return simulate(line)
}

const perPage = 24
const options = { language: 'en', paper: 'a4', parts: new Set(reportParts), date: null, variant: 'v1' } as const

/** Opens a file and tells everything that it tried, with what its own markup came to. */
async function open(name: string, text: string) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const page = await browser.newPage()
  const tried: string[] = []
  page.on('request', (request) => tried.push(request.url()))
  page.on('dialog', (dialog) => {
    tried.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => tried.push(`console ${message.text()}`))
  page.on('pageerror', (error) => tried.push(`error ${error.message}`))
  page.on('popup', () => tried.push('popup'))
  const address = pathToFileURL(file).href
  await page.goto(address)
  const seen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return {
      active: all
        .filter((each) => /^(script|iframe|object|embed|link|base|form|input|img|video|style)$/i.test(each.tagName))
        .map((each) => each.tagName.toLowerCase()),
      handlers: all.flatMap((each) =>
        each.getAttributeNames().filter((attribute) => /^on|^src|^style$/i.test(attribute))
      ),
      addresses: all.flatMap((each) => each.getAttribute('href') ?? []).filter((href) => !/^#source-\d+$/.test(href)),
      ground: getComputedStyle(document.body ?? document.documentElement).maxWidth
    }
  })
  await page.close()
  return { tried: tried.filter((each) => each !== address), ...seen }
}

test('a page of all payloads asks for nothing, runs nothing, and only its own style applies', {
  timeout: 240_000
}, async () => {
  // Each page has so many; the deep run opens a page for every one of them.
  for (const [index, payload] of payloads.entries()) {
    if (index % perPage !== 0) continue
    const texts = payloads.slice(index, index + perPage)
    const scenario = toHostileScenario(payload)
    const [first] = scenario.steps
    const line = findLine({
      ...scenario,
      variants: [],
      steps: [
        ...scenario.steps,
        ...texts.map((note) => ({ ...first, note, offer: note }) as (typeof scenario.steps)[number])
      ]
    })
    if (!line) throw new Error('no line')
    const page = writeHtml(toReport(simulate(line), { ...options, variant: null }))
    const seen = await open(`${index}.html`, page)
    expect(seen).toEqual({ tried: [], active: ['style'], handlers: [], addresses: [], ground: '860px' })
  }
})

test('a picture of a payload asks for nothing and runs nothing', { timeout: 120_000 }, async () => {
  for (const payload of payloads.filter((_, index) => index % perPage === 0)) {
    const { tried, active, handlers, addresses } = await open(
      'picture.svg',
      writeSvg(toWholeDiagram(play(payload), 'en'))
    )
    expect({ tried, active, handlers, addresses }).toEqual({ tried: [], active: [], handlers: [], addresses: [] })
  }
})

test('the policy is in force: a style that was slipped in does not apply, and a script does not run', async () => {
  const page = writeHtml(toReport(play('plain'), options))
  const slipped = '<style>body{max-width:1px!important}</style><script>document.title="ran"</script>'
  const { ground, tried } = await open('slipped.html', page.replace('</body>', `${slipped}</body>`))
  expect(ground).toBe('860px')
  expect(tried.filter((each) => each.includes('Content Security Policy'))).toHaveLength(2)
})

test.each(['a4', 'letter'] as const)('prints on %s', async (paper) => {
  const file = join(folder, `${paper}.html`)
  writeFileSync(file, writeHtml(toReport(play('plain'), { ...options, paper })))
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.close()
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  const size = { a4: [595, 842], letter: [612, 792] }[paper]
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(size)
})
