import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './app.ts'
import { looks, setLooks } from './looks.ts'

/**
 * What does not hold of a list whose entries carry a description or a key beside their name, which are read out after it,
 * and of one that is gone through by the arrow keys of the field above it.
 */
const notOfDescribedLists = ['label-content-name-mismatch', 'scrollable-region-focusable']

async function expectAccessible(page: Page, screen: string, without: readonly string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules([...without]).analyze()
  expect
    .soft(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html).join(' ')}`))
    .toEqual([])
}

/** More scenarios than stand on the first screen, and one in the trash. */
async function fillLibrary(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const token = sessionStorage.getItem('csp-simulator-token')
    const call = async (name: string, input: object) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const answer = await fetch(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
      return (await answer.json()).value
    }
    const about = { format: 'csp-scenario', version: 1, asOf: '2020-06-01', parties: [], steps: [], tags: ['mine'] }
    for (let n = 1; n <= 9; n++) await call('library.create', { scenario: { ...about, title: `Scenario ${n}` } })
    const { id } = await call('library.create', { scenario: { ...about, title: 'Not wanted' } })
    await call('library.trash', { ids: [id] })
  })
}

for (const { language, theme } of looks) {
  test(`every screen is accessible in ${language}, ${theme}`, async ({ page, app }) => {
    test.slow()
    await page.goto(app.address)
    await expect(page.locator('.sample').first()).toBeVisible()
    await fillLibrary(page)
    await setLooks(page, { theme, language })
    await expect(page.locator('.quick-answer')).toBeVisible()
    await page.locator('.quick-more button').first().click()
    await expectAccessible(page, 'library and quick check')

    const ways = page.locator('.library-mine .library-title button')
    await ways.first().click()
    await expect(page.locator('.library-filters')).toBeVisible()
    await page.locator('.card-check').first().click()
    await expectAccessible(page, 'all scenarios')
    await page.locator('.card-more').first().click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'menu of a scenario')
    await page.keyboard.press('Escape')
    await ways.last().click()
    await expect(page.locator('.library-trash')).toBeVisible()
    await expectAccessible(page, 'trash')

    const rail = page.getByRole('navigation').getByRole('button')
    await rail.last().click()
    await expect(page.locator('.settings')).toBeVisible()
    await expectAccessible(page, 'settings')
    await rail.first().click()

    await page.locator('.sample').nth(5).getByRole('button').click()
    await expect(page.locator('.why-trigger').first()).toBeVisible()
    await expect(page.locator('.canvas-corner')).toBeVisible()
    await expectAccessible(page, 'workspace, why')
    const tabs = page.locator('.side-right').getByRole('tab')
    await page.getByRole('treegrid').getByRole('row').nth(1).click()
    await expect(page.locator('.pane-details .form')).toBeVisible()
    await expectAccessible(page, 'workspace, details')
    await tabs.last().click()
    await expect(page.locator('.lifecycle')).toBeVisible()
    await expectAccessible(page, 'workspace, lifecycle')
    await page.locator('.outline-tabs').getByRole('tab').last().click()
    await expect(page.getByRole('grid')).toBeVisible()
    await expectAccessible(page, 'workspace, relations')
    await page.locator('.outline-tabs').getByRole('tab').first().click()

    const row = page.getByRole('treegrid').getByRole('row').nth(1)
    await row.click({ button: 'right' })
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'menu of a party', notOfDescribedLists)
    await page.keyboard.press('Escape')
    await row.locator('.row-action').first().click()
    await expect(page.locator('.end-item').first()).toBeVisible()
    await expectAccessible(page, 'choice of the other end', notOfDescribedLists)
    await page.locator('.end-item').first().click()
    await expect(page.locator('.connect-item').first()).toBeVisible()
    await expectAccessible(page, 'meanings of a connection', notOfDescribedLists)
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await expect(page.locator('.command-list')).toBeVisible()
    await expectAccessible(page, 'command palette', notOfDescribedLists)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await expect(page.locator('.help-lines')).toBeVisible()
    await expectAccessible(page, 'help')
    await page.keyboard.press('Escape')
    await page.locator('.timeline').getByRole('option').last().click()
    await page.locator('.why-chip.is-cite').first().click()
    await expect(page.locator('.rule-sheet')).toBeVisible()
    await expectAccessible(page, 'rule')
  })
}
