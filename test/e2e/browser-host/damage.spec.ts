import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectSaved, openSample, test } from './app.ts'
import { listViolations } from './axe.ts'
import { findFaults } from './find-faults.ts'

const sample = 'Selling to the customer end to end'

/** Writes nonsense over half of the store's pages, the first one aside: less might hit nothing that is in use. */
function damage(folder: string): void {
  const file = join(folder, 'library.db')
  const handle = openSync(file, 'r+')
  const nonsense = Buffer.alloc(Math.floor(statSync(file).size / 2), 0x5a)
  writeSync(handle, nonsense, 0, nonsense.length, 4096)
  closeSync(handle)
}

test('a damaged library is told at the start and restored in two clicks', async ({ page, app, folder, launch }) => {
  await page.goto(app.address)
  await openSample(page, sample)
  await expectSaved(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.locator('.backup').first()).toBeVisible()
  await app.close()
  damage(folder)

  const again = await launch()
  await page.goto(again.address)
  const told = page.getByRole('alert')
  await expect(told).toContainText('The library file is damaged')
  expect([...(await page.evaluate(findFaults)), ...(await listViolations(page))]).toEqual([])
  await told.getByRole('button', { name: /Restore the backup of/ }).click()
  await told.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByRole('region', { name: 'My scenarios' })).toContainText(sample)
  await expect(page.locator('.notice')).toContainText('Restored')
  expect(readdirSync(folder).join(' ')).toMatch(/damaged|kept/)
})
