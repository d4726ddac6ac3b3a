import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Presses what has the focus only once it has it, as a person does by the keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).focus()
  await page.keyboard.press('Enter')
}

test('a button that is at work keeps the focus, and a question that ends gives it back', async ({ page, app }) => {
  await page.goto(app.address)
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await press(page, 'Back up now')
  await expect(page.locator('.backup')).toHaveCount(1)
  await expect(button(page, 'Back up now')).toBeFocused()
  await press(page, 'Restore')
  await expect(button(page, 'Restore')).toBeFocused()
  await press(page, 'Cancel')
  await expect(button(page, 'Restore')).toBeFocused()
  const download = page.waitForEvent('download')
  await press(page, 'Export the whole library')
  await download
  await expect(page.locator('.notice')).toBeVisible()
  await expect(button(page, 'Export the whole library')).toBeFocused()
})

test('the buttons of the library that go away as they are pressed leave the focus in it', async ({ page, app }) => {
  await page.goto(app.address)
  const library = page.getByRole('navigation').getByRole('button', { name: 'Library' })
  for (const sample of ['A reseller buys for its own use', 'Selling to the customer end to end']) {
    await openSample(page, sample)
    await library.click()
  }
  const cards = page.locator('.library-mine').getByRole('row')
  const trash = async (left: number) => {
    await page
      .getByRole('button', { name: /^What to do with/ })
      .first()
      .press('Enter')
    await page.getByRole('menuitem', { name: 'Move to trash' }).press('Enter')
    await expect(cards).toHaveCount(left)
    await expect(page.locator('body')).not.toBeFocused()
  }
  await trash(1)
  await expect(cards).toBeFocused()
  await trash(0)
  await press(page, 'Trash (2)')
  await expect(button(page, 'Back to the start')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Trash (2)')).toBeFocused()
})
