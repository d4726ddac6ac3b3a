import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import { toMainLine } from '#shared/domain/line.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { toSentence } from '#shared/language/to-sentence.ts'
import { explainStep } from '#shared/simulator/explain.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { callThroughDoor } from '#test/bench/call-through-door.ts'
import { largeScenario } from '#test/bench/large-scenario.ts'
import { openSample, test } from './app.ts'

interface Drawn {
  /** The keys of what is drawn as a box or a row of its own. */
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  /** The sales that an edge tells of beside its own. */
  readonly earlier: number
}

/** What the canvas draws, by the graph itself. */
async function readDrawing(page: Page): Promise<Drawn> {
  await expect(page.locator('.canvas-tools')).toBeVisible()
  const read = () =>
    page.evaluate(() => {
      const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg?: { cy: Core } }
      const cy = ground._cyreg?.cy
      if (!cy) return null
      const things = [...cy.nodes()].filter((node) => node.hasClass('box') || node.hasClass('row'))
      return {
        nodes: things.filter((node) => !node.hasClass('more')).map((node) => String(node.data('key'))),
        edges: [...cy.edges()].map((edge) => edge.id()),
        earlier: [...cy.edges()].reduce(
          (sum, edge) => sum + Number(/\+ (\d+) earlier/.exec(edge.data('text'))?.[1] ?? 0),
          0
        )
      }
    })
  await expect.poll(async () => (await read())?.nodes.length ?? 0).toBeGreaterThan(0)
  return (await read()) ?? { nodes: [], edges: [], earlier: 0 }
}

/** The rows of a grid by what they stand for, each with what a screen reader calls it. */
async function readRows(page: Page, role: 'treegrid' | 'grid'): Promise<ReadonlyMap<string, string>> {
  const rows = page.getByRole(role).locator('tbody').getByRole('row')
  await expect(rows.first()).toBeVisible()
  const read = await rows.evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-row') ?? '', row.getAttribute('aria-label') ?? ''] as const)
  )
  return new Map(read)
}

async function expectAllTold(page: Page): Promise<void> {
  const { nodes, edges, earlier } = await readDrawing(page)
  const outline = await readRows(page, 'treegrid')
  expect(nodes.filter((key) => !outline.get(key))).toEqual([])
  await page.getByRole('tab', { name: 'Relations' }).click()
  const relations = await readRows(page, 'grid')
  expect(edges.filter((id) => !relations.get(id))).toEqual([])
  const sales = [...relations.keys()].filter((id) => id.startsWith('step:') && !edges.includes(id))
  expect(sales).toHaveLength(earlier)
  // Not drawn by themselves beside those are relationships alone, which a sale tells.
  const others = [...relations.keys()].filter((id) => !edges.includes(id) && !sales.includes(id))
  expect(others.filter((id) => !id.startsWith('relationship:'))).toEqual([])
  // Every name tells more than two names: a state or verdict after the colon.
  expect([...relations.values()].filter((name) => !/: \S/.test(name))).toEqual([])
}

const samples = resolve(import.meta.dirname, '../../../shared/samples/en')

/** What the simulator finds at the last step of each sample, by the title of the sample. */
function findingsOfSamples(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readdirSync(samples).map((name) => {
      const scenario = parseScenario(readFileSync(resolve(samples, name), 'utf8'))
      if (!scenario.ok) throw new Error(`${name} is refused`)
      const run = simulate(toMainLine(scenario.value))
      const explained = explainStep(run, run.steps.length - 1, 'en')
      return [scenario.value.title, explained?.findings.map(({ message }) => toSentence(message, 'en')) ?? []]
    })
  )
}

/** Opens what is folded of the reasons, and finds every one of these sentences among them. */
async function expectFindingsTold(page: Page, sentences: readonly string[]): Promise<void> {
  expect(sentences.length).toBeGreaterThan(0)
  const why = page.getByRole('tabpanel', { name: 'Why' })
  const holding = why.locator('section > .why-fold > .why-trigger')
  if ((await holding.count()) > 0) await holding.click()
  const told = await why.innerText()
  expect(sentences.filter((each) => !told.includes(each))).toEqual([])
}

test('whatever the canvas draws of the samples is a row of the outline or of the relations, and every finding is told', async ({
  page,
  app
}) => {
  const findings = findingsOfSamples()
  await page.goto(app.address)
  const opening = page.getByRole('button', { name: /^Open: / })
  await expect(opening.first()).toBeVisible()
  const names = await opening.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')?.slice(6) ?? ''))
  expect(names.toSorted()).toEqual([...findings.keys()].toSorted())
  for (const name of names) {
    await openSample(page, name)
    await expectFindingsTold(page, findings.get(name) ?? [])
    await expectAllTold(page)
    await page.getByRole('button', { name: 'Library', exact: true }).click()
  }
})

test('whatever the canvas draws of thirty parties is told, too, and picked out in both', { tag: '@deep' }, async ({
  page,
  app
}) => {
  const door = await callThroughDoor(app)
  await door.call('library.create', { scenario: { ...largeScenario(60, 30), title: 'Thirty' } })
  await page.goto(await door.invite())
  await page.getByRole('heading', { level: 3, name: 'Thirty', exact: true }).click()
  await expectAllTold(page)
  const sale = page
    .getByRole('grid')
    .getByRole('row', { name: /sells “Azure”.*: supported, step \d+$/ })
    .first()
  const id = (await sale.getAttribute('data-row')) ?? ''
  await sale.click()
  await expect(sale).toHaveAttribute('aria-selected', 'true')
  await expect
    .poll(() =>
      page.evaluate((wanted) => {
        const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
        return ground._cyreg.cy.getElementById(wanted).hasClass('is-selected')
      }, id)
    )
    .toBe(true)
})
