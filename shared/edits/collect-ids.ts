import { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { findSold, type PlacedStep, placeMainLine, placeVariants } from './placed-line.ts'

function listSteps(scenario: Scenario): readonly PlacedStep[] {
  const main = placeMainLine(scenario)
  return [main, ...placeVariants(scenario, main)].flatMap((line) => line.steps)
}

/** The ids of all that can have a position: Microsoft, parties, tenants with the default ones, subscriptions of all lines. */
export function collectPlaceable(scenario: Scenario): ReadonlySet<string> {
  const cast = new Cast(scenario)
  const sold = listSteps(scenario).flatMap((placed) => findSold(placed) ?? [])
  const given = cast.subscriptions.map(({ id }) => id)
  return new Set([microsoftId, ...cast.parties.keys(), ...cast.tenants.keys(), ...given, ...sold])
}

/** Every id of a file: of all that can have a position, of variants, and of the steps of all lines. */
export function collectIds(scenario: Scenario): ReadonlySet<string> {
  const variants = (scenario.variants ?? []).map(({ id }) => id)
  const steps = listSteps(scenario).map(({ id }) => id)
  return new Set([...collectPlaceable(scenario), ...variants, ...steps])
}
