import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkReferences, findNames, findStrayPlaces, recheckReferences } from '#shared/domain/check-references.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { collectIds, collectPlaceable } from '#shared/edits/collect-ids.ts'
import { SingleEdit } from '#shared/edits/edit.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { drawSingleEdit } from '#test/shared/edits/draw-edit.ts'

type Random = () => number

const kinds = SingleEdit.options.map((option) => option.shape.kind.value)

function one<Item>(list: readonly Item[], random: Random): Item | undefined {
  return list[Math.floor(random() * list.length)]
}

function drawValid(random: Random): Scenario {
  const checked = checkScenario(randomScenario(random))
  if (!checked.ok) throw new Error(checked.error.code)
  return checked.value
}

/** Moves, doubles, drops or spoils one entry of a list, as no edit would: the others stay the same objects. */
function meddle<Item extends object>(list: readonly Item[], random: Random, others: readonly Item[] = []): Item[] {
  const at = Math.floor(random() * list.length)
  const item = list[at]
  const other = one(random() < 0.5 ? others : list, random) ?? item
  if (!item || !other) return [...list]
  const fields = [...Object.keys(item), 'id', 'as', 'on', 'tenant', 'subscription']
  const spoilt = { ...item, [one(fields, random) ?? '']: one([...Object.values(other), 's2', '2019-01-01'], random) }
  switch (one(['move', 'double', 'drop', 'spoil', 'put'], random)) {
    case 'move':
      return list.toSpliced(at, 1).toSpliced(Math.floor(random() * list.length), 0, item)
    case 'double':
      return list.toSpliced(Math.floor(random() * list.length), 0, item)
    case 'drop':
      return list.toSpliced(at, 1)
    case 'spoil':
      return list.with(at, spoilt)
    default:
      return list.with(at, other)
  }
}

/** A scenario that shares most with the one given and is often no valid one. */
function drawNeighbour(scenario: Scenario, random: Random): Scenario {
  const { parties, tenants = [], subscriptions = [], steps, variants = [], layout = {} } = scenario
  const ownSteps: readonly ScenarioStep[] = variants.flatMap((variant) => variant.steps)
  switch (one(['steps', 'steps', 'steps', 'variants', 'own', 'own', 'after', 'layout', 'cast', 'asOf'], random)) {
    case 'steps':
      return { ...scenario, steps: meddle(steps, random, ownSteps) }
    case 'variants':
      return { ...scenario, variants: meddle(variants, random) }
    case 'own':
      return {
        ...scenario,
        variants: variants.map((each) => ({ ...each, steps: meddle(each.steps, random, steps) }))
      }
    case 'after':
      return {
        ...scenario,
        variants: variants.map((each) => ({
          ...each,
          after: one([null, ...steps.map(({ id }, at) => id ?? `s${at + 1}`)], random) ?? null
        }))
      }
    case 'layout': {
      const sold = [...steps, ...ownSteps].flatMap((step) => (step.do === 'sell' && step.as ? [step.as] : []))
      const ids = [...parties, ...tenants, ...subscriptions].map(({ id }) => id)
      const id = one([...ids, ...sold, ...sold, 'sub-s1', 'sub-s2', 'nowhere'], random) ?? ''
      return { ...scenario, layout: { ...layout, [id]: { x: 1, y: 1 } } }
    }
    case 'cast':
      return random() < 0.5
        ? { ...scenario, parties: meddle(parties, random) }
        : { ...scenario, tenants: meddle(tenants, random), subscriptions: meddle(subscriptions, random) }
    default:
      return { ...scenario, asOf: one(['2019-12-31', '2020-06-30', '2022-01-01'], random) ?? '' }
  }
}

/** What is told of ids agrees with the lists that are made of the whole file. */
function expectNames(scenario: Scenario): void {
  const { layout = {}, ...placeless } = scenario
  const isRight = checkReferences(placeless) === undefined
  const placeable = collectPlaceable(scenario)
  const stray = Object.keys(layout).filter((id) => !placeable.has(id))
  expect(findStrayPlaces(scenario)).toEqual(isRight ? stray : undefined)
  const isTaken = findNames(scenario)
  expect(isTaken !== undefined).toBe(isRight)
  if (!isTaken) return
  const ids = collectIds(scenario)
  for (const id of [...ids, 'nowhere', 's1', 's2', 's9', 'sub-s1', 'v9']) expect(isTaken(id), id).toBe(ids.has(id))
}

