/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test'
import type { Patch } from '#shared/edits/patch.ts'
import { expectSaved, test } from './app.ts'
import { callApp } from './call-app.ts'

const stepCount = 20_000
const title = 'Years of business'
const signs = { id: 'k0', do: 'sign-agreement', partner: 'd1' }

/** A partner that sells over and over, without the agreement that all of it needs. */
const unsigned = {
  format: 'csp-scenario',
  version: 1,
  title,
  asOf: '2020-06-01',
  parties: [
    {
      id: 'd1',
      kind: 'partner',
      role: 'direct-bill',
      name: 'Proseware',
      market: 'KR',
      completed: ['onboard', 'enroll'],
      capabilities: ['api-integration', 'billing', 'support', 'managed-services']
    },
    { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
  ],
  steps: Array.from({ length: stepCount }, (_, n) => ({
    id: `k${n + 1}`,
    do: 'sell',
    path: ['microsoft', 'd1', 'c1'],
    offer: 'Azure'
  }))
}

const moves = [
  ['Undo', 'not yet'],
  ['Redo', 'supported']
] as const

/** Begins to watch the frames that the page draws while it says that it is judging; answers with what it saw. */
async function watchJudging(page: Page): Promise<() => Promise<{ readonly frames: number; readonly longest: number }>> {
  const seen = await page.evaluateHandle(() => {
    const figures = { frames: 0, longest: 0 }
    let last: number | null = null
    const frame = (now: number) => {
      const isJudging = document.querySelector('.judging')?.textContent !== ''
      if (isJudging && last !== null) {
        figures.frames++
        figures.longest = Math.max(figures.longest, now - last)
      }
      last = isJudging ? now : null
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    return figures
  })
  return () => seen.jsonValue()
}

test('a long line is judged beside the page, which goes on, and ends with the right verdict', { tag: '@deep' }, async ({
  page,
  app
}) => {
  test.slow()
  await page.goto(app.address)
  await expect(page.getByRole('button', { name: 'New scenario' })).toBeVisible()
  const { id, head } = await callApp<{ id: string; head: object }>(page, 'library.create', { scenario: unsigned })
  const patch: Patch = [{ op: 'add', path: ['steps', 0], value: signs }]
  const inverse: Patch = [{ op: 'remove', path: ['steps', 0] }]
  const entry = { kind: 'edit', label: { edit: 'insert-step', subject: 'k0' }, patch, inverse }
  await callApp(page, 'scenario.save', { id, base: head, entries: [entry] })

  await page.reload()
  const worker = page.waitForEvent('worker', { timeout: 20_000 })
  await page.getByRole('region', { name: 'My scenarios' }).getByText(title).click()
  await worker
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 30_000 })
  const verdict = page.locator('.bar .verdict-badge')
  await expect(verdict).toHaveText('supported')

  // Whatever else the machine is at can hold a frame back, but not every time; judging here would, every time.
  const longest: number[] = []
  for (const [button, then] of [...moves, ...moves]) {
    const watched = await watchJudging(page)
    await page.locator('.bar').getByRole('button', { name: button, exact: true }).click()
    await expect(verdict).toHaveText(then, { timeout: 30_000 })
    await expectSaved(page)
    const seen = await watched()
    expect(seen.frames).toBeGreaterThan(0)
    longest.push(seen.longest)
  }
  test.info().annotations.push({ type: 'longest times without a frame, in ms', description: longest.join(', ') })
  expect(Math.min(...longest)).toBeLessThan(200)
  await expect(page.locator('.judging')).toHaveText('')
})
