import type { Locator } from '@playwright/test'

/** What the palette can add, as it is called there; the first of each is called so, too. */
export type Addition = 'Indirect provider' | 'Indirect reseller' | 'Direct-bill partner' | 'Customer'

/** Where a connection ends: at a party by its name, or at a tenant of it. */
export interface End {
  readonly party: string
  readonly tenant?: 'CSP tenant' | 'Own-use tenant'
}

/**
 * One way of working with the app. A task is written once over these, and done by every way: with a pointer that drags,
 * by the keyboard alone, or by single clicks.
 */
export interface Hands {
  /** Adds somebody to the cast. */
  readonly add: (what: Addition) => Promise<void>
  /** Gives a party a tenant for its own use. */
  readonly addTenant: (party: string) => Promise<void>
  /** Picks a party out. */
  readonly pick: (party: string) => Promise<void>
  /** Connects a party with something, and chooses what that is to mean; a sale may be of another offer than the last one. */
  readonly connect: (from: string, to: End, meaning: string, offer?: string) => Promise<void>
  /** Does one entry of the menu of a party. */
  readonly choosePartyEntry: (party: string, entry: string) => Promise<void>
  /** Stands after the step of a number; 0 is before the first one. */
  readonly standAt: (step: number) => Promise<void>
  /** Goes to a tab among its like. */
  readonly show: (tab: Locator) => Promise<void>
  readonly press: (button: Locator) => Promise<void>
  /** Types a text into a field, and finishes it. */
  readonly type: (field: Locator, text: string) => Promise<void>
  /** Opens a choice, and takes one of its options. */
  readonly choose: (choice: Locator, option: string | RegExp) => Promise<void>
  /** Finds an option by typing, and takes it. */
  readonly search: (field: Locator, text: string, option: RegExp) => Promise<void>
  /** Takes the latest change back. */
  readonly undo: () => Promise<void>
  /** Marks one of several that stand side by side. */
  readonly mark: (group: Locator, answer: string) => Promise<void>
}
