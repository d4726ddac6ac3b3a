import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { findLine } from '#shared/domain/line.ts'
import { reportParts } from '#shared/domain/report-choice.ts'
import { writeHtml } from '#shared/report/html.writer.ts'
import { writeSvg } from '#shared/report/svg.writer.ts'
import { toReport, toWholeDrawing } from '#shared/report/to-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { playHostile, toHostileScenario } from './hostile-scenario.ts'
import { payloads } from './payloads.ts'

/** What the reports of these tests are made of. */
export const options = { language: 'en', paper: 'a4', parts: new Set(reportParts), date: null } as const

/** A browser, and a folder for its files. */
export interface Reader {
  readonly browser: Browser
  readonly folder: string
}

/** Opens a file and tells everything that it tried, with what its own markup came to. */
export async function open({ browser, folder }: Reader, name: string, text: string) {
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
  // What would happen a moment later, as an animation that begins, has happened by then.
  await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => setTimeout(later))))
  if (page.url() !== address) tried.push(`goes to ${page.url()}`)
  const seen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return {
      active: all
        .filter((each) =>
          /^(script|iframe|object|embed|link|base|form|input|img|video|audio|animate|set|use|foreignObject|template|style)$/i.test(
            each.tagName
          )
        )
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

/** What is to be seen of a file that does nothing but be shown. */
const inert = { tried: [], active: [], handlers: [], addresses: [] }

/** Opens pages on all payloads, so many on each; the first of them is in every field. Answers what was not inert. */
export async function findLivePages(reader: Reader, perPage: number): Promise<readonly unknown[]> {
  const live: unknown[] = []
  for (const [index, payload] of payloads.entries()) {
    if (index % perPage !== 0) continue
    const scenario = toHostileScenario(payload)
    const [first] = scenario.steps
    const more = payloads.slice(index, index + perPage).map((text) => ({ ...first, note: text, offer: text }))
    const line = findLine({ ...scenario, variants: [], steps: [...scenario.steps, ...more] as typeof scenario.steps })
    if (!line) throw new Error('no line')
    const page = writeHtml(toReport(simulate(line), { ...options }))
    const seen = await open(reader, 'page.html', page)
    const expected = { ...inert, active: ['style'], ground: '860px' }
    if (JSON.stringify(seen) !== JSON.stringify({ ...seen, ...expected })) live.push({ payload, seen })
  }
  return live
}

/** Opens a picture for every so many of the payloads. Answers what was not inert. */
export async function findLivePictures(reader: Reader, every: number): Promise<readonly unknown[]> {
  const live: unknown[] = []
  for (const payload of payloads.filter((_, index) => index % every === 0)) {
    const seen = await open(reader, 'picture.svg', writeSvg(toWholeDrawing(playHostile(payload), 'en')))
    if (JSON.stringify(seen) !== JSON.stringify({ ...seen, ...inert })) live.push({ payload, seen })
  }
  return live
}
