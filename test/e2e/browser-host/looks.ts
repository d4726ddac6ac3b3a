import { expect, type Page } from '@playwright/test'

export const themes = ['light', 'dark', 'contrast'] as const
export const languages = ['en', 'ko'] as const

/** How the window is to look and speak. */
export interface Looks {
  readonly theme: (typeof themes)[number]
  readonly language: (typeof languages)[number]
}

/** Changes the settings as the window itself does, and loads it again. */
export async function setLooks(page: Page, looks: Looks): Promise<void> {
  await page.evaluate(async (change) => {
    const token = sessionStorage.getItem('csp-simulator-token')
    await fetch('/call/settings.change', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(change)
    })
  }, looks)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', looks.theme)
  await expect(page.locator('html')).toHaveAttribute('lang', looks.language)
}

const everyLook: readonly Looks[] = languages.flatMap((language) => themes.map((theme) => ({ language, theme })))

/** The looks to visit every screen in: each language and each theme once, and in the deep run each with each. */
export const looks: readonly Looks[] =
  process.env.DEEP === '1'
    ? everyLook
    : everyLook.filter(({ language, theme }) => (language === 'en') === (theme === 'light'))
