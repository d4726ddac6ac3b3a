import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Scope {
  /** The part of the page that is looked at; without it, the whole page. */
  readonly within?: string
}

/** What axe finds wrong on the page as it stands, each with the elements it is about. */
export async function listViolations(page: Page, { within }: Scope = {}): Promise<readonly string[]> {
  // The preview of a report runs no script, and so not the one that looks; its page is looked at as a file of its own.
  // In this mode, and with nothing but violations told in full, an answer takes less than a third of the time; it is the
  // same answer, for the page has no frame of another origin.
  const axe = new AxeBuilder({ page })
    .exclude('.report-frame')
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)
}
