import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'
import { looks } from './looks.ts'

const why = (page: Page) => page.getByRole('tabpanel', { name: 'Why' })

async function openOwnUse(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await openSample(page, 'A reseller buys for its own use')
  await expect(why(page)).toBeVisible()
}

test('verdict, first reason and what to do are seen without scrolling', async ({ page, app }) => {
  await openOwnUse(page, app.address)
  await expect(why(page).getByText('Prohibited')).toBeInViewport({ ratio: 1 })
  await expect(why(page).getByRole('heading', { name: 'Own use has a tenant of its own' })).toBeInViewport({ ratio: 1 })
  await expect(why(page).getByText('What to do:').first()).toBeInViewport({ ratio: 1 })
})

test('what is broken comes first, and what holds is folded under a line that names it', async ({ page, app }) => {
  await openOwnUse(page, app.address)
  const holding = why(page).getByRole('button', { name: /rules hold/ })
  await expect(holding).toContainText('The Microsoft Partner Agreement is signed')
  await expect(why(page).getByRole('heading', { level: 4 })).toHaveText([
    'Own use has a tenant of its own',
    'One kind of relationship per provider',
    'Own use straight from a provider'
  ])
  await holding.click()
  await expect(
    why(page).getByRole('heading', { level: 4, name: 'The Microsoft Partner Agreement is signed' })
  ).toBeVisible()
})

test('a fact goes to the step that made it so, and the focus goes along', async ({ page, app }) => {
  await openOwnUse(page, app.address)
  await why(page)
    .getByRole('button', { name: /partnership with “Contoso Distribution”: active.*since step 2/ })
    .click()
  const heading = page.getByRole('heading', { name: 'Step 2 of 6' })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/^Step 2 ·/)
  await expect(why(page).getByText('What it changes')).toBeVisible()
})

test('a citation opens the rule; from there to the next one, and an example as a copy of one’s own', async ({
  page,
  app
}) => {
  await openOwnUse(page, app.address)
  await why(page)
    .getByRole('button', { name: /^Sample scenario 4/ })
    .first()
    .click()
  const sheet = page.getByRole('dialog', { name: 'Own use has a tenant of its own' })
  await expect(sheet).toContainText('https://docs.microsoft.com/partner-center/csp-supported-partner-relationships')
  await expect(sheet.locator('a')).toHaveCount(0)
  await expect(sheet.locator('[lang="ko"]').first()).toContainText(/[가-힣]/)
  await sheet.getByRole('button', { name: 'Next rule' }).click()
  await expect(page.getByRole('dialog', { name: 'Own use has a tenant of its own' })).toHaveCount(0)
  await page.getByRole('dialog').getByRole('button', { name: 'Previous rule' }).click()
  await sheet.getByRole('button', { name: 'Open as a scratch copy: Own use on the CSP tenant' }).click()
  await expect(sheet).toHaveCount(0)
  await expect(why(page).getByText('Prohibited')).toBeVisible()
  await expect(page.getByRole('option')).toHaveCount(2)
})

test('before the first step it says what to do', async ({ page, app }) => {
  await openOwnUse(page, app.address)
  await page.getByRole('option', { name: /^Before the first step/ }).click()
  await expect(why(page)).toContainText('Nothing has happened yet.')
})

for (const { language, theme } of looks) {
  test(`timeline, reasons and rule are accessible in ${language}, ${theme}`, async ({ page, app }) => {
    await page.goto(app.address)
    await expect(page.locator('.sample').first()).toBeVisible()
    await page.evaluate(
      async (change) => {
        const token = sessionStorage.getItem('csp-simulator-token')
        await fetch('/call/settings.change', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(change)
        })
      },
      { theme, language }
    )
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.locator('.sample').nth(5).getByRole('button').click()
    await expect(page.locator('.why-trigger').first()).toBeVisible()
    for (const fold of await page.locator('.why-trigger').all()) await fold.click()
    await expectAccessible(page, ['.timeline', '.why'])
    await page.locator('.timeline-date').click()
    await expectAccessible(page, ['.timeline-date-dialog'])
    await page.keyboard.press('Escape')
    await page.locator('.why-chip.is-cite').first().click()
    await expectAccessible(page, ['.rule-sheet'])
  })
}

async function expectAccessible(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) await expect(page.locator(part)).toBeVisible()
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }))
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}
