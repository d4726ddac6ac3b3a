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
    await visitScreens(page, look, async (screen) => {
      const faults = [...(await page.evaluate(findFaults)), ...(await listViolations(page))]
      if (faults.length > 0) found[screen] = faults
    })
    expect(found).toEqual({})
  })
}

test('what is cut, too small or covered is found, which is the control', async ({ page }) => {
  await page.setContent(`
    <p style="width:40px;overflow:hidden;white-space:nowrap">cut off without a sign</p>
    <button style="width:10px;height:10px;padding:0;border:0">x</button>
    <div style="position:relative"><button style="width:60px;height:30px">covered</button>
      <div style="position:absolute;inset:0;background:white"></div></div>`)
  const faults = await page.evaluate(findFaults)
  expect(faults.map((each) => each.split(':')[0])).toEqual([
    'cut off',
    'outside of its part',
    '10 × 10 px',
    'under something else'
  ])
})
