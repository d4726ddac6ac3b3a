import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { judgeConnection } from '#renderer/canvas/judge-connection.ts'
import { toSituation } from '#renderer/scenario/situation.ts'
import type { WorkspaceState } from '#renderer/scenario/workspace.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { browserArguments, browserPath } from '#test/e2e/browser.ts'
import { startApp } from '#test/e2e/browser-host/app.ts'
import { callThroughDoor } from './call-through-door.ts'
import { type Gestures, installGestures } from './canvas-gestures.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { measure } from './measure.ts'

const graphLibrary = resolve(import.meta.dirname, '../../node_modules/cytoscape/dist/cytoscape.umd.js')

declare const gestures: Gestures

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** What the ghost edge costs when it comes over another target, at 1,000 parties. */
function measureVerdicts(): Figure {
  const scenario = largeScenario(500, 1000)
  const run = simulate(toMainLine(scenario))
  const situation = toSituation(scenario, null, run, run.steps.length - 1)
  const state = { scenario, variant: null, run, situation, selection: [], offer: 'Azure', connecting: null }
  const asked = state as unknown as WorkspaceState
  let nth = 0
  const timing = measure(
    () => {
      nth++
      const from = ['p0', 'r3', 'd1', `r${nth % 150}`, 'p1'][nth % 5] ?? 'p0'
      const party = [`r${nth % 150}`, `c${nth % 500}`][nth % 2] ?? 'c0'
      if (party !== from) judgeConnection(from, { party }, asked, (_, all) => all[0], 'en')
    },
    600,
    100
  )
  const detail = `median ${round(timing.median)}`
  return atMost('ghost-edge verdict at 1,000 parties', timing.p95, 4, 'ms p95', true, detail)
}

interface Drags {
  readonly nodes: number
  readonly edges: number
  readonly ours: readonly number[]
  readonly plain: readonly number[]
}

async function openScenario(page: Page, address: string, title: string): Promise<number> {
  // An address that differs by its hash alone would not be loaded again.
  await page.goto('about:blank')
  await page.goto(address)
  const row = page.locator('.scenario-row').filter({ hasText: title })
  await row.getByRole('button', { name: /Open/ }).first().waitFor()
  const started = await page.evaluate(() => performance.now())
  await row.getByRole('button', { name: /Open/ }).first().click()
  await page.waitForFunction(() => {
    const ground = document.querySelector('.canvas-graph') as
      | (Element & { _cyreg?: { cy: { nodes(s: string): { length: number } } } })
      | null
    return (ground?._cyreg?.cy.nodes('.box').length ?? 0) > 0
  })
  const painted = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
  )
  return painted - started
}

async function measureDrags(page: Page): Promise<Drags> {
  await page.evaluate(() => gestures.openPlain())
  const ours: number[] = []
  const plain: number[] = []
  for (let round = 0; round < 6; round++) {
    ours.push(...(await page.evaluate((nth) => gestures.drag('ours', nth), round)))
    plain.push(...(await page.evaluate((nth) => gestures.drag('plain', nth), round)))
  }
  const { nodes, edges } = await page.evaluate(() => gestures.count())
  await page.evaluate(() => gestures.closePlain())
  return { nodes, edges, ours, plain }
}

function toDragFigures(
  what: string,
  { nodes, edges, ours, plain }: Drags,
  limit: number,
  isMust: boolean
): readonly Figure[] {
  const ratio = share(ours, 0.95) / share(plain, 0.95)
  const detail = `${round(share(ours, 0.95))} ms against ${round(share(plain, 0.95))} ms; ${nodes} nodes, ${edges} edges`
  const figures = [atMost(`drag frame p95 at ${what}`, ratio, limit, '× plain graph', isMust, detail)]
  if (isMust)
    figures.push(
      atMost(`longest drag frame at ${what}`, Math.max(...ours), 50, 'ms', true, `plain ${round(Math.max(...plain))}`)
    )
  return figures
}

async function measureClicks(page: Page): Promise<number> {
  return share(await page.evaluate(() => gestures.clickEdges(40)), 0.95)
}

/** What the canvas costs in the built app, its drags in turn with a plain graph of the same elements. */
export async function benchCanvas(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-bench-'))
  const app = await startApp(folder)
  const browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: [...browserArguments]
  })
  try {
    const door = await callThroughDoor(app)
    const scenes: readonly (readonly [string, Scenario])[] = [
      ['scene of 200', { ...largeScenario(70, 125), title: 'scene of 200' }],
      ['scene of 300', { ...largeScenario(110, 190), title: 'scene of 300' }],
      ['scene of 1000', { ...largeScenario(200, 620), title: 'scene of 1000' }]
    ]
    for (const [, scenario] of scenes) await door.call('library.create', { scenario })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const open = async (title: string) => {
      const taken = await openScenario(page, await door.invite(), title)
      await page.evaluate(readFileSync(graphLibrary, 'utf8'))
      await page.evaluate(`globalThis.gestures = (${installGestures.toString()})()`)
      return taken
    }
    const first = await open('scene of 200')
    await open('scene of 300')
    const at300 = await measureDrags(page)
    const clicks300 = await measureClicks(page)
    await open('scene of 1000')
    const at1000 = await measureDrags(page)
    const clicks1000 = await measureClicks(page)
    return [
      ...toDragFigures('300 nodes', at300, 1.2, true),
      ...toDragFigures('1,000 nodes', at1000, 0.5, false),
      measureVerdicts(),
      atMost('click to painted verdict at 300 nodes', clicks300, 50, 'ms p95', true),
      atMost('click to painted verdict at 1,000 nodes', clicks1000, 50, 'ms p95', false),
      atMost('first paint of a scenario of 200 nodes', first, 500, 'ms', false)
    ]
  } finally {
    await browser.close()
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
