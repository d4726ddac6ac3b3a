import { expect, type Page } from '@playwright/test'
import { expectSaved, test } from './app.ts'
import { listViolations } from './axe.ts'
import { findFaults } from './find-faults.ts'

const rows = (page: Page) => page.getByRole('treegrid').getByRole('row')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import parties from a table' })

async function openEmpty(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'New scenario' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
}

/** Pastes as a spreadsheet's cells are pasted, where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Drops a file on the middle of the canvas. */
async function drop(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  await page.locator('.stage').evaluate(
    (stage, { name, bytes }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
      for (const kind of ['dragover', 'drop']) {
        stage.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    { name, bytes }
  )
}

const table = `Label\tRole\tCountry\tCompany
Contoso\t총판\t한국\tcontoso
Fabrikam\tboss\tAtlantis\t
Adatum\tcustomer\tUSA\t
`

test('a table is pasted, mapped anew and added as one step, by the keyboard alone', async ({ page, app }) => {
  await openEmpty(page, app.address)
  const before = await rows(page).count()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').fill('import parties')
  await expect(page.getByRole('menuitem').first()).toHaveText('Import parties from a table')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Choose a CSV file …' })).toBeFocused()
  await page.keyboard.press('Tab')
  await paste(page, table)

  // Nothing is added yet: what is wrong is told by line and column, with what is expected and what to do.
  const faults = dialog(page).getByRole('region', { name: '1 line with errors' })
  await expect(faults.getByRole('listitem')).toHaveText([
    /^Line 3, Role: “boss” is not a role\. Expected: indirect provider, .* Correct the cell/,
    /^Line 3, Country: “Atlantis” is not a market\. Expected: a code of two or three letters .* leave it empty/
  ])
  const preview = dialog(page).getByRole('region', { name: 'The first lines' })
  await expect(preview.getByRole('row').nth(1)).toHaveText(/2Contosoindirect providerSouth Korea \(KR\)contosonew/)
  expect(await page.evaluate(findFaults)).toEqual([])
  expect(await listViolations(page, { within: '.modal' })).toEqual([])

  // Another column, chosen by its first letters: the market's errors are gone.
  await expect(page.getByRole('checkbox')).toBeFocused()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Market' })).toBeVisible()
  await page.keyboard.type('No col')
  await page.keyboard.press('Enter')
  await expect(faults.getByRole('listitem')).toHaveCount(1)
  await expect(dialog(page).getByRole('status')).toHaveText('2 parties to add · 1 line left out')
  const add = page.getByRole('button', { name: 'Add 2 parties' })
  for (let presses = 0; presses < 10 && !(await add.evaluate((e) => e === document.activeElement)); presses++) {
    await page.keyboard.press('Tab')
  }
  await expect(add).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('treegrid').getByRole('row', { name: /^Contoso, indirect provider/ })).toBeVisible()
  await expectSaved(page)

  const undo = page.locator('.notice').getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(before)
  await expect(undo).toHaveCount(0)
})

test('a table on the clipboard and a dropped file open it, and who is there already is skipped', async ({
  page,
  app
}) => {
  await openEmpty(page, app.address)
  await drop(page, 'deal.csp.json', [123, 125])
  await expect(page.getByText('“deal.csp.json” is not a CSV file')).toBeVisible()

  // As a Korean spreadsheet saves it: 이름,역할 / 가나,총판 in EUC-KR.
  const korean = [
    0xc0, 0xcc, 0xb8, 0xa7, 44, 0xbf, 0xaa, 0xc7, 0xd2, 10, 0xb0, 0xa1, 0xb3, 0xaa, 44, 0xc3, 0xd1, 0xc6, 0xc7
  ]
  await drop(page, 'cast.csv', korean)
  await expect(dialog(page)).toContainText('cast.csv: 1 line')
  await expect(dialog(page)).toContainText('read as Korean')
  await page.getByRole('button', { name: 'Add 1 party' }).click()
  await expect(page.getByRole('treegrid').getByRole('row', { name: /^가나, indirect provider/ })).toBeVisible()

  await page.locator('body').click({ position: { x: 2, y: 400 } })
  await paste(page, 'name,role\n가나,총판\n다라,고객\n')
  await expect(dialog(page).getByRole('status')).toHaveText('1 party to add · 1 there already')
  await page.getByRole('button', { name: 'Cancel' }).click()

  await paste(page, 'name,role\n"가나,총판\n')
  await expect(dialog(page).getByRole('alert')).toHaveText(/The quotation marks on line 2 do not pair up\./)
  const field = page.getByRole('textbox', { name: 'Or paste a table' })
  await field.focus()
  await paste(page, 'name,role\n"마바"x,고객\n')
  await expect(field).toHaveValue(/마바/)
  await field.fill('name,role\n"마바",고객')
  await page.getByRole('button', { name: 'Read the table' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText('1 party to add')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('a table that is dropped over another is read by columns of its own; what cannot be read yet is not called faulty', async ({
  page,
  app
}) => {
  await openEmpty(page, app.address)
  const bytes = (text: string) => [...new TextEncoder().encode(text)]
  await drop(page, 'first.csv', bytes('name,role\nContoso,customer\n'))
  await expect(dialog(page).getByRole('status')).toHaveText('1 party to add')
  await drop(page, 'second.csv', bytes('role,name\ncustomer,Fabrikam\ncustomer,Adatum\n'))
  await expect(dialog(page)).toContainText('second.csv: 2 lines')
  await expect(dialog(page).getByRole('status')).toHaveText('2 parties to add')
  const lines = dialog(page).getByRole('region', { name: 'The first lines' }).getByRole('row')
  await expect(lines.nth(1)).toHaveText(/2Fabrikamcustomer/)

  await drop(page, 'third.csv', bytes('name,remark\nTailspin,one\nWingtip,two\n'))
  await expect(dialog(page)).toContainText('third.csv')
  await expect(lines.nth(1)).toHaveText('2Tailspin')
})
