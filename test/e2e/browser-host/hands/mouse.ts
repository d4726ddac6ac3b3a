import type { Locator, Page } from '@playwright/test'
import type { Hands } from './hands.ts'

type Common = 'press' | 'show' | 'type' | 'choose' | 'search' | 'mark' | 'undo'

/** What a mouse does in the same way whether it also drags or not: presses, and texts that are typed into fields. */
export function createMouse(page: Page): Pick<Hands, 'undo' | Common> {
  const press = (control: Locator) => control.click()
  return {
    undo: () => page.getByRole('button', { name: 'Undo', exact: true }).first().click(),
    press,
    show: press,
    async type(field, text) {
      await field.click()
      await field.fill(text)
      // A field of the scenario is finished by going elsewhere.
      const form = field.locator('xpath=ancestor::*[@role="tabpanel"]')
      if ((await form.count()) > 0) await form.getByRole('heading').first().click()
    },
    async choose(choice, option) {
      await choice.click()
      await page.getByRole('option', { name: option }).click()
    },
    async search(field, text, option) {
      await field.click()
      await field.fill(text)
      await page.getByRole('option', { name: option }).click()
    },
    mark: (group, answer) => group.getByText(answer, { exact: true }).click()
  }
}
