import { expect, type Page } from '@playwright/test'
import { expectSaved, openSample, test } from './app.ts'
import { callApp } from './call-app.ts'

const ownUse = 'A reseller buys for its own use'

const cards = (page: Page) => page.getByRole('listbox', { name: 'Steps in order' }).getByRole('option')
const current = (page: Page) => cards(page).and(page.locator('[aria-selected="true"]'))
const tool = (page: Page, name: string | RegExp) => page.locator('.timeline').getByRole('button', { name })

async function openAt(page: Page, address: string, step: number): Promise<void> {
  await page.goto(address)
  await openSample(page, ownUse)
  await page.getByRole('listbox', { name: 'Steps in order' }).focus()
  await page.keyboard.press('Home')
  for (let n = 0; n < step; n++) await page.keyboard.press('ArrowRight')
  await expect(current(page)).toHaveAccessibleName(
    step === 0 ? /^Before the first step/ : new RegExp(`^Step ${step} ·`)
  )
}

test('a card says number, date, what happens and how it is judged, and is where one stands when chosen', async ({
  page,
  app
}) => {
  await openAt(page, app.address, 0)
  await expect(cards(page)).toHaveCount(7)
  await page.getByRole('option', { name: /^Step 3 ·/ }).click()
  await expect(current(page)).toHaveAccessibleName(
    /^Step 3 · 3 Jun 2020, “Litware Services” sells “Microsoft 365”.*: not yet\./
  )
  await expect(page.getByRole('heading', { name: 'Step 3 of 6' })).toBeVisible()
  await tool(page, '1 prohibited: go to the next one').click()
  await expect(current(page)).toHaveAccessibleName(/^Step 6 ·/)
})

test('the steps play from the start and stop at the last', async ({ page, app }) => {
  await openAt(page, app.address, 4)
  await page.keyboard.press('Space')
  await expect(tool(page, 'Pause')).toBeVisible()
  await expect(current(page)).toHaveAccessibleName(/^Step 6 ·/, { timeout: 4000 })
  await expect(tool(page, 'Play')).toBeVisible()
  await tool(page, 'Play').click()
  await expect(current(page)).toHaveAccessibleName(/^Step 1 ·/, { timeout: 4000 })
  await tool(page, 'Pause').click()
  await tool(page, 'To before the first step').click()
  await expect(tool(page, 'Step back')).toHaveAttribute('aria-disabled', 'true')
  await tool(page, 'To the last step').click()
  await tool(page, 'Step back').click()
  await tool(page, 'Step forward').click()
  await expect(current(page)).toHaveAccessibleName(/^Step 6 ·/)
})

test('a step is put in after the one that was pointed at', async ({ page, app }) => {
  await openAt(page, app.address, 6)
  await tool(page, 'Add a step after step 4').click()
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true')
  await expect(current(page)).toHaveAccessibleName(/^Step 4 ·/)
  await expect(page.locator('.pane-details form')).toBeVisible()
})

test('steps change their places by key, and what is judged otherwise changes with them', async ({ page, app }) => {
  await openAt(page, app.address, 2)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(current(page)).toHaveAccessibleName(/^Step 1 ·.*is accepted: out of order/)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(current(page)).toHaveAccessibleName(/^Step 1 ·/)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(current(page)).toHaveAccessibleName(/^Step 2 ·.*is accepted: supported/)
  await expectSaved(page)
})

test('a card that is dragged goes in where it is let go', async ({ page, app }) => {
  await openAt(page, app.address, 1)
  const from = await page.getByRole('option', { name: /^Step 1 ·/ }).boundingBox()
  const to = await page.getByRole('option', { name: /^Step 2 ·/ }).boundingBox()
  if (!from || !to) throw new Error('no cards')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 })
  await page.mouse.move(to.x + to.width - 4, to.y + to.height / 2)
  await expect(page.locator('.timeline-drop')).toBeVisible()
  await page.mouse.up()
  await expect(current(page)).toHaveAccessibleName(/^Step 2 ·.*is requested/)
})

test('a step is duplicated and deleted, and undo brings it back, with the focus kept', async ({ page, app }) => {
  await openAt(page, app.address, 4)
  await tool(page, 'Duplicate this step').click()
  await expect(current(page)).toHaveAccessibleName(/^Step 5 ·.*signs.*: out of order/)
  await page.getByRole('listbox', { name: 'Steps in order' }).focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(6)
  await expect(page.getByRole('listbox', { name: 'Steps in order' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(7)
})

test('a date changes in place, and one that goes back is refused with the reason', async ({ page, app }) => {
  await openAt(page, app.address, 3)
  await tool(page, /^Date: 3 Jun 2020/).click()
  const field = page.getByRole('dialog').getByLabel('Date')
  await field.fill('2020-05-01')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(
    page.getByText('Steps happen in the order in which they stand, so their dates never go back.')
  ).toBeVisible()
  await field.fill('2020-06-04')
  await field.press('Enter')
  await expect(current(page)).toHaveAccessibleName(/^Step 3 · 4 Jun 2020/)
})

test('a variant tells which steps are the main line’s, and none leaves its line', async ({ page, app }) => {
  await openAt(page, app.address, 6)
  await page.getByRole('button', { name: /Main line/ }).click()
  await page.getByRole('option', { name: 'Option 1: a separate tenant' }).click()
  await expect(page.getByRole('option', { name: /Shared with the main line/ })).toHaveCount(5)
  await expect(page.getByRole('option', { name: /^Step 6 ·/ })).not.toHaveAccessibleName(/Shared/)
  await page.getByRole('option', { name: /^Step 6 ·/ }).click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText('A step stays on its line')).toBeVisible()
  await expect(current(page)).toHaveAccessibleName(/^Step 6 ·/)
})

test('of ten thousand steps only those in sight are there, and all can be reached', async ({ page, app }) => {
  await page.goto(app.address)
  await expect(page.locator('.sample').first()).toBeVisible()
  const steps = Array.from({ length: 10_000 }, () => ({ do: 'connect-customer', partner: 'd1', customer: 'c1' }))
  const parties = [
    { id: 'd1', name: 'Proseware', kind: 'partner', role: 'direct-bill' },
    { id: 'c1', name: 'Adatum', kind: 'customer' }
  ]
  const scenario = { format: 'csp-scenario', version: 1, title: 'Long', asOf: '2020-06-01', parties, steps }
  await callApp(page, 'library.create', { scenario })
  await page.reload()
  await page.getByRole('row', { name: /Long/ }).press('Enter')
  await expect(current(page)).toHaveAccessibleName(/^Step 10,000 ·/)
  expect(await cards(page).count()).toBeLessThan(30)
  await page.getByRole('listbox', { name: 'Steps in order' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toHaveAccessibleName(/^Step 1 ·.*: supported/)
  await expect(current(page)).toBeInViewport()
  expect(await cards(page).count()).toBeLessThan(30)
})
