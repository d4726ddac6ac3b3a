import { expect, type Locator, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'

/** A row of the outline by the beginning of what it is called. */
const rowOf = (page: Page, name: string | RegExp): Locator => page.getByRole('treegrid').getByRole('row', { name })

const outlineOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Outline' })

async function openEmpty(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'New scenario' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
}

/** Goes on by Tab until what has the focus is what is looked for. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the focus never came to ${target}`)
}

async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

test('a scenario is drawn by the keyboard alone', async ({ page, app }) => {
  await openEmpty(page, app.address)
  await pressByKey(page, page.getByRole('button', { name: /^Indirect provider/ }))
  await pressByKey(page, page.getByRole('button', { name: /^Indirect reseller/ }))
  await page.keyboard.press('Enter')
  await expect(rowOf(page, /^Indirect reseller 2, indirect reseller, .*, preparing$/)).toHaveAttribute(
    'aria-selected',
    'true'
  )

  // The row that was picked out last is where Tab comes to; F2 names it.
  await tabTo(page, rowOf(page, /^Indirect reseller 2,/))
  await page.keyboard.press('F2')
  await page.keyboard.type('Fabrikam')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, /^Fabrikam, indirect reseller/)).toBeFocused()

  // From the provider to it: a partnership, with its verdict told on the way.
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(page, /^Indirect provider,/)).toBeFocused()
  await expect(rowOf(page, /^Indirect provider,/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Connect Indirect provider …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Find the other end' })).toBeFocused()
  await page.keyboard.type('fabrikam')
  await expect(page.getByRole('listbox', { name: 'Other ends' }).getByRole('option').first()).toContainText(
    'Partnership: supported'
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Enter')

  await pressByKey(page, page.getByRole('tab', { name: 'Who is there' }))
  await page.keyboard.press('ArrowRight')
  const relation = page.getByRole('row', {
    name: 'Partnership of Indirect provider and Fabrikam: active, since step 2'
  })
  // The step that made it is picked out, and so is what it made.
  await tabTo(page, relation)
  await expect(relation).toHaveAttribute('aria-selected', 'true')
  const supply = page.getByRole('row', { name: 'Microsoft supplies Indirect provider: by its role, preparing' })
  await page.keyboard.press('Home')
  await expect(supply).toBeFocused()
  await expect(supply).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Space')
  await expect(supply).toHaveAttribute('aria-selected', 'true')
  await expect(relation).toHaveAttribute('aria-selected', 'false')
})

test('a scenario is drawn by single clicks', async ({ page, app }) => {
  await openEmpty(page, app.address)
  const tenantEntry = page.getByRole('button', { name: /^Own-use tenant/ })
  await expect(tenantEntry).toHaveAttribute('aria-disabled', 'true')
  await expect(tenantEntry).toHaveAccessibleDescription(/Select its owner/)
  await page.getByRole('button', { name: /^Direct-bill partner/ }).click()
  await page.getByRole('button', { name: /^Indirect reseller/ }).click()
  await page.getByRole('button', { name: 'Add an own-use tenant to Indirect reseller' }).click()
  await expect(rowOf(page, /^Own-use tenant, r1.own/)).toHaveAttribute('aria-selected', 'true')

  // The other end is chosen among the rows: a tenant is one, too.
  await rowOf(page, /^Direct-bill partner,/).click()
  await page.getByRole('button', { name: 'Connect Direct-bill partner …' }).click()
  await page.getByRole('button', { name: 'Choose on the canvas or in the outline' }).click()
  await expect(outlineOf(page).getByText('Connecting from Direct-bill partner')).toBeVisible()
  await rowOf(page, /^Own-use tenant, r1.own/).click()
  await expect(outlineOf(page).getByText('Connecting from Direct-bill partner')).toBeHidden()
  await page.getByRole('menuitem', { name: /for its own use/ }).click()

  await page.getByRole('tab', { name: 'Relations' }).click()
  await expect(
    page.getByRole('row', {
      name: /“Direct-bill partner” sells “Microsoft 365” to “Indirect reseller” for its own use, .*: not yet, step 1$/
    })
  ).toHaveAttribute('aria-selected', 'true')
})

test('choosing the other end is let be by Escape', async ({ page, app }) => {
  await openEmpty(page, app.address)
  await page.getByRole('button', { name: /^Customer/ }).click()
  await page.getByRole('button', { name: 'Connect Customer …' }).click()
  await page.getByRole('button', { name: 'Choose on the canvas or in the outline' }).click()
  await expect(outlineOf(page).getByText('Connecting from Customer')).toBeVisible()
  await expect(rowOf(page, /^Customer,/)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(outlineOf(page).getByText('Connecting from Customer')).toBeHidden()
  await expect(rowOf(page, /^Customer,/)).toHaveAttribute('aria-selected', 'true')
})

test('keys go to the parts of the workspace, and a connection and a new step go on where they are made', async ({
  page,
  app
}) => {
  await openEmpty(page, app.address)
  await page.getByRole('button', { name: /^Customer/ }).click()
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('application', { name: 'Drawing of the scenario' })).toBeFocused()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused()
  await page.keyboard.press('Alt+4')
  await expect(rowOf(page, /^Customer,/)).toBeFocused()
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+c')
  await expect(outlineOf(page).getByText('Connecting from Customer')).toBeVisible()
  await expect(rowOf(page, /^Customer,/)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('heading', { name: 'New step' })).toBeFocused()
})

test('several rows are picked out, by keys held down and by the keyboard', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  const selected = page.getByRole('treegrid').locator('[aria-selected="true"]')
  await rowOf(page, /^Contoso/).click()
  await rowOf(page, /^Fabrikam/).click({ modifiers: ['Control'] })
  await expect(selected).toHaveCount(2)
  await rowOf(page, /^Litware/).click()
  await expect(selected).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(selected).toHaveCount(3)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Space')
  await expect(selected).toHaveCount(4)
})

test('the rows are searched, narrowed down and sorted', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  await page.getByRole('searchbox', { name: 'Find in the outline' }).fill('대한민국 reseller')
  await expect(page.getByRole('treegrid').locator('[aria-level="1"]')).toHaveText([
    /Fabrikam Cloud/,
    /Litware Services/
  ])
  await page.getByRole('searchbox', { name: 'Find in the outline' }).fill('')
  await page.getByRole('tab', { name: 'Relations' }).click()
  await page.getByRole('button', { name: /Kind of relation/ }).click()
  await page.getByRole('option', { name: 'Partnership', exact: true }).click()
  const rows = page.getByRole('grid').locator('tbody').getByRole('row')
  await expect(rows).toHaveText([/Litware/, /Fabrikam/])
  await outlineOf(page).getByRole('button', { name: 'To', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'To' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows).toHaveText([/Fabrikam/, /Litware/])
})
