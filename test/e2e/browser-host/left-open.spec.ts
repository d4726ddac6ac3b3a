import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

/** Keeps the answers to a call from the window until they are let go, in the order of the calls. */
async function hold(page: Page, name: string) {
  const held: (() => void)[] = []
  await page.route(`**/call/${name}`, async (route) => {
    await new Promise<void>((letGo) => held.push(letGo))
    await route.continue()
  })
  return {
    isAsked: (count: number) => expect.poll(() => held.length).toBe(count),
    letGo: async (nth: number) => {
      const answered = page.waitForResponse(`**/call/${name}`)
      held[nth]?.()
      await answered
    }
  }
}

const [ownUse, endToEnd] = ['A reseller buys for its own use', 'Selling to the customer end to end']
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the scenario' })
const rail = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })

/** Comes back to a window in which a scenario was left open, and which still waits for it. */
async function comeBack(page: Page, address: string) {
  await page.goto(address)
  const kept = page.waitForResponse('**/call/settings.change')
  await openSample(page, ownUse)
  await kept
  const opening = await hold(page, 'scenario.open')
  await page.reload()
  await opening.isAsked(1)
  return opening
}

test('who goes elsewhere by the palette while the scenario left open comes back stays there, and finds it open', async ({
  page,
  app
}) => {
  const opening = await comeBack(page, app.address)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('rulebook')
  await page.keyboard.press('Enter')
  const rulebook = page.getByRole('heading', { name: 'Rulebook', level: 1 })
  await expect(rulebook).toBeAttached()
  await opening.letGo(0)
  await expect(rail(page, 'Workspace')).toBeEnabled()
  await expect(rulebook).toBeAttached()
  await rail(page, 'Workspace').click()
  await expect(title(page)).toHaveValue(ownUse)
})

test('a scenario that is opened while the one left open comes back is shown, and stays', async ({ page, app }) => {
  const opening = await comeBack(page, app.address)
  await rail(page, 'Library').click()
  await openSample(page, endToEnd)
  await opening.letGo(0)
  await rail(page, 'Library').click()
  await rail(page, 'Workspace').click()
  await expect(title(page)).toHaveValue(endToEnd)
})

test('who goes elsewhere while a scenario is being opened stays there', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await rail(page, 'Library').click()
  const opening = await hold(page, 'scenario.open')
  await page.getByRole('row', { name: ownUse }).click()
  await opening.isAsked(1)
  await rail(page, 'Settings').click()
  await opening.letGo(0)
  await page.waitForTimeout(500)
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeAttached()
})
