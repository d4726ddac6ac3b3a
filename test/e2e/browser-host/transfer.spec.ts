import { expect } from '@playwright/test'
import { openSample, test } from './app.ts'
import { callApp, post } from './call-app.ts'

// Large enough that the import takes its time on any machine.
const parties = Array.from({ length: 40 }, (_, n) => ({ id: `c${n}`, kind: 'customer', name: `Customer ${n}` }))
const about = { format: 'csp-scenario', version: 1, asOf: '2020-06-01', parties, steps: [] }

test('a long import says how far it is beside what one looks at, and leaves nothing when it is stopped', async ({
  page,
  app
}) => {
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  const files = Array.from({ length: 4_000 }, (_, n) => ({
    name: `${n}.csp.json`,
    text: JSON.stringify({ ...about, title: `Brought in ${n}` })
  }))
  const answer = post(page, '/call/transfer.import', { job: 'many', files, language: 'en' })
  const progress = page.getByRole('progressbar', { name: 'Importing scenarios' })
  await expect(progress).toBeVisible()
  await expect(page.locator('.running-jobs')).toContainText(/[\d,]+ of 4,000/)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  await expect(progress).toHaveCount(0)
  const { total } = await callApp<{ readonly total: number }>(page, 'library.list', {
    query: 'Brought',
    from: 'scenarios',
    sort: 'changed',
    verdict: null,
    tag: null,
    offset: 0,
    limit: 1
  })
  expect(total).toBe(0)
})
