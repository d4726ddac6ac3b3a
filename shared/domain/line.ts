import { assertNever } from '#shared/kernel/assert-never.ts'
import { Cast } from './cast.ts'
import { defaultEdition, type Edition, type Scenario } from './scenario.ts'
import type { ScenarioStep, Step } from './step.ts'

/** One course of events to simulate: the main line of a scenario, or a variant's, with every default filled in. */
export interface Line {
  readonly cast: Cast
  /** The id of the variant that it is of; null for the main line. */
  readonly variant: string | null
  readonly title: string
  readonly edition: Edition
  readonly asOf: string
  readonly steps: readonly Step[]
  /** What the line was made of; lets the next one share what is unchanged. */
  readonly source: { readonly scenario: Scenario; readonly steps: readonly ScenarioStep[] }
}

/** A step of a file as the simulator takes it, with the id and the date that it has by its place. */
export function toStep(step: ScenarioStep, id: string, on: string, cast: Cast): Step {
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
      return { id, do: step.do, on, partner: step.partner }
    case 'add-capability':
      return { id, do: step.do, on, partner: step.partner, capability: step.capability }
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
      return { id, do: step.do, on, provider: step.provider, reseller: step.reseller }
    case 'end-partnership': {
      const route = step.route ?? 'microsoft-support'
      return { id, do: step.do, on, provider: step.provider, reseller: step.reseller, route }
    }
    case 'connect-customer':
    case 'end-customer': {
      const tenant = step.tenant ?? cast.getMainTenant(step.customer)
      return { id, do: step.do, on, partner: step.partner, customer: step.customer, tenant }
    }
    case 'associate-reseller': {
      const { provider, reseller } = step
      return { id, do: step.do, on, provider, reseller, new: step.new, subscription: step.subscription ?? null }
    }
    case 'sell': {
      const tenant = step.tenant ?? cast.getMainTenant(step.path.at(-1) ?? '')
      const { path, offer, offerKind = 'first-party', as = `sub-${id}` } = step
      return { id, do: step.do, on, path, offer, offerKind, tenant, as }
    }
    case 'provision':
      return { id, do: step.do, on, subscription: step.subscription, tenant: step.tenant }
    case 'cancel':
      return { id, do: step.do, on, subscription: step.subscription }
    case 'manage':
    case 'stop-managing':
      return { id, do: step.do, on, partner: step.partner, subscription: step.subscription }
    default:
      return assertNever(step)
  }
}

function toCast(scenario: Scenario, previous: Line | undefined): Cast {
  const before = previous?.source.scenario
  const isSame =
    before &&
    before.parties === scenario.parties &&
    before.tenants === scenario.tenants &&
    before.affiliations === scenario.affiliations &&
    before.subscriptions === scenario.subscriptions &&
    before.partnerships === scenario.partnerships
  return isSame && previous ? previous.cast : new Cast(scenario)
}

function sourceSteps(scenario: Scenario, variantId: string | null): readonly ScenarioStep[] | undefined {
  if (variantId === null) return scenario.steps
  const variant = scenario.variants?.find((each) => each.id === variantId)
  if (!variant) return undefined
  const after =
    variant.after === null
      ? 0
      : scenario.steps.findIndex((step, index) => (step.id ?? `s${index + 1}`) === variant.after) + 1
  return [...scenario.steps.slice(0, after), ...variant.steps]
}

/**
 * The line of a checked scenario: the main one, or that of a variant.
 * @param previous the line before an edit; casts and steps that are the same objects as then are shared.
 * @returns undefined where the scenario has no such variant.
 */
export function findLine(scenario: Scenario, variantId: string | null = null, previous?: Line): Line | undefined {
  const source = sourceSteps(scenario, variantId)
  if (!source) return undefined
  const cast = toCast(scenario, previous)
  const reusable = previous && previous.cast === cast ? previous : undefined
  const steps: Step[] = new Array(source.length)
  let on = scenario.asOf
  for (let index = 0; index < source.length; index++) {
    const step = source[index]
    if (!step) continue
    on = step.on ?? on
    const before = reusable?.source.steps[index] === step ? reusable.steps[index] : undefined
    steps[index] = before && before.on === on ? before : toStep(step, step.id ?? `s${index + 1}`, on, cast)
  }
  const { title, asOf, edition = defaultEdition } = scenario
  return { cast, variant: variantId, title, edition, asOf, steps, source: { scenario, steps: source } }
}

/** The main line of a checked scenario. See `findLine`. */
export function toMainLine(scenario: Scenario, previous?: Line): Line {
  const line = findLine(scenario, null, previous)
  if (!line) throw new Error('a scenario always has a main line')
  return line
}
