import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { OpenScenario } from '#shared/contract/models.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { toLabel } from '#shared/edits/label.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { browserArguments, browserPath } from '#test/e2e/browser.ts'
import { type RunningApp, startApp } from '#test/e2e/browser-host/app.ts'
import { type Call, callThroughDoor, type OpenedDoor } from './call-through-door.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { compareAsync } from './measure.ts'

async function measureSaves(call: Call): Promise<Figure> {
  let { scenario, head, id } = await call<OpenScenario>('library.create', { scenario: largeScenario(20, 20) })
  const save = async (n: number) => {
    const edit = { kind: 'set-notes', notes: `note ${n}` } as const
    const applied = applyEdit(scenario, edit)
    if (!applied.ok) throw new Error(applied.error.code)
    const { patch, inverse } = applied.value
    const entries = [{ kind: 'edit', label: toLabel(edit), patch, inverse }]
    const saved = await call<{ head: typeof head }>('scenario.save', { id, base: head, entries })
    scenario = applied.value.scenario
    head = saved.head
  }
  const { a, b, difference } = await compareAsync(save, () => call('job.cancel', { job: 'none' }), 200, 40)
  const detail = `${round(a.median)} ms against ${round(b.median)} ms`
  return atMost('a save through the door, beyond an empty call', difference, 1, 'ms', false, detail)
}

async function measureOpening(call: Call): Promise<Figure> {
  const long = largeScenario(1000, 100)
  const { id } = await call<OpenScenario>('library.create', { scenario: long })
  const open = async () => {
    const { scenario } = await call<OpenScenario>('scenario.open', { id })
    simulate(toMainLine(scenario))
  }
  const { a, b, ratio } = await compareAsync(open, () => simulate(toMainLine(long)), 40, 10)
  const detail = `${round(a.median)} ms against ${round(b.median)} ms`
  return atMost('open and judge 1,000 steps through the door', ratio, 3, '× its full run', false, detail)
}

async function measureStart(app: RunningApp, { invite }: OpenedDoor): Promise<Figure> {
  const { origin } = new URL(app.address)
  const browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: [...browserArguments]
  })
  const visit = async (page: Page, address: string, isReady: string) => {
    await page.goto(address)
    await page.locator(isReady).first().waitFor({ state: 'attached' })
  }
  try {
    let pages = [await browser.newPage(), await browser.newPage()] as const
    let address = ''
    const prepare = async () => {
      for (const page of pages) await page.close()
      pages = [await browser.newPage(), await browser.newPage()]
      address = await invite()
    }
    const start = () => visit(pages[0], address, '.sample')
    const blank = () => visit(pages[1], `${origin}/no-such-page`, 'body')
    const { a, b, ratio } = await compareAsync(start, blank, 15, 2, prepare)
    const detail = `${round(a.median)} ms against ${round(b.median)} ms`
    return atMost('start to usable library', ratio, 1.5, '× a blank page', false, detail)
  } finally {
    await browser.close()
  }
}

/** What the way between window and store costs; the app has to be built. */
export async function benchDoor(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-bench-'))
  const app = await startApp(folder)
  try {
    const door = await callThroughDoor(app)
    return [await measureSaves(door.call), await measureOpening(door.call), await measureStart(app, door)]
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
