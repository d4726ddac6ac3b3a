import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Situation, toSituation } from '#renderer/scenario/situation.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'

/** A scenario as the canvas gets it, after one of its steps; after the last where none is named. */
export function look(scenario: Scenario, moment = scenario.steps.length - 1): { run: Run; situation: Situation } {
  const run = simulate(toMainLine(scenario))
  return { run, situation: toSituation(scenario, null, run, moment) }
}

/** A shipped sample. */
export function readSample(name: string): Scenario {
  const path = resolve(import.meta.dirname, '../../../shared/samples/en', `${name}.csp.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as Scenario
}

/** A small cast with one of each kind, and a sale that is supported. */
export const small: Scenario = {
  format: 'csp-scenario',
  version: 1,
  title: 'small',
  asOf: '2020-06-01',
  parties: [
    {
      id: 'p1',
      kind: 'partner',
      role: 'indirect-provider',
      name: 'Provider',
      market: 'KR',
      completed: ['onboard', 'enroll', 'sign-agreement'],
      capabilities: ['reseller-support-at-scale']
    },
    {
      id: 'r1',
      kind: 'partner',
      role: 'indirect-reseller',
      name: 'Reseller',
      market: 'KR',
      completed: ['onboard', 'enroll', 'sign-agreement']
    },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Direct', market: 'KR' },
    { id: 'c1', kind: 'customer', name: 'Customer', market: 'KR' }
  ],
  steps: [
    { id: 'ask', do: 'request-partnership', provider: 'p1', reseller: 'r1' },
    { id: 'take', do: 'accept-partnership', provider: 'p1', reseller: 'r1' },
    { id: 'sale', do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: 'Microsoft 365' },
    { id: 'refused', do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }
  ]
}
