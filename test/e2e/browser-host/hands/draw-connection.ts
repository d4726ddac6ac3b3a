import { expect, type Page } from '@playwright/test'
import { findOnCanvas } from './graph.ts'
import type { End } from './hands.ts'

/** Draws a connection by a handle to what it is to end at, and holds it there: what it would mean stands at the pointer. */
export async function drawConnection(page: Page, from: string, to: End): Promise<void> {
  const handle = page.getByRole('button', { name: `Draw a connection from ${from}`, exact: true })
  // What was just picked out comes into view, and moves the ground under the pointer.
  await expect(async () => {
    const start = await findOnCanvas(page, { party: from })
    await page.mouse.move(start.x - 4, start.y)
    await page.mouse.move(start.x, start.y)
    await handle.hover({ timeout: 1000 })
  }).toPass({ timeout: 8000 })
  const box = await handle.boundingBox()
  // As large as a pointer's target has to be.
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await page.mouse.down()
  const end = await findOnCanvas(page, to)
  await page.mouse.move(end.x - 30, end.y, { steps: 2 })
  await page.mouse.move(end.x, end.y, { steps: 2 })
  await expect(page.locator('.canvas-tip')).toBeVisible()
}
