import { expect, type Page } from '@playwright/test'
import { expectSaved, openSample, test } from './app.ts'

const [ownUse, endToEnd] = ['A reseller buys for its own use', 'Selling to the customer end to end']
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the scenario' })
const rail = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })

test('who comes back to a scenario from another screen stands where they stood, with what they had picked out', async ({
  page,
  app
}) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  const moment = page.locator('.canvas-moment')
  const there = await moment.textContent()
  await page.keyboard.press('End')
  await expect(moment).not.toHaveText(there ?? '')
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(moment).toHaveText(there ?? '')
  await rail(page, 'Rulebook').click()
  await rail(page, 'Workspace').click()
  await expect(moment).toHaveText(there ?? '')
})

test('what could not be saved any more once another scenario is open is told', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  let letGo = () => {}
  await page.route('**/call/scenario.save', async (route) => {
    await new Promise<void>((fail) => {
      letGo = fail
    })
    await route.abort()
  })
  await title(page).fill('Too late')
  await title(page).press('Enter')
  await expect(page.locator('.save-state')).not.toHaveText('saved')
  await rail(page, 'Library').click()
  await openSample(page, endToEnd)
  await expectSaved(page)
  await expect(page.locator('.notice.failure')).toHaveCount(0)
  letGo()
  await expect(page.locator('.notice.failure')).toHaveCount(1)
})

test('a notice does not offer to undo an edit after which another was made', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await page.getByRole('treegrid').getByRole('row').nth(1).click()
  await page.keyboard.press('Delete')
  const undo = page.locator('.notice').getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(1)
  await title(page).fill('Edited since')
  await title(page).press('Enter')
  await expect(undo).toHaveCount(0)
})
