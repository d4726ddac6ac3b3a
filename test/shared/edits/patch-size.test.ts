import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { largeScenario } from '#test/bench/large-scenario.ts'
import { apply } from './small-world.ts'

const count = 10_000
const onboard = { do: 'onboard', partner: 'p0' } as const

/** A busy year whose steps state their ids, as those that the app adds do. */
function withIds(scenario: Scenario): Scenario {
  return { ...scenario, steps: scenario.steps.map((step, index) => ({ ...step, id: `s${index + 1}` })) }
}

const large = largeScenario(count, 500)
const named = withIds(large)
const middle = count / 2

describe('of 10,000 steps', () => {
  test.each([
    ['inserting one', { kind: 'insert-step', line: null, index: middle, step: onboard }, 1],
    [
      'inserting one with a date',
      { kind: 'insert-step', line: null, index: count, step: { ...onboard, on: '2020-06-02' } },
      1
    ],
    ['changing one', { kind: 'change-step', line: null, id: 's5000', step: { ...onboard, note: 'n' } }, 1],
    ['moving one', { kind: 'move-step', line: null, id: 's10000', to: count - 2 }, 2],
    ['renaming a party', { kind: 'change-party', id: 'c1', change: { name: 'C' } }, 1]
  ] as const)('%s is %s operations at most', (_, edit, most) => {
    const done = apply(named, structuredClone(edit))
    expect(done.patch.length).toBeLessThanOrEqual(most)
    expect(done.inverse.length).toBeLessThanOrEqual(most)
  })

  test('removing one is one operation for each that goes', () => {
    const { patch, took } = apply(named, { kind: 'remove-step', line: null, id: 's1' })
    expect(patch).toHaveLength(took.steps + 1)
  })

  test('only what comes after the place has to state the id that it had by its own', () => {
    const { patch } = apply(large, { kind: 'insert-step', line: null, index: count - 3, step: onboard })
    expect(patch).toHaveLength(4)
  })
})

test('after an insertion the simulator plays only what comes after it', () => {
  const before = findLine(named)
  if (!before) throw new Error('no line')
  const run = simulate(before)
  const { scenario } = apply(named, { kind: 'insert-step', line: null, index: count - 5, step: onboard })
  const line = findLine(scenario, null, before)
  if (!line) throw new Error('no line')
  const next = simulate(line, run)
  const shared = next.steps.filter((played, index) => played === run.steps[index])
  expect(shared).toHaveLength(count - 5)
})
