import { expect, type Page } from '@playwright/test'
import { getTexts, type Language } from '#shared/language/language.ts'
import { isDeep } from '../depth.ts'
import { test } from './app.ts'
import type { Hands } from './hands/hands.ts'
import { createKeyboard } from './hands/keyboard.ts'
import { tabTo } from './hands/keys.ts'
import { createMouse } from './hands/mouse.ts'

type Hand = Pick<Hands, 'press' | 'choose' | 'show'> & { readonly pickSeller: () => Promise<void> }

/**
 * A new user, who has read nothing: takes the tour, asks about a sale that does not work yet, opens the answer as a scenario
 * of their own, reads why and what the words mean, does what is said to be done, and finds the scenario in the library.
 */
async function spendFirstMinutes(page: Page, language: Language, { press, choose, show, pickSeller }: Hand) {
  const texts = getTexts(language)
  const { tour, quickCheck, ui, details, glossary, workspace, words } = texts
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await press(button(tour.start))
  for (const { title } of tour.steps.slice(0, -1)) {
    await expect(page.getByRole('region', { name: tour.title })).toContainText(title)
    await press(button(tour.next))
  }
  await press(button(tour.done))
  await press(page.getByRole('navigation').getByRole('button', { name: ui.library, exact: true }))

  const check = page.getByRole('region', { name: quickCheck.title })
  const answer = check.getByRole('status')
  await expect(answer).toContainText(words.verdictNames.supported)
  await press(button(quickCheck.more))
  const option = (name: string) => new RegExp(`^${name}$`)
  await choose(check.getByRole('button', { name: new RegExp(quickCheck.signed) }), option(quickCheck.answers.no))
  await expect(answer).toContainText(words.verdictNames['not-yet'])
  await press(button(quickCheck.openScenario))

  const why = page.getByRole('tabpanel', { name: workspace.why, exact: true })
  await expect(why).toContainText(words.verdictNames['not-yet'])
  await press(page.getByRole('button', { name: glossary.wordsUsed, exact: true }))
  await expect(page.locator('.glossary-term').first()).toBeVisible()

  await pickSeller()
  await show(page.getByRole('tab', { name: workspace.details, exact: true }))
  await press(button(details.allDone))
  await expect(page.locator('.bar .verdict-badge')).toHaveText(words.verdictNames.supported)
  await expect(page.locator('.save-state')).toHaveText(ui.saved)
  await press(page.getByRole('navigation').getByRole('button', { name: ui.library, exact: true }))
  const card = page.getByRole('row', { name: quickCheck.scenarioTitle('Microsoft 365') })
  await expect(card).toContainText(words.verdictNames.supported)
}

for (const language of ['en', 'ko'] as const) {
  for (const way of ['a pointer', 'the keyboard alone'] as const) {
    // In the short run each language once, and each way once.
    if (!isDeep && (language === 'en') !== (way === 'a pointer')) continue
    test(`a new user understands a first scenario of their own, in ${language} by ${way}`, async ({ page, launch }) => {
      const app = await launch(undefined, language)
      const seller = page.locator('[data-row="party:seller"]')
      const keyboard = createKeyboard(page)
      const hands: Hand =
        way === 'a pointer'
          ? { ...createMouse(page), pickSeller: () => seller.click({ position: { x: 90, y: 10 } }) }
          : {
              ...keyboard,
              async pickSeller() {
                await tabTo(page, page.locator('.outline-pane tr[tabindex="0"]'))
                await page.keyboard.press('Home')
                for (let n = 0; n < 20 && (await seller.locator(':scope:focus').count()) === 0; n++) {
                  await page.keyboard.press('ArrowDown')
                }
              }
            }
      await page.goto(app.address)
      await spendFirstMinutes(page, language, hands)
    })
  }
}

test('the words that are explained are those of what is unfolded', async ({ page, app }) => {
  await page.goto(app.address)
  const { quickCheck, glossary } = getTexts('en')
  const check = page.getByRole('region', { name: quickCheck.title })
  await check.getByRole('button', { name: glossary.wordsUsed }).click()
  const terms = check.locator('.glossary-term dt')
  await expect(terms.first()).toBeVisible()
  const before = await terms.allTextContents()
  const more = check.getByRole('button', { name: quickCheck.more })
  await more.click()
  await expect.poll(() => terms.allTextContents()).not.toEqual(before)
  await more.click()
  await expect.poll(() => terms.allTextContents()).toEqual(before)
})
