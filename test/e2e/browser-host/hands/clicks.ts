import { expect, type Page } from '@playwright/test'
import type { Hands } from './hands.ts'
import { expectTaken, findMeanings } from './meaning.ts'
import { createMouse } from './mouse.ts'

/** Single clicks, without dragging and without any key but those of a text that is typed into a field. */
export function createClicks(page: Page): Hands {
  const mouse = createMouse(page)
  const outline = page.getByRole('complementary', { name: 'Outline' })
  const row = (name: string) => outline.getByRole('row', { name: new RegExp(`^${name},`) })
  const pick = (party: string) => row(party).click()

  async function pressOnRow(party: string, button: string): Promise<void> {
    await pick(party)
    await outline.getByRole('button', { name: button, exact: true }).click()
  }

  return {
    ...mouse,
    pick,
    add: (what) => outline.getByRole('button', { name: new RegExp(`^${what}`) }).click(),
    addTenant: (party) => pressOnRow(party, `Add an own-use tenant to ${party}`),
    async connect(from, { party, tenant }, meaning, offer) {
      await pressOnRow(from, `Connect ${from} …`)
      await page.getByRole('button', { name: 'Choose on the canvas or in the outline' }).click()
      await expect(outline.getByText(`Connecting from ${from}`)).toBeVisible()
      const name = tenant === undefined ? `^${party},` : `^${tenant},`
      const rows = outline.getByRole('row', { name: new RegExp(name) })
      // The tenants of a party stand under it.
      await (tenant === undefined ? rows : row(party).locator('~ tr').and(rows).first()).click()
      const meanings = findMeanings(page)
      if (offer !== undefined) await mouse.type(meanings.offer, offer)
      await meanings.entry(meaning).click()
      await expectTaken(page)
    },
    async choosePartyEntry(party, name) {
      await pressOnRow(party, `More for ${party}`)
      await page.getByRole('menuitem', { name }).click()
    },
    async standAt(step) {
      const name = step === 0 ? /^Before the first step/ : new RegExp(`^Step ${step} ·`)
      await page.getByRole('option', { name }).click()
    }
  }
}
