import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type FileChooser, type Page } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { openSample, test } from './app.ts'
import { callApp } from './call-app.ts'

const sample = 'Selling to the customer end to end'

function countScenarios(page: Page) {
  const query = { query: '', from: 'scenarios', sort: 'changed', verdict: null, tag: null, offset: 0, limit: 1 }
  return callApp<{ readonly total: number }>(page, 'library.list', query)
}

/** Chooses a file for "Import a library", which is pressed on the settings screen. */
async function bringIn(page: Page, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a library' }).click()
  await (await chosen).setFiles(file)
}

test('the whole library goes along to another machine, settings and all, and a damaged file changes nothing', async ({
  page,
  app,
  folder,
  launch,
  violations
}) => {
  await page.goto(app.address)
  await openSample(page, sample)
  await callApp(page, 'settings.change', { theme: 'dark' })
  await page.getByRole('button', { name: 'Settings' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the whole library' }).click()
  const download = await downloaded
  expect(download.suggestedFilename()).toMatch(/^Library \d{4}-\d\d-\d\d\.csp\.ndjson$/)
  const file = join(folder, 'all.csp.ndjson')
  await download.saveAs(file)
  await expect(page.locator('.notice')).toContainText('1 scenario and the settings are in the file')

  const other = await launch(join(folder, 'other'))
  await page.goto(other.address)
  await page.getByRole('button', { name: 'Settings' }).click()
  const damaged = { name: 'damaged.csp.ndjson', mimeType: '', buffer: readFileSync(file).subarray(0, -90) }
  await bringIn(page, damaged)
  await expect(page.locator('.notice')).toContainText('the file stops before its end')
  await expect(page.locator('.notice')).toContainText('Nothing was changed here.')
  expect(await countScenarios(page)).toMatchObject({ total: 0 })

  await page.getByText('Take over its settings as well').click()
  await bringIn(page, file)
  await expect(page.getByText('1 scenario was imported. The settings were taken over.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await countScenarios(page)).toMatchObject({ total: 1 })
  await bringIn(page, file)
  await expect(page.getByText('Nothing new was imported. 1 was here already.')).toBeVisible()
  expect(violations).toEqual([])
})

test('a damaged scenario does not keep the others here, and is named', async ({ page, app, folder }) => {
  await page.goto(app.address)
  await openSample(page, sample)
  await callApp(page, 'library.open-sample', { name: '6-reseller-as-end-customer', language: 'en' })
  const db = new Sqlite(join(folder, 'library.db'))
  const ofSample = 'select number from scenario where title = ?'
  db.prepare(`update snapshot set content = '{}' where scenario = (${ofSample})`).run(sample)
  db.close()
  await page.getByRole('button', { name: 'Settings' }).click()
  const downloaded = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export the whole library' }).click()
  await downloaded
  await expect(page.locator('.notice')).toContainText('1 damaged scenario is not in the file')
  await expect(page.locator('.notice')).toContainText(`What is stored cannot be read: “${sample}”`)
})

test('among scenario files it is refused with the way that it comes in by', async ({ page, app }) => {
  await page.goto(app.address)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const lines = `{"format":"csp-library","version":1}\n${' '.repeat(9 * 2 ** 20)}`
  await (await chosen).setFiles({ name: 'all.csp.ndjson', mimeType: '', buffer: Buffer.from(lines) })
  await expect(page.locator('.notice').filter({ hasText: 'whole library' })).toContainText('“Import a library” in the')
  expect(await countScenarios(page)).toMatchObject({ total: 0 })
})

test('the command palette takes it along as well', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, sample)
  const choose = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox', { name: 'Find or run anything' }).fill(name)
    await page.getByRole('menuitem', { name }).click()
  }
  const downloaded = page.waitForEvent('download')
  await choose('Export the whole library')
  await downloaded
  const chosen = page.waitForEvent('filechooser')
  await choose('Import a library')
  await chosen
})

test('the pieces of a file that could not be handed over whole are not kept', async ({ page, app }) => {
  await page.goto(app.address)
  await page.getByRole('button', { name: 'Settings' }).click()
  let pieces = 0
  await page.route('**/call/library-file.hand-over', (route) => (++pieces > 1 ? route.abort() : route.continue()))
  const dropped = page.waitForRequest('**/call/library-file.drop')
  await bringIn(page, { name: 'long.csp.ndjson', mimeType: '', buffer: Buffer.alloc(4 * 1024 * 1024, ' ') })
  expect((await dropped).postDataJSON()).toEqual({ key: expect.stringMatching(/./) })
  await expect(page.locator('.notice.failure')).toBeVisible()
})
