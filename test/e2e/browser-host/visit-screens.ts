import { expect, type Page } from '@playwright/test'
import { getTexts } from '#shared/language/language.ts'
import { callApp } from './call-app.ts'
import { type Looks, setLooks } from './looks.ts'

/** What is told of each screen, by its name, when it is on the window. */
export type Look = (screen: string) => Promise<void>

/** More scenarios than stand on the first screen, and one in the trash. */
async function fillLibrary(page: Page): Promise<void> {
  const about = { format: 'csp-scenario', version: 1, asOf: '2020-06-01', parties: [], steps: [], tags: ['mine'] }
  const create = (title: string) =>
    callApp<{ readonly id: string }>(page, 'library.create', { scenario: { ...about, title } })
  for (let n = 1; n <= 9; n++) await create(`Scenario ${n}`)
  const { id } = await create('Not wanted')
  await callApp(page, 'library.trash', { ids: [id] })
}

async function visitLibrary(page: Page, look: Look): Promise<void> {
  await expect(page.locator('.quick-answer')).toBeVisible()
  await look('library')
  await page.locator('.quick-more button').first().click()
  await look('library, quick check with all its fields')
  const ways = page.locator('.library-mine .library-title button')
  await ways.first().click()
  await expect(page.locator('.library-filters')).toBeVisible()
  await page.locator('.card-check').first().click()
  await look('all scenarios, one picked')
  await page.locator('.card-more').first().click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of a scenario')
  await page.keyboard.press('Escape')
  await ways.last().click()
  await expect(page.locator('.library-trash')).toBeVisible()
  await look('trash')
}

async function visitRulebook(page: Page, look: Look): Promise<void> {
  await expect(page.locator('.rulebook-rule')).toBeVisible()
  await look('rulebook')
  await page.locator('.rulebook .tab').last().click()
  await expect(page.locator('.rulebook-glossary')).toBeVisible()
  await look('glossary')
}

async function visitTour(page: Page, language: Looks['language'], look: Look): Promise<void> {
  const { tour } = getTexts(language)
  const count = tour.steps.length
  await page.locator('.tour-offer .primary').click()
  const next = page.locator('.tour .primary')
  for (let step = 1; step <= count; step++) {
    await expect(page.locator('.tour small')).toContainText(tour.step(step, count))
    await look(`tour, step ${step}`)
    await next.click()
  }
  await expect(page.locator('.tour')).toHaveCount(0)
}

/** The parts of an open scenario that lie behind a tab, each with what it shows. */
async function visitTabs(page: Page, what: string, look: Look): Promise<void> {
  for (const tab of await page.locator('.side-right .tab').all()) {
    await tab.click()
    await look(`${what}, ${await tab.textContent()}`)
  }
}

const table = 'name,role,market\nContoso,총판,KR\nFabrikam,boss,Atlantis\n'

/** The import of a cast, before there is a table and with one that has errors. */
async function visitCastImport(page: Page, open: string, look: Look): Promise<void> {
  await page.getByRole('button', { name: open, exact: true }).click()
  const dialog = page.locator('.cast-import')
  await expect(dialog).toBeVisible()
  await look('import of a cast')
  await dialog.getByRole('textbox').fill(table)
  await dialog.locator('.row-actions .button').first().click()
  await expect(dialog.locator('.cast-faults')).toBeVisible()
  await look('import of a cast, with errors')
  await page.keyboard.press('Escape')
}

async function visitWorkspace(page: Page, { textSize, language }: Looks, look: Look): Promise<void> {
  /** In a window that is narrow for its text the outline has a tab of its own. */
  const showOutline = async () => {
    if (textSize > 1) await page.locator('.side-right .tab').nth(1).click()
  }
  await visitTabs(page, 'sample 6', look)
  await page.keyboard.press('Alt+1')
  for (const fold of await page.locator('.why-trigger').all()) await fold.click()
  await look('reasons, unfolded')
  await page.locator('.side-right .words-trigger').click()
  await expect(page.locator('.side-right .glossary-term').first()).toBeVisible()
  await look('reasons, words explained')
  await page.locator('.timeline-date').click()
  await expect(page.locator('.timeline-date-dialog')).toBeVisible()
  await look('date of a step')
  await page.keyboard.press('Escape')
  await page.locator('.why-chip.is-cite').first().click()
  await expect(page.locator('.rule-sheet')).toBeVisible()
  await look('rule')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await expect(page.locator('.command-list')).toBeVisible()
  await look('command palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await expect(page.locator('.help-lines')).toBeVisible()
  await look('help')
  await page.keyboard.press('Escape')

  await showOutline()
  await visitCastImport(page, getTexts(language).castImport.open, look)
  const party = page.locator('[data-row="party:r1"]')
  await party.click({ position: { x: 90, y: 10 } })
  await look('outline, one picked')
  await visitTabs(page, 'party', look)
  await showOutline()
  await page.locator('.outline-tab').last().click()
  await expect(page.getByRole('grid')).toBeVisible()
  await look('relations')
  await page.locator('.outline-tab').first().click()
  await party.click({ position: { x: 90, y: 10 }, button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of a party')
  await page.keyboard.press('Escape')
  await party.locator('.row-action').first().click()
  await expect(page.locator('.end-list')).toBeVisible()
  await look('choice of the other end')
  await page.locator('.end-item').first().click()
  await expect(page.locator('.connect-list')).toBeVisible()
  await look('meanings of a connection')
  await page.keyboard.press('Escape')
}

/** Goes through the screens, sheets and menus of the app in one look, from its first start; looks at each as it stands. */
export async function visitScreens(page: Page, looks: Looks, look: Look): Promise<void> {
  const stand: Look = async (screen) => {
    await page.evaluate(() => document.fonts.ready)
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    await look(screen)
  }
  const { ui, rulebookScreen } = getTexts(looks.language)
  const go = (screen: string) => page.locator('.rail').getByRole('button', { name: screen, exact: true }).click()
  await expect(page.locator('.sample').first()).toBeVisible()
  await setLooks(page, looks)
  await expect(page.locator('.sample').first()).toBeVisible()
  await visitTour(page, looks.language, stand)
  await fillLibrary(page)
  await go(ui.library)
  await visitLibrary(page, stand)
  await go(ui.settings)
  await expect(page.locator('.settings')).toBeVisible()
  await stand('settings')
  await go(rulebookScreen.title)
  await visitRulebook(page, stand)
  await go(ui.library)
  await page.locator('.sample').nth(5).getByRole('button').click()
  await expect(page.locator('.workspace')).toBeVisible()
  await expect(page.locator('.timeline-date')).toBeVisible()
  await visitWorkspace(page, looks, stand)
  await page.keyboard.press('Control+p')
  await expect(page.frameLocator('.report-frame').locator('h1')).toBeVisible()
  await stand('report')
}
