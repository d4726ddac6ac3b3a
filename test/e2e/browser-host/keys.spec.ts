import { expect, type Page } from '@playwright/test'
import { expectSaved, openSample, test } from './app.ts'

const ownUse = 'A reseller buys for its own use'
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the scenario' })
const report = (page: Page) => page.getByRole('heading', { name: 'Report', level: 1, exact: true })

test('a key for the whole window does not tear a question away that lies over the screen', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await page.getByRole('button', { name: 'Import from a table …' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('textbox').fill('Name;Role')
  for (const key of ['Control+p', 'Control+k', 'F1']) await page.keyboard.press(key)
  await expect(question).toHaveCount(1)
  await expect(question.getByRole('textbox')).toHaveValue('Name;Role')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await page.keyboard.press('Control+p')
  await expect(report(page)).toBeAttached()
})

test('a key that goes elsewhere, or saves, takes along what is being typed', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await title(page).fill('Named before the report')
  await page.keyboard.press('Control+p')
  await expect(report(page)).toBeAttached()
  await expect(page.frameLocator('.report-frame').locator('h1')).toHaveText('Named before the report')
  await page.getByRole('navigation').getByRole('button', { name: 'Workspace' }).click()
  await title(page).fill('Named and saved')
  await page.keyboard.press('Control+s')
  await expect(page.locator('.notice')).toContainText('saved')
  await expectSaved(page)
  await expect(title(page)).toBeFocused()
  await page.reload()
  await expect(title(page)).toHaveValue('Named and saved')
})

test('what could not be saved is not said to be saved', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await page.route('**/call/scenario.save', (route) => route.abort())
  await title(page).fill('Not to be kept')
  await page.keyboard.press('Control+s')
  await expect(page.locator('.notice.failure')).toHaveCount(1)
  await page.unroute('**/call/scenario.save')
  await page.keyboard.press('Control+s')
  await expectSaved(page)
  await page.reload()
  await expect(title(page)).toHaveValue('Not to be kept')
})
