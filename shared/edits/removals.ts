import { Cast } from '#shared/domain/cast.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { success } from '#shared/kernel/result.ts'
import { type Change, unknownThing, unknownVariant } from './change.ts'
import type { EditOf } from './edit.ts'
import { getMentions } from './mentions.ts'
import { takeOut } from './operations.ts'
import type { Patch } from './patch.ts'
import { findPlacedLine, findSold, getAnchor, type PlacedLine, placeMainLine, placeVariants } from './placed-line.ts'
import { type Item, rearrange, toItems } from './rearrange.ts'
import { type Took, tookNothing } from './took.ts'

/** What an edit names for removal, before anything is taken along. */
interface Gone {
  readonly party?: string
  /** The tenants of that party with the default ones, or the one that is named. */
  readonly tenants?: ReadonlySet<string>
  readonly subscription?: string
  readonly step?: { readonly variant: number | null; readonly index: number }
}

const none: ReadonlySet<string> = new Set()

function indexesWhere<Entry>(list: readonly Entry[] | undefined, isSo: (entry: Entry) => boolean): readonly number[] {
  return (list ?? []).flatMap((entry, index) => (isSo(entry) ? [index] : []))
}

/** The steps of a list that stay, where `lost` holds the subscriptions that are gone before its first. */
function keepItems(line: PlacedLine, gone: Gone, lost: ReadonlySet<string>, cast: Cast): readonly Item[] {
  const missing = new Set(lost)
  const tenants = gone.tenants ?? none
  return toItems(line).filter(({ placed, at }) => {
    const { parties, tenant, subscription } = getMentions(placed.step, cast)
    const isNamed = gone.step?.variant === line.variant && gone.step.index === at
    const isBereft =
      (gone.party !== undefined && parties.includes(gone.party)) ||
      (tenant !== undefined && tenants.has(tenant)) ||
      (subscription !== undefined && missing.has(subscription))
    if (!isNamed && !isBereft) return true
    const sold = findSold(placed)
    if (sold !== undefined) missing.add(sold)
    return false
  })
}

/** Removes the steps that cannot be without what is gone, where `lost` holds the given subscriptions that are. */
function removeSteps(
  scenario: Scenario,
  gone: Gone,
  lost: ReadonlySet<string>,
  cast: Cast
): { readonly patch: Patch; readonly took: Pick<Took, 'steps' | 'variants'> } {
  const main = placeMainLine(scenario)
  const kept = keepItems(main, gone, lost, cast)
  const stays = new Set(kept.map(({ at }) => at))
  let steps = main.steps.length - kept.length
  const variants = new Map<number, readonly Item[]>()
  for (const [index, line] of placeVariants(scenario, main).entries()) {
    const anchor = getAnchor(main, scenario.variants?.[index]?.after ?? null)
    const lostBefore = new Set(lost)
    for (const [at, placed] of main.steps.slice(0, anchor + 1).entries()) {
      const sold = stays.has(at) ? undefined : findSold(placed)
      if (sold !== undefined) lostBefore.add(sold)
    }
    const items = keepItems(line, gone, lostBefore, cast)
    steps += line.steps.length - items.length
    variants.set(index, items)
  }
  const { patch, moved } = rearrange(scenario, main, { main: kept, variants })
  return { patch, took: { steps, variants: moved } }
}

/** Removes from the cast and the lines what cannot be without what is gone; the count has everything that goes. */
function removeAlong(scenario: Scenario, gone: Gone): { readonly patch: Patch; readonly took: Took } {
  const isGone = (id: string) => id === gone.party
  const tenants = indexesWhere(scenario.tenants, ({ id, owner }) => isGone(owner) || gone.tenants?.has(id) === true)
  const affiliations = indexesWhere(scenario.affiliations, (pair) => pair.some(isGone))
  const partnerships = indexesWhere(scenario.partnerships, (pair) => pair.some(isGone))
  const subscriptions = indexesWhere(
    scenario.subscriptions,
    ({ id, customer, tenant }) => id === gone.subscription || isGone(customer) || gone.tenants?.has(tenant) === true
  )
  const lost = new Set(subscriptions.flatMap((index) => scenario.subscriptions?.[index]?.id ?? []))
  const steps = removeSteps(scenario, gone, lost, new Cast(scenario))
  return {
    patch: [
      ...takeOut(scenario, 'tenants', tenants),
      ...takeOut(scenario, 'affiliations', affiliations),
      ...takeOut(scenario, 'subscriptions', subscriptions),
      ...takeOut(scenario, 'partnerships', partnerships),
      ...steps.patch
    ],
    took: {
      ...tookNothing,
      tenants: tenants.length,
      affiliations: affiliations.length,
      subscriptions: subscriptions.length,
      partnerships: partnerships.length,
      ...steps.took
    }
  }
}

/** Removes a party with its tenants, pairs and subscriptions, and with every step that mentions any of them. */
export function removeParty(scenario: Scenario, { id }: EditOf<'remove-party'>): Change {
  const index = scenario.parties.findIndex((party) => party.id === id)
  if (index < 0) return unknownThing('party', id)
  const tenants = new Set(new Cast(scenario).tenantsOf.get(id))
  const { patch, took } = removeAlong(scenario, { party: id, tenants })
  return success({ patch: [...takeOut(scenario, 'parties', [index]), ...patch], took })
}

/**
 * Removes a tenant that the file lists, with the subscriptions on it and the steps that land on it. Where its owner goes
 * on to have a tenant of that very id by default, nothing is lost and nothing goes along.
 */
export function removeTenant(scenario: Scenario, { id }: EditOf<'remove-tenant'>): Change {
  const index = scenario.tenants?.findIndex((tenant) => tenant.id === id) ?? -1
  if (index < 0) return unknownThing('tenant', id)
  const rest = { ...scenario, tenants: scenario.tenants?.toSpliced(index, 1) }
  if (new Cast(rest).tenants.has(id)) {
    return success({ patch: takeOut(scenario, 'tenants', [index]), took: tookNothing })
  }
  const { patch, took } = removeAlong(scenario, { tenants: new Set([id]) })
  return success({ patch, took: { ...took, tenants: took.tenants - 1 } })
}

/** Removes a subscription from before the scenario, with the steps that name it. */
export function removeSubscription(scenario: Scenario, { id }: EditOf<'remove-subscription'>): Change {
  if (!scenario.subscriptions?.some((subscription) => subscription.id === id)) return unknownThing('subscription', id)
  const { patch, took } = removeAlong(scenario, { subscription: id })
  return success({ patch, took: { ...took, subscriptions: took.subscriptions - 1 } })
}

/** Removes a step, with those that need what it sells. */
export function removeStep(scenario: Scenario, edit: EditOf<'remove-step'>): Change {
  const line = findPlacedLine(scenario, edit.line)
  if (!line) return unknownVariant(scenario, edit.line ?? '')
  const index = line.steps.findIndex(({ id }) => id === edit.id)
  if (index < 0) return unknownThing('step', edit.id)
  const { patch, took } = removeAlong(scenario, { step: { variant: line.variant, index } })
  return success({ patch, took: { ...took, steps: took.steps - 1 } })
}

/** Removes a variant with its own steps. */
export function removeVariant(scenario: Scenario, { id }: EditOf<'remove-variant'>): Change {
  const index = scenario.variants?.findIndex((variant) => variant.id === id) ?? -1
  const variant = scenario.variants?.[index]
  if (!variant) return unknownVariant(scenario, id)
  const took = { ...tookNothing, steps: variant.steps.length }
  return success({ patch: takeOut(scenario, 'variants', [index]), took })
}
