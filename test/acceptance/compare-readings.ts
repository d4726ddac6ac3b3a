import { expect } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { toEndState } from '#shared/simulator/end-state.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { mulberry32, randomScenario } from './random-scenarios.ts'
import { readScenario } from './second-reading.ts'
import { toSignature } from './signature.ts'

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** Reads a random scenario with the simulator and with the second reading, which must not differ in anything. */
export function compareReadings(seed: number): void {
  const file = randomScenario(mulberry32(seed))
  const checked = checkScenario(file)
  if (!checked.ok) throw new Error(`seed ${seed}: ${JSON.stringify(checked.error)}\n${JSON.stringify(file)}`)
  const variants = [null, ...(checked.value.variants ?? []).map((variant) => variant.id)]
  for (const variant of variants) {
    const line = findLine(checked.value, variant)
    if (!line) throw new Error(`seed ${seed}: no line ${variant}`)
    const run = simulate(line)
    const { end: theirEnd, ...theirs } = readScenario(file, variant ?? undefined)
    expect(toSignature(run), `seed ${seed}, line ${variant}`).toEqual(theirs)
    const { date, parties, ...lists } = toEndState(run)
    const ours = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list].sort(byText)]))
    const { date: theirDate, parties: theirParties, ...theirLists } = theirEnd
    const other = Object.fromEntries(Object.entries(theirLists).map(([name, list]) => [name, [...list].sort(byText)]))
    expect({ date, parties, ...ours }, `seed ${seed}, line ${variant}, end`).toEqual({
      date: theirDate,
      parties: theirParties,
      ...other
    })
  }
}
