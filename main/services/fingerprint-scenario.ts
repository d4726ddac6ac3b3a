import { hash } from 'node:crypto'
import type { Scenario } from '#shared/domain/scenario.ts'

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same for scenarios of the same content, in whatever order their keys stand, and for no others. */
export function fingerprintScenario(scenario: Scenario): string {
  return hash('sha256', JSON.stringify(scenario, sortKeys))
}
