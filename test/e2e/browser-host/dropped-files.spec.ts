import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

/** Drops a file onto an element; answers whether the browser was kept from showing it in place of the app. */
function drop(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((onto) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['{}'], 'deal.csp.json'))
    const about = { dataTransfer, bubbles: true, cancelable: true }
    const element = document.querySelector(onto)
    const [over, dropped] = [new DragEvent('dragover', about), new DragEvent('drop', about)]
    element?.dispatchEvent(over)
    element?.dispatchEvent(dropped)
    return over.defaultPrevented && dropped.defaultPrevented
  }, selector)
}

test('a file that is dropped where none is taken in is told so, and does not take the place of the app', async ({
  page,
  app
}) => {
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  const refusals = page.locator('.notice.failure')
  for (const [nth, screen] of ['Settings', 'Rulebook', 'Report'].entries()) {
    await page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click()
    await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeAttached()
    expect(await drop(page, 'main')).toBe(true)
    await expect(refusals).toHaveCount(nth + 1)
    await expect(refusals.nth(nth)).toContainText('this screen takes no files')
  }
})

test('a file that cannot be read any more is told so', async ({ page, app }) => {
  await page.goto(app.address)
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('it is gone', 'NotReadableError'))
  })
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'gone.csp.json', mimeType: '', buffer: Buffer.from('{}') })
  await expect(page.locator('.notice.failure')).toContainText('the file could not be read')
})
