import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

const progress = { job: 'import-1', kind: 'import', done: 3, total: 10, state: 'running' }

/** Makes the window hear of an import that goes on and on. */
async function importForever(page: Page): Promise<void> {
  const lines = [{ sequence: 1 }, { sequence: 2, name: 'job.progress', payload: progress }]
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  await page.route('**/events', (route) => route.fulfill({ body }))
}

test('what is going on and what is told stand one above the other, and leave the focus on the screen', async ({
  page,
  app
}) => {
  await importForever(page)
  await page.setViewportSize({ width: 800, height: 700 })
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  const jobs = page.locator('.running-jobs')
  const notices = page.locator('.notices .notice')
  await expect(jobs).toBeVisible()
  await page.keyboard.press('Control+s')
  await page.keyboard.press('Control+s')
  await expect(notices).toHaveCount(2)
  const [job, first, second] = await Promise.all(
    [jobs, notices.nth(0), notices.nth(1)].map((each) => each.boundingBox())
  )
  if (!job || !first || !second) throw new Error('something is not shown')
  expect(job.y + job.height).toBeLessThanOrEqual(first.y)
  expect(first.y + first.height).toBeLessThanOrEqual(second.y)
  expect(second.y + second.height).toBeLessThanOrEqual(700)
  const close = notices.getByRole('button', { name: 'Close' })
  await close.first().press('Enter')
  await expect(close).toHaveCount(1)
  await expect(close).toBeFocused()
  await close.press('Enter')
  await expect(notices).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
})
