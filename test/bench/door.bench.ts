import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
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

function middle(times: readonly number[], share = 0.5): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

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
  const saves: number[] = []
  const empty: number[] = []
  for (let n = 0; n < 200; n++) {
    saves.push(await time(() => save(n)))
    empty.push(await time(() => call('job.cancel', { job: 'none' })))
  }
  const extra = middle(saves) - middle(empty)
  const detail = `${round(middle(saves))} ms against ${round(middle(empty))} ms`
  return atMost('a save through the door, beyond an empty call', extra, 1, 'ms', false, detail)
}

async function measureOpening(call: Call): Promise<Figure> {
  const { id } = await call<OpenScenario>('library.create', { scenario: largeScenario(1000, 100) })
  const times: number[] = []
  for (let n = 0; n < 20; n++) {
    times.push(
      await time(async () => {
        const { scenario } = await call<OpenScenario>('scenario.open', { id })
        simulate(toMainLine(scenario))
      })
    )
  }
  return atMost('open and judge a scenario of 1,000 steps', middle(times, 0.95), 500, 'ms p95', false)
}

async function measureStart(app: RunningApp, { invite }: OpenedDoor): Promise<Figure> {
  const { origin } = new URL(app.address)
  const browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: [...browserArguments]
  })
  const visit = async (address: string, isReady: string) => {
    const page = await browser.newPage()
    const taken = await time(async () => {
      await page.goto(address)
      await page.locator(isReady).first().waitFor({ state: 'attached' })
    })
    await page.close()
    return taken
  }
  try {
    const opened: number[] = []
    const blank: number[] = []
    for (let n = 0; n < 7; n++) {
      blank.push(await visit(`${origin}/no-such-page`, 'body'))
      opened.push(await visit(await invite(), '.sample'))
    }
    const detail = `${round(middle(opened))} ms against ${round(middle(blank))} ms`
    return atMost('start to usable library', middle(opened) / middle(blank), 1.5, '× a blank page', false, detail)
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
