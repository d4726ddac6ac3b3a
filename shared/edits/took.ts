/** How much of each thing of a file went along with what an edit names, that itself left out. */
export interface Took {
  readonly parties: number
  /** Tenants that the file lists; those that it leaves to the defaults come and go with their owners. */
  readonly tenants: number
  readonly affiliations: number
  /** Subscriptions from before the scenario; those that are sold in it go with their sales. */
  readonly subscriptions: number
  readonly partnerships: number
  /** Steps of the main line and of variants. */
  readonly steps: number
  /** Variants that go on after an earlier step now, because the step they went on after left its place. */
  readonly variants: number
  /** Places on the canvas. */
  readonly positions: number
}

/** An edit that took nothing along. */
export const tookNothing: Took = {
  parties: 0,
  tenants: 0,
  affiliations: 0,
  subscriptions: 0,
  partnerships: 0,
  steps: 0,
  variants: 0,
  positions: 0
}

/** What two edits took along together. */
export function sumTook(a: Took, b: Took): Took {
  return {
    parties: a.parties + b.parties,
    tenants: a.tenants + b.tenants,
    affiliations: a.affiliations + b.affiliations,
    subscriptions: a.subscriptions + b.subscriptions,
    partnerships: a.partnerships + b.partnerships,
    steps: a.steps + b.steps,
    variants: a.variants + b.variants,
    positions: a.positions + b.positions
  }
}
