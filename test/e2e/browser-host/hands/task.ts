import type { Page } from '@playwright/test'
import type { Hands } from './hands.ts'
import { lookAt, type Screen } from './screen.ts'

/** What a task works with: hands, and what they find on the screen. */
export interface Scene extends Screen {
  readonly hands: Hands
}

/** A task on an empty scenario, from the first party to the last verdict. */
export interface Task {
  readonly title: string
  /** Whether it is enough to show that a host works. */
  readonly isSmoke?: boolean
  readonly run: (scene: Scene) => Promise<void>
}

export function createScene(page: Page, hands: Hands): Scene {
  return { ...lookAt(page), hands }
}

/** Marks a party, by its form, as having done everything before the first step. */
export async function makeReady({ hands, details }: Scene, party: string): Promise<void> {
  await hands.pick(party)
  await hands.press(details.getByRole('button', { name: 'All three are done' }))
}

/** Saves the form of a step that was changed. */
export async function changeTenant({ hands, details, tool }: Scene, tenant: RegExp): Promise<void> {
  await hands.press(tool(/^Change this step/))
  await hands.choose(details.getByRole('button', { name: /Tenant/ }), tenant)
  await hands.press(details.getByRole('button', { name: 'Save', exact: true }))
}
