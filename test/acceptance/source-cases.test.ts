import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toSignature } from './signature.ts'

interface Case {
  readonly id: string
  readonly question: string
  readonly scenario: unknown
  readonly expect: readonly { step: string; verdict: string; broken: string[]; noted: string[] }[]
}

const cases: readonly Case[] = readFileSync(join(import.meta.dirname, 'source-cases.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(57)
})

test.each(cases)('$id $question', ({ scenario, expect: expected }) => {
  const checked = checkScenario(scenario)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  const run = simulate(toMainLine(checked.value))
  const last = toSignature(run).steps.slice(-expected.length)
  expect(last.map(({ id, ...rest }) => ({ step: id, ...rest }))).toEqual(expected)
})
