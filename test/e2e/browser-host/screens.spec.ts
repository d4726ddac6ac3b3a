import { expect } from '@playwright/test'
import { test } from './app.ts'
import { listViolations } from './axe.ts'
import { findFaults } from './find-faults.ts'
import { looks } from './looks.ts'
import { visitScreens } from './visit-screens.ts'

for (const look of looks) {
  const { language, theme, textSize } = look
  test(`every screen is accessible and whole in ${language}, ${theme}, ${textSize * 100} %`, async ({ page, app }) => {
    test.setTimeout(180_000)
    const found: Record<string, readonly string[]> = {}
    await page.goto(app.address)
    await visitScreens(page, look, async (screen, without) => {
      const faults = [...(await page.evaluate(findFaults)), ...(await listViolations(page, { without }))]
      if (faults.length > 0) found[screen] = faults
    })
    expect(found).toEqual({})
  })
}
