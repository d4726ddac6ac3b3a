import { expect, type Page } from '@playwright/test'
import { isDeep } from '../depth.ts'
import { callApp } from './call-app.ts'

const themes = ['light', 'dark', 'contrast'] as const
const languages = ['en', 'ko'] as const
const textSizes = [1, 2] as const

/** How the window is to look and speak. */
export interface Looks {
  readonly theme: (typeof themes)[number]
  readonly language: (typeof languages)[number]
  /** Times the usual size of text. */
  readonly textSize: (typeof textSizes)[number]
}

/** Changes the settings as the window itself does, and loads it again. */
export async function setLooks(page: Page, looks: Looks): Promise<void> {
  await callApp(page, 'settings.change', looks)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', looks.theme)
  await expect(page.locator('html')).toHaveAttribute('lang', looks.language)
}

const everyLook: readonly Looks[] = languages.flatMap((language) =>
  themes.flatMap((theme) => textSizes.map((textSize) => ({ language, theme, textSize })))
)

/** Each language and each size of text once. */
const someLooks: readonly Looks[] = [
  { language: 'en', theme: 'light', textSize: 1 },
  { language: 'ko', theme: 'dark', textSize: 2 }
]

/** The looks to visit every screen in: in the deep run, all there are. */
export const looks: readonly Looks[] = isDeep ? everyLook : someLooks
