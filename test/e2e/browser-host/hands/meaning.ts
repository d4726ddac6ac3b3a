import { expect, type Locator, type Page } from '@playwright/test'

/** The menu of what a connection can mean, and the offer that it asks for. */
export function findMeanings(page: Page): { readonly offer: Locator; readonly entry: (name: string) => Locator } {
  const dialog = page.getByRole('dialog')
  return {
    offer: dialog.getByRole('textbox', { name: 'Offer' }),
    entry: (name) => dialog.getByRole('menuitem', { name: new RegExp(`^${name}`) })
  }
}

/** The meaning was taken, and the menu is gone. */
export async function expectTaken(page: Page): Promise<void> {
  await expect(page.getByRole('menuitem')).toHaveCount(0)
}
