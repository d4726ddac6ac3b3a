import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { judgeConnection } from '#renderer/canvas/judge-connection.ts'
import { toSituation } from '#renderer/scenario/situation.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { browserArguments, browserPath } from '#test/e2e/browser.ts'
import { startApp } from '#test/e2e/browser-host/app.ts'
import { callThroughDoor } from './call-through-door.ts'
import {
  clickBare,
  clickEdge,
  type DragTimes,
  describePage,
  dragBoth,
  openPlain,
  openScenario
} from './canvas-pages.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { measure } from './measure.ts'

/** Longer than this no part is measured, however busy the machine is: what was seen until then is told. */
const partTime = 60_000

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.POSITIVE_INFINITY
}

/** What the ghost edge costs when it comes over another target, at 1,000 parties: every kind of pair in turn. */
function measureVerdicts(): Figure {
  const scenario = largeScenario(500, 1000)
  const run = simulate(toMainLine(scenario))
  const situation = toSituation(scenario, null, run, run.steps.length - 1)
  const state = { situation, offer: 'Azure' }
  let nth = 0
  const timing = measure(
    () => {
      nth++
      const from = ['microsoft', 'p0', 'r3', 'd1', `r${nth % 150}`, 'p1', `c${nth % 300}`][nth % 7] ?? 'p0'
      const party = [`r${nth % 150}`, `c${300 + (nth % 300)}`, `p${nth % 20}`][nth % 3] ?? 'c0'
      if (party !== from) judgeConnection(from, { party }, state, (_, all) => all[0], 'en')
    },
    600,
    100
  )
  const detail = `median ${round(timing.median)}`
  return atMost('ghost-edge verdict at 1,000 parties', timing.p95, 4, 'ms p95', true, detail)
}

interface Seen {
  readonly first: number
  readonly size: string
  readonly ours: DragTimes
  readonly plain: DragTimes
  readonly clicks: readonly number[]
  /** Clicks that change one text, between the others. */
  readonly bareClicks: readonly number[]
}

function joinTimes(drags: readonly DragTimes[]): DragTimes {
  return { moves: drags.flatMap(({ moves }) => moves), ends: drags.flatMap(({ ends }) => ends) }
}

/** Opens a scenario in an app of its own, drags in turn with a plain graph of it, and clicks. */
async function measureScene(browser: Browser, scenario: Scenario, rounds: number): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-bench-'))
  const app = await startApp(folder)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(partTime)
  try {
    const door = await callThroughDoor(app)
    await door.call('library.create', { scenario })
    const page = await context.newPage()
    const first = await openScenario(page, await door.invite(), scenario.title)
    const { scene, size } = await describePage(page)
    const bare = await context.newPage()
    await openPlain(bare, new URL(app.address).origin, scene)
    const [ours, plain]: [DragTimes[], DragTimes[]] = [[], []]
    const [clicks, bareClicks]: [number[], number[]] = [[], []]
    let until = performance.now() + partTime
    for (let nth = 0; nth < rounds && performance.now() < until; nth++) {
      const times = await dragBoth(page, bare, nth, 40)
      ours.push(times.ours)
      plain.push(times.plain)
    }
    await bare.close()
    await page.bringToFront()
    until = performance.now() + partTime
    for (let nth = 0; nth < 5 * rounds && performance.now() < until; nth++) {
      bareClicks.push(await clickBare(page))
      const time = await clickEdge(page, nth)
      // The first ones find the reasons drawn for the first time.
      if (time !== null && nth >= 3) clicks.push(time)
    }
    return { first, size, ours: joinTimes(ours), plain: joinTimes(plain), clicks, bareClicks }
  } finally {
    await context.close()
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function toDragFigures(what: string, { size, ours, plain }: Seen, limit: number, isMust: boolean): readonly Figure[] {
  const ratio = share(ours.moves, 0.95) / share(plain.moves, 0.95)
  const medians = `medians ${round(share(ours.moves, 0.5))} and ${round(share(plain.moves, 0.5))} ms`
  const detail = `${round(share(ours.moves, 0.95))} against ${round(share(plain.moves, 0.95))} ms, ${medians}; ${size}`
  const toLongest = (frame: string, of: keyof DragTimes, isWanted: boolean) => {
    const beside = `plain ${round(Math.max(...plain[of]))}; medians ${round(share(ours[of], 0.5))} and ${round(share(plain[of], 0.5))}`
    return atMost(`longest ${frame} at ${what}`, Math.max(...ours[of]), 50, 'ms', isWanted, beside)
  }
  return [
    atMost(`drag frame p95 at ${what}`, ratio, limit, '× plain graph', isMust, detail),
    toLongest('drag frame', 'moves', isMust),
    toLongest('press or drop', 'ends', false)
  ]
}

function toClickFigure(what: string, { clicks, bareClicks }: Seen, isMust: boolean): Figure {
  const bare = `a bare click ${round(share(bareClicks, 0.95))}, median ${round(share(bareClicks, 0.5))}`
  const detail = `median ${round(share(clicks, 0.5))}, ${clicks.length} clicks; ${bare}`
  return atMost(`click to painted verdict at ${what}`, share(clicks, 0.95), 50, 'ms p95', isMust, detail)
}

/** What the canvas costs in the built app, its drags in turn with a plain graph of the same scene. */
export async function benchCanvas(): Promise<readonly Figure[]> {
  const executable = browserPath === undefined ? {} : { executablePath: browserPath }
  const browser = await chromium.launch({ ...executable, args: [...browserArguments] })
  try {
    const at200 = await measureScene(browser, largeScenario(70, 125), 0)
    const at300 = await measureScene(browser, largeScenario(160, 300), 6)
    const at1000 = await measureScene(browser, largeScenario(200, 620), 6)
    return [
      ...toDragFigures('300 nodes', at300, 1.2, true),
      ...toDragFigures('1,000 nodes', at1000, 0.5, false),
      measureVerdicts(),
      toClickFigure('300 nodes', at300, true),
      toClickFigure('1,000 nodes', at1000, false),
      atMost('first paint of a scenario of 200 nodes', at200.first, 500, 'ms', false, at200.size)
    ]
  } finally {
    await browser.close()
  }
}
