import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ko'] as const

async function setLooks(page: Page, theme: string, language: string): Promise<void> {
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
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

for (const language of languages) {
  for (const theme of themes) {
    test(`every screen is accessible in ${language}, ${theme}`, async ({ page, app }) => {
      await page.goto(app.address)
      await expect(page.locator('.sample').first()).toBeVisible()
      await setLooks(page, theme, language)
      await expect(page.locator('.sample').first()).toBeVisible()
      await expectAccessible(page, 'library')
      await page.locator('.sample').nth(5).getByRole('button').click()
      await page.locator('.step-button').last().click()
      await page.locator('.party-row .fold').first().click()
      await expectAccessible(page, 'scenario')
      await page.locator('.bar-nav').getByRole('button').nth(1).click()
      await expectAccessible(page, 'settings')
    })
  }
}
