import { readFileSync } from 'node:fs'
import { type Situation, toSituation } from '#renderer/scenario/situation.ts'
import { findLine } from '#shared/domain/line.ts'
import { Scenario } from '#shared/domain/scenario.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'

/** A scenario played, and where somebody stands in it: after its last step where no moment is given. */
export function playTo(
  scenario: Scenario,
  { moment, variant = null }: { readonly moment?: number; readonly variant?: string | null } = {}
): { readonly run: Run; readonly situation: Situation } {
  const line = findLine(scenario, variant)
  if (!line) throw new Error(`no variant ${variant}`)
  const run = simulate(line)
  return { run, situation: toSituation(scenario, variant, run, moment ?? run.steps.length - 1) }
}

/** A sample by the beginning of its file name. */
export function readSample(name: string): Scenario {
  const file = new URL(`../../../shared/samples/en/${name}.csp.json`, import.meta.url)
  return Scenario.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** A scenario of a cast and steps, without anything else. */
export function toScenario(parts: Partial<Scenario>): Scenario {
  return { format: 'csp-scenario', version: 1, title: 'A test', asOf: '2020-06-01', parties: [], steps: [], ...parts }
}