test('checking again what an edit or anything else left alone says the same as checking all of it', () => {
  const found = new Map<string, number>()
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = mulberry32(seed)
      const seen = [drawValid(random)]
      for (let turn = 0; turn < 30; turn++) {
        // Mostly the newest goes on; at times an older one does, as after an undo or in a second window.
        const before = (random() < 0.7 ? seen.at(-1) : one(seen, random)) ?? drawValid(random)
        const kind = one(kinds, random) ?? 'set-title'
        const isValid = checkReferences(before) === undefined
        const done = isValid && random() < 0.3 ? applyEdit(before, drawSingleEdit(before, kind, random)) : undefined
        const after = done?.ok ? done.value.scenario : drawNeighbour(before, random)
        if (!Scenario.safeParse(after).success) continue
        const whole = checkReferences(after)
        expect(recheckReferences(after)).toEqual(whole)
        expectNames(after)
        found.set(whole?.code ?? 'right', (found.get(whole?.code ?? 'right') ?? 0) + 1)
        if (whole === undefined || random() < 0.2) seen.push(after)
      }
    }),
    { numRuns: 400 }
  )
  expect(found.get('right')).toBeGreaterThan(1000)
  for (const code of ['unknown-reference', 'duplicate-id', 'date-goes-back']) {
    expect(found.get(code), code).toBeGreaterThan(3)
  }
})

/** Steps that have ids of their own, and tell how often they were looked at for what they do. */
function countLooks(steps: readonly ScenarioStep[]): { readonly steps: ScenarioStep[]; readonly count: () => number } {
  let looks = 0
  const watched = steps.map((step, index) => {
    const { do: verb, ...rest } = step
    const get = () => {
      looks++
      return verb
    }
    return Object.defineProperty({ id: `s${index + 1}`, ...rest }, 'do', { get, enumerable: true }) as ScenarioStep
  })
  return { steps: watched, count: () => looks }
}

const sale = (id: string, customer = 'c0', offer = 'Azure'): ScenarioStep => ({
  do: 'sell',
  id,
  path: ['microsoft', 'd0', customer],
  offer,
  as: `sub-${id}`
})

test.each<[string, number, (steps: readonly ScenarioStep[]) => ScenarioStep[]]>([
  ['the offer of a sale', 0, (steps) => steps.with(1, sale('s2', 'c0', 'Other'))],
  ['the buyer of a sale that a later step is about', 1, (steps) => steps.with(1, sale('s2', 'c1'))],
  ['a step put in', 0, (steps) => steps.toSpliced(1, 0, sale('new'))],
  ['a step taken out', 0, (steps) => steps.toSpliced(0, 1)]
])('after %s, of the later steps at most those that it is about are read again', (_, about, change) => {
  const parties: Scenario['parties'] = [
    { id: 'd0', kind: 'partner', role: 'direct-bill', name: 'Direct', market: 'KR' },
    { id: 'c0', kind: 'customer', name: 'One', market: 'KR' },
    { id: 'c1', kind: 'customer', name: 'Other', market: 'KR' }
  ]
  const scenario: Scenario = { format: 'csp-scenario', version: 1, title: '', asOf: '2020-06-01', parties, steps: [] }
  const first = sale('s1')
  const second = sale('s2')
  const manage: ScenarioStep = { do: 'manage', partner: 'd0', subscription: 'sub-s2' }
  const later = countLooks([
    first,
    second,
    ...Array.from({ length: 50 }, () => ({ do: 'onboard', partner: 'd0' }) as const),
    manage
  ])
  const steps = [first, second, ...later.steps.slice(2)]
  expect(recheckReferences({ ...scenario, steps })).toBeUndefined()
  const before = later.count()
  expect(before).toBeGreaterThan(50)
  const changed = { ...scenario, steps: change(steps) }
  expect(recheckReferences(changed)).toBeUndefined()
  expect(later.count() - before).toBe(about)
  expect(checkReferences(changed)).toBeUndefined()
})
