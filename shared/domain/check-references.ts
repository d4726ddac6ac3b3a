import type { InputError } from './input-error.ts'
import { ReferenceReader } from './reference-reader.ts'
import type { Scenario } from './scenario.ts'

/** What was read last with a list of parties; a list that nobody holds any more takes it along. */
const readers = new WeakMap<Scenario['parties'], ReferenceReader>()

/**
 * Checks what a schema cannot: that ids are unique, that references lead somewhere and to the right role or owner, and
 * that dates never go back, on the main line and on every variant's.
 * @returns the first thing that is wrong, or undefined.
 */
export function checkReferences(scenario: Scenario): InputError | undefined {
  return new ReferenceReader().check(scenario)
}

function toReader({ parties }: Scenario): ReferenceReader {
  const reader = readers.get(parties) ?? new ReferenceReader()
  readers.set(parties, reader)
  return reader
}

/**
 * Checks what `checkReferences` does, and says the same. What a scenario shares with the one of the same parties that
 * was checked this way last is not checked again, so the time after an edit goes with what lies after it.
 * @param scenario nothing of it is ever written to
 */
export function recheckReferences(scenario: Scenario): InputError | undefined {
  return toReader(scenario).check(scenario)
}

/**
 * The ids in a scenario's layout that stand for nothing in it; undefined where something else is wrong with it. Takes
 * as long as `recheckReferences`.
 */
export function findStrayPlaces(scenario: Scenario): readonly string[] | undefined {
  return toReader(scenario).findStray(scenario)
}

/**
 * Tells of an id whether anything of a scenario has it; undefined where the scenario is wrong. Takes as long as
 * `recheckReferences`, and answers until something else is asked about.
 */
export function findNames(scenario: Scenario): ((id: string) => boolean) | undefined {
  return toReader(scenario).findNames(scenario)
}
