import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLine, type Line, toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { World } from '#shared/domain/world.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { SingleEdit } from '#shared/edits/edit.ts'
import { GrowingRun, getEnd, type Run, sharedLength, simulate } from '#shared/simulator/simulate.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { toRuns } from '#test/depth.ts'
import { drawSingleEdit } from '#test/shared/edits/draw-edit.ts'
import { smallWorld } from '#test/shared/edits/small-world.ts'

/** Edits that change what is played, or where. */
const kinds: readonly SingleEdit['kind'][] = [
  'insert-step',
  'change-step',
  'move-step',
  'remove-step',
  'set-as-of',
  'change-party',
  'add-partnership',
  'set-title'
]

const scenarios = fc.integer().map((seed): Scenario => {
  const checked = checkScenario(randomScenario(mulberry32(seed)))
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value
})

/** A run made of decisions that came from elsewhere as plain data, from the first step on that is not shared. */
function grow(line: Line, previous: Run | undefined, decided: Run): Run {
  const growing = new GrowingRun(line, previous)
  const from = growing.steps.length
  expect(from).toBe(previous ? sharedLength(line, previous) : 0)
  const decisions = decided.steps.slice(from).map(({ verdict, effects }) => ({ verdict, effects }))
  for (const decision of structuredClone(decisions)) growing.add(decision)
  expect(growing.next).toBeUndefined()
  return growing.toRun()
}

/** A world as plain data, the cast aside. */
function toPlain({ cast: _, ...maps }: World): unknown {
  return Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, map.toJS()]))
}

function expectSame(grown: Run, played: Run): void {
  const readOut = ({ line, verdict, steps }: Run) => ({
    line,
    verdict,
    steps: steps.map((each) => [each.step, each.verdict, each.effects, each.findings, toPlain(each.before)]),
    lengths: steps.length
  })
  expect(readOut(grown)).toEqual(readOut(played))
  expect(toPlain(getEnd(grown))).toEqual(toPlain(getEnd(played)))
}

test('a run grown from what was decided elsewhere is the one that is played here, over edits and variants', () => {
  let shared = 0
  let grownOn = 0
  fc.assert(
    fc.property(scenarios, fc.integer(), (start, seed) => {
      const random = mulberry32(seed)
      const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
      let scenario = start
      let run: Run | undefined
      for (let turn = 0; turn < 6; turn++) {
        const edited = applyEdit(scenario, drawSingleEdit(scenario, pick(kinds), random))
        if (edited.ok) scenario = edited.value.scenario
        const variant = pick([null, null, ...(scenario.variants ?? []).map(({ id }) => id)])
        const line = findLine(scenario, variant, run?.line)
        if (!line) throw new Error(`no line ${variant}`)
        const played = simulate(line)
        const grown = grow(line, run, played)
        expectSame(grown, played)
        const from = run ? sharedLength(line, run) : 0
        for (let index = 0; index < from; index++) expect(grown.steps[index]).toBe(run?.steps[index])
        shared += from
        grownOn += line.steps.length - from
        run = grown
      }
    }),
    { numRuns: toRuns(40) }
  )
  expect(shared).toBeGreaterThan(0)
  expect(grownOn).toBeGreaterThan(0)
})

test('nothing can be added to a run that is whole', () => {
  const line = toMainLine(smallWorld())
  const growing = new GrowingRun(line, simulate(line))
  expect(() => growing.add({ verdict: 'supported', effects: [] })).toThrow('no step left')
})

test('a run that is not whole is a beginning that the next one shares', () => {
  const line = toMainLine(smallWorld())
  const whole = simulate(line)
  const growing = new GrowingRun(line)
  for (const { verdict, effects } of whole.steps.slice(0, 2)) growing.add({ verdict, effects })
  const part = growing.toRun()
  expect(part.steps).toHaveLength(2)
  const next = simulate(line, part)
  expect(next.steps.slice(0, 2)).toEqual(part.steps)
  expect(next.steps[1]).toBe(part.steps[1])
  expectSame(next, whole)
})
