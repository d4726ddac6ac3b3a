import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { papers, reportParts, usualParts } from '#shared/domain/report-choice.ts'
import { languages } from '#shared/language/language.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { launchChromium } from '#test/main/browser-host/chromium.ts'
import { findPageFaults } from './find-page-faults.ts'
import { printReport } from './print-report.ts'

const samples = join(import.meta.dirname, '../../../shared/samples')
const choices = { usual: usualParts, everything: reportParts, 'no title page': reportParts.slice(1) } as const

test('no report on a sample ends a page with a heading, leaves one nearly empty, or cuts anything off', async ({
  task
}) => {
  const browser = await launchChromium()
  const faults: string[] = []
  let pages = 0
  try {
    for (const language of languages) {
      for (const name of readdirSync(join(samples, language))) {
        const scenario = parseScenario(readFileSync(join(samples, language, name), 'utf8'))
        const line = scenario.ok ? findLine(scenario.value) : undefined
        if (!line) throw new Error(`no scenario in ${name}`)
        for (const paper of papers) {
          for (const [choice, parts] of Object.entries(choices)) {
            const options = { language, paper, parts: new Set(parts), date: '2026-01-31' } as const
            const printed = await printReport(browser, simulate(line), options)
            pages += printed.length
            faults.push(...findPageFaults(printed).map((fault) => `${name} ${language} ${paper} ${choice}: ${fault}`))
          }
        }
      }
    }
  } finally {
    await browser.close()
  }
  expect(faults).toEqual([])
  task.meta.figures = { 'pages looked at': pages }
})
