import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import { type Gestures, installGestures, type Scene } from './canvas-gestures.ts'

const graphLibrary = resolve(import.meta.dirname, '../../node_modules/cytoscape/dist/cytoscape.umd.js')

declare const gestures: Gestures
declare const cytoscape: (options: object) => Core

/**
 * Opens a scenario of the library by its title.
 * @returns how long it took until its first picture, in milliseconds
 */
export async function openScenario(page: Page, address: string, title: string): Promise<number> {
  await page.goto(address)
  const card = page.getByRole('row', { name: title, exact: true })
  await card.waitFor()
  const started = await page.evaluate(() => performance.now())
  await card.press('Enter')
  const painted = await page.evaluate(async () => {
    const isDrawn = () => {
      const ground = document.querySelector('.canvas-graph') as (Element & { _cyreg?: { cy: Core } }) | null
      return (ground?._cyreg?.cy.nodes('.box').length ?? 0) > 0
    }
    while (!isDrawn()) await new Promise((done) => requestAnimationFrame(done))
    return new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
  })
  await page.evaluate(`globalThis.gestures = (${installGestures.toString()})()`)
  return painted - started
}

/**
 * Opens a page with nothing on it but a plain graph of the same scene: the same elements with the same style, faces, view
 * and size, and the texts of its edges as labels of the graph's own.
 */
export async function openPlain(page: Page, origin: string, scene: Scene): Promise<void> {
  const address = `${origin}/plain`
  const { width, height, faces } = scene
  const place = `position: absolute; width: ${width}px; height: ${height}px`
  const body = `<!doctype html><style>${faces}</style><div class="canvas-graph" style="${place}"></div>`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.goto(address)
  await page.evaluate(readFileSync(graphLibrary, 'utf8'))
  await page.evaluate(({ elements, style, zoom, pan }) => {
    const labels = {
      selector: 'edge',
      style: { label: 'data(text)', 'font-size': 11, 'text-background-opacity': 1, 'text-background-color': 'white' }
    }
    cytoscape({
      container: document.querySelector('.canvas-graph'),
      elements,
      style: [...style, labels],
      layout: { name: 'preset', fit: false },
      zoom,
      pan
    })
  }, scene)
  await page.evaluate(`globalThis.gestures = (${installGestures.toString()})()`)
}

/** The times of the frames of a drag, and of its press and its drop. */
export interface DragTimes {
  readonly moves: readonly number[]
  readonly ends: readonly number[]
}

/** The times of two drags of the same party, one on each page, each on the screen while it is dragged. */
export async function dragBoth(ours: Page, plain: Page, nth: number, frames: number) {
  const drag = async (page: Page, isPlain: boolean): Promise<DragTimes> => {
    await page.bringToFront()
    const press = await page.evaluate(([party, picks]) => gestures.grab(party, picks), [nth, isPlain] as const)
    const moves = await page.evaluate((count) => gestures.move(count), frames)
    const drop = await page.evaluate(() => gestures.release())
    return { moves, ends: [press, drop] }
  }
  return { ours: await drag(ours, false), plain: await drag(plain, true) }
}

/** What the gestures see of a page. */
export async function describePage(page: Page): Promise<{ readonly scene: Scene; readonly size: string }> {
  const scene = await page.evaluate(() => gestures.describe())
  const { nodes, edges, parties } = await page.evaluate(() => gestures.count())
  return { scene, size: `${parties} parties, ${nodes} nodes, ${edges} edges` }
}

/** The time of a click on an edge until its verdict is painted; null where something else lay there. */
export async function clickEdge(page: Page, nth: number): Promise<number | null> {
  // A step that was clicked becomes the moment, and what comes after it is not drawn.
  await page.keyboard.press('End')
  await page.waitForTimeout(100)
  return page.evaluate((edge) => gestures.clickEdge(edge), nth)
}

/** The time of a click until one changed text is painted: what any click costs on this page, and on this machine. */
export function clickBare(page: Page): Promise<number> {
  return page.evaluate(() => gestures.clickBare())
}
