import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from './hands.ts'
import { goWithin, pressTo, tabTo } from './keys.ts'
import { expectTaken, findMeanings } from './meaning.ts'

/** The keyboard alone: Tab, arrows, Enter, and letters. */
export function createKeyboard(page: Page): Hands {
  const { keyboard } = page
  const outline = page.getByRole('complementary', { name: 'Outline' })
  const tree = outline.getByRole('treegrid')

  async function goTo(control: Locator): Promise<void> {
    const group = control.locator('xpath=ancestor::*[@role="toolbar" or @role="tablist" or @role="radiogroup"]')
    if ((await group.count()) > 0) await goWithin(page, group, control)
    else await tabTo(page, control)
  }
  async function press(control: Locator): Promise<void> {
    await goTo(control)
    await keyboard.press('Enter')
  }
  async function pick(party: string): Promise<void> {
    await tabTo(page, tree.locator('tr[tabindex="0"]'))
    await keyboard.press('Home')
    await pressTo(page, 'ArrowDown', tree.getByRole('row', { name: new RegExp(`^${party},`) }))
  }
  async function chooseEntry(entry: Locator): Promise<void> {
    await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1)
    await pressTo(page, 'ArrowDown', entry)
    await keyboard.press('Enter')
  }
  async function typeOver(field: Locator, text: string): Promise<void> {
    await tabTo(page, field)
    await keyboard.press('Control+a')
    await keyboard.type(text)
  }

  return {
    press,
    pick,
    show: goTo,
    add: (what) => press(outline.getByRole('button', { name: new RegExp(`^${what}`) })),
    async addTenant(party) {
      await pick(party)
      await press(outline.getByRole('button', { name: `Add an own-use tenant to ${party}` }))
    },
    async connect(from, { party, tenant }, meaning, offer) {
      await pick(from)
      await keyboard.press('Tab')
      await expect(outline.getByRole('button', { name: `Connect ${from} …` })).toBeFocused()
      await keyboard.press('Enter')
      await expect(page.getByRole('searchbox', { name: 'Find the other end' })).toBeFocused()
      await keyboard.type(party)
      const ends = page.getByRole('listbox', { name: 'Other ends' }).getByRole('option')
      const end = ends.filter({ has: page.locator('.end-name').getByText(tenant ?? party, { exact: true }) }).first()
      await expect(ends.first()).toContainText(party)
      for (let presses = 0; presses < 20 && (await end.getAttribute('data-focused')) === null; presses++) {
        await keyboard.press('ArrowDown')
      }
      await keyboard.press('Enter')
      const meanings = findMeanings(page)
      await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1)
      if (offer !== undefined) {
        await typeOver(meanings.offer, offer)
        await keyboard.press('Tab')
      }
      await chooseEntry(meanings.entry(meaning))
      await expectTaken(page)
    },
    async choosePartyEntry(party, name) {
      await pick(party)
      await press(outline.getByRole('button', { name: `More for ${party}` }))
      await chooseEntry(page.getByRole('menuitem', { name }))
    },
    async standAt(step) {
      await tabTo(page, page.getByRole('listbox', { name: 'Steps in order' }))
      await keyboard.press('Home')
      for (let n = 0; n < step; n++) await keyboard.press('ArrowRight')
    },
    async type(field, text) {
      await typeOver(field, text)
      await keyboard.press('Enter')
    },
    async choose(choice, option) {
      await press(choice)
      await expect(page.locator('[role="option"]:focus')).toHaveCount(1)
      await keyboard.press('Home')
      await pressTo(page, 'ArrowDown', page.getByRole('option', { name: option }))
      await keyboard.press('Enter')
    },
    async search(field, text, option) {
      await typeOver(field, text)
      await expect(page.getByRole('option', { name: option })).toBeVisible()
      const reached = page.locator('[role="option"][data-focused]').filter({ hasText: option })
      for (let presses = 0; presses < 20 && (await reached.count()) === 0; presses++) await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
    },
    undo: () => keyboard.press('Control+z'),
    async mark(group, answer) {
      await goWithin(page, group, group.getByRole('radio', { name: answer, exact: true }))
    }
  }
}
