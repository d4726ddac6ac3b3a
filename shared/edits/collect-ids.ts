import { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { findSold, type PlacedLine, placeMainLine, placeVariants } from './placed-line.ts'

function placeLines(scenario: Scenario): readonly PlacedLine[] {
  const main = placeMainLine(scenario)
  return [main, ...placeVariants(scenario, main)]
}

function collectFrom(scenario: Scenario, lines: readonly PlacedLine[]): Set<string> {
  const cast = new Cast(scenario)
  const ids = new Set([microsoftId, ...cast.parties.keys(), ...cast.tenants.keys()])
  for (const { id } of cast.subscriptions) ids.add(id)
  for (const line of lines) {
    for (const placed of line.steps) {
      const sold = findSold(placed)
      if (sold !== undefined) ids.add(sold)
    }
  }
  return ids
}

/** The ids of all that can have a position: Microsoft, parties, tenants with the default ones, subscriptions of all lines. */
export function collectPlaceable(scenario: Scenario): ReadonlySet<string> {
  return collectFrom(scenario, placeLines(scenario))
}

/** Every id of a file: of all that can have a position, of variants, and of the steps of all lines. */
export function collectIds(scenario: Scenario): ReadonlySet<string> {
  const lines = placeLines(scenario)
  const ids = collectFrom(scenario, lines)
  for (const { id } of scenario.variants ?? []) ids.add(id)
  for (const line of lines) for (const { id } of line.steps) ids.add(id)
  return ids
}
