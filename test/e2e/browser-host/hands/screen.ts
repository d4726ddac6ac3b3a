import { expect, type Locator, type Page } from '@playwright/test'

export type VerdictName = 'out of order' | 'prohibited' | 'undetermined' | 'not listed' | 'not yet' | 'supported'

/** What a person finds on the screen of an open scenario, by what it is called there. */
export interface Screen {
  /** The form of what is picked out. */
  readonly details: Locator
  readonly why: Locator
  readonly lifecycle: Locator
  readonly tab: (name: 'Why' | 'Details' | 'Lifecycle') => Locator
  /** A tool of the timeline. */
  readonly tool: (name: string | RegExp) => Locator
  /** What the app tells about an edit. */
  readonly notice: Locator
  /** A row of the outline, by the beginning of what it says. */
  readonly row: (name: RegExp) => Locator
  readonly undo: Locator
  /** The steps have exactly these verdicts, as their cards say. */
  readonly expectSteps: (...verdicts: readonly VerdictName[]) => Promise<void>
  /** The verdict of the whole line, in the bar. */
  readonly expectVerdict: (verdict: VerdictName) => Promise<void>
  /** The rules that stand in the way, or are not known, or allow the step, in their order. */
  readonly expectReasons: (...titles: readonly string[]) => Promise<void>
  readonly expectSaved: () => Promise<void>
}

export function lookAt(page: Page): Screen {
  const panel = (name: string) => page.getByRole('tabpanel', { name, exact: true })
  const cards = page.getByRole('listbox', { name: 'Steps in order' }).getByRole('option', { name: /^Step \d/ })
  const why = panel('Why')
  return {
    details: panel('Details'),
    lifecycle: panel('Lifecycle'),
    why,
    tab: (name) => page.getByRole('tab', { name, exact: true }),
    tool: (name) => page.locator('.timeline').getByRole('button', { name }),
    notice: page.locator('.notice'),
    row: (name) => page.getByRole('treegrid').getByRole('row', { name }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }).first(),
    async expectSteps(...verdicts) {
      await expect(cards).toHaveCount(verdicts.length)
      for (const [index, verdict] of verdicts.entries()) {
        await expect(cards.nth(index)).toHaveAccessibleName(new RegExp(`^Step ${index + 1} ·.*: ${verdict}(\\.|$)`))
      }
    },
    expectVerdict: (verdict) => expect(page.locator('.bar .verdict-badge')).toHaveText(verdict),
    expectReasons: (...titles) => expect(why.locator('.why-list').first().getByRole('heading')).toHaveText([...titles]),
    expectSaved: () => expect(page.locator('.save-state')).toHaveText('saved')
  }
}
