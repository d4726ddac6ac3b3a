import { expect, type Page } from '@playwright/test'
import { expectSaved, openSample, test } from './app.ts'
import { listViolations } from './axe.ts'
import { post } from './call-app.ts'
import { findFaults } from './find-faults.ts'
import { lookAt } from './hands/screen.ts'

const ownUse = 'A reseller buys for its own use'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the scenario' })
const card = (page: Page, step: number) =>
  page.getByRole('listbox', { name: 'Steps in order' }).getByRole('option', { name: new RegExp(`^Step ${step} ·`) })
const cards = (page: Page) =>
  page.getByRole('listbox', { name: 'Steps in order' }).getByRole('option', { name: /^Step/ })

test('a sample is opened, read, put right and undone', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const { why, details, tool, undo } = lookAt(page)
  await card(page, 6).click()
  await expect(why.getByText('Prohibited')).toBeVisible()
  await expect(why.getByText(/CSP tenant/).first()).toBeVisible()
  await expect(why.getByText(/Sample scenario 4/).first()).toBeVisible()

  await tool(/^Change this step/).click()
  await details.getByRole('button', { name: /Tenant/ }).click()
  await page.getByRole('option', { name: /^r1\.own/ }).click()
  await details.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(card(page, 6)).toHaveAccessibleName(/: supported/)
  await expectSaved(page)

  await undo.click()
  await expect(card(page, 6)).toHaveAccessibleName(/: prohibited/)
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(card(page, 6)).toHaveAccessibleName(/: supported/)
  await expectSaved(page)
})

test('what was saved is there after a crash, and can still be undone', async ({ page, app, launch }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const { tool, undo } = lookAt(page)
  await card(page, 4).click()
  await tool('Delete this step').click()
  await expect(cards(page)).toHaveCount(5)
  await expectSaved(page)
  await app.kill()

  const again = await launch()
  await page.goto(again.address)
  await expect(title(page)).toHaveValue(ownUse)
  await expect(cards(page)).toHaveCount(5)
  await undo.click()
  await expect(cards(page)).toHaveCount(6)
  await expectSaved(page)
})

test('a reload goes on, and a change made elsewhere is told', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await expectSaved(page)
  await page.reload()
  await expect(title(page)).toHaveValue(ownUse)

  const other = await page.context().newPage()
  const invited = (await post(page, '/session/new', {})) as { readonly code: string }
  await other.goto(`${new URL(app.address).origin}/#code=${invited.code}`)
  await expect(title(other)).toHaveValue(ownUse)
  await title(other).fill('Changed in the other window')
  await other.keyboard.press('Enter')
  await expectSaved(other)

  await title(page).fill('Changed here')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('changed elsewhere')
  expect([...(await page.evaluate(findFaults)), ...(await listViolations(page))]).toEqual([])
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click()
  await expect(title(page)).toHaveValue('Changed here (copy)')
})
