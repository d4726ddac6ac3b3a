import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

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
