import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import { checkScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Step } from '#shared/domain/step.ts'
import { type AppliedEdit, applyEdit } from '#shared/edits/apply-edit.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { Patch } from '#shared/edits/patch.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { toRuns } from '#test/depth.ts'
import { drawBatch, drawSingleEdit } from './draw-edit.ts'

const kinds = SingleEdit.options.map((option) => option.shape.kind.value)

/** Nothing may be written to what is given: a write throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

function drawScenario(random: () => number): Scenario {
  const checked = checkScenario(randomScenario(random))
  if (!checked.ok) throw new Error(checked.error.code)
  return freeze(checked.value)
}

interface Trial {
  readonly before: Scenario
  readonly edit: SingleEdit
  readonly done: AppliedEdit
}

/** Draws edits of a kind until so many were applied; refused ones are held to leave everything alone by being frozen. */
function tryKind(kind: SingleEdit['kind'], seed: number, count: number): { trials: Trial[]; refused: number } {
  const random = mulberry32(seed)
  const trials: Trial[] = []
  let refused = 0
  for (let tries = 0; trials.length < count && tries < count * 40; tries++) {
    const before = drawScenario(random)
    for (let more = 0; more < 4; more++) {
      const edit = freeze(drawSingleEdit(before, kind, random))
      const done = applyEdit(before, edit)
      if (done.ok) trials.push({ before, edit, done: done.value })
      else refused++
    }
  }
  return { trials, refused }
}

/** The order of entries in a layout says nothing; all the rest of a file comes back to the letter. */
function print({ layout, ...scenario }: Scenario): string {
  const entries = layout && Object.entries(layout).sort(([a], [b]) => (a < b ? -1 : 1))
  return printScenario(entries ? { ...scenario, layout: Object.fromEntries(entries) } : scenario)
}

function expectReversible(before: Scenario, done: AppliedEdit): void {
  const back = applyPatch(done.scenario, done.inverse)
  expect(back.scenario).toEqual(before)
  expect(print(back.scenario)).toBe(print(before))
  expect(applyPatch(before, done.patch).scenario).toEqual(done.scenario)
  const stored = Patch.parse(JSON.parse(JSON.stringify(done.patch)))
  expect(stored).toEqual(done.patch)
  const storedInverse = Patch.parse(JSON.parse(JSON.stringify(done.inverse)))
  expect(applyPatch(applyPatch(before, stored).scenario, storedInverse).scenario).toEqual(before)
}

function expectValid(scenario: Scenario): void {
  const checked = checkScenario(JSON.parse(printScenario(scenario)))
  expect(checked).toEqual({ ok: true, value: scenario })
}

function countOf(scenario: Scenario) {
  const { parties, tenants = [], affiliations = [], subscriptions = [], partnerships = [] } = scenario
  const { steps, variants = [], layout = {} } = scenario
  return {
    parties: parties.length,
    tenants: tenants.length,
    affiliations: affiliations.length,
    subscriptions: subscriptions.length,
    partnerships: partnerships.length,
    steps: steps.length + variants.reduce((sum, variant) => sum + variant.steps.length, 0),
    positions: Object.keys(layout).length
  }
}

const namedBy: Partial<Record<SingleEdit['kind'], keyof ReturnType<typeof countOf>>> = {
  'remove-party': 'parties',
  'remove-tenant': 'tenants',
  'remove-subscription': 'subscriptions',
  'remove-step': 'steps'
}

function expectCounted({ before, edit, done }: Trial): void {
  const was = countOf(before)
  const is = countOf(done.scenario)
  for (const key of Object.keys(was) as (keyof typeof was)[]) {
    const named = namedBy[edit.kind] === key ? 1 : 0
    expect(done.took[key], key).toBe(was[key] - is[key] - named)
  }
}

function linesOf(scenario: Scenario): ReadonlyMap<string | null, readonly Step[]> {
  const ids = [null, ...(scenario.variants ?? []).map(({ id }) => id)]
  return new Map(ids.map((id) => [id, findLine(scenario, id)?.steps ?? []]))
}

/** Every step that is on a line before and after is the same step in every respect, and none comes but the one named. */
function expectOthersUnchanged({ before, edit, done }: Trial): void {
  const was = linesOf(before)
  const moved = edit.kind === 'move-step' ? edit.id : undefined
  for (const [line, steps] of linesOf(done.scenario)) {
    const old = new Map(was.get(line)?.map((step) => [step.id, step]))
    const isOther = ({ id }: Step) => id !== moved && old.has(id)
    for (const step of steps) if (isOther(step)) expect(step).toEqual(old.get(step.id))
    const order = steps.filter(isOther).map(({ id }) => id)
    expect(order).toEqual([...old.keys()].filter((id) => order.includes(id)))
    const come = steps.filter(({ id }) => !old.has(id))
    if (edit.kind === 'insert-step') expect(come.length).toBeLessThanOrEqual(1)
    else if (was.has(line) && edit.kind !== 'move-step') expect(come).toEqual([])
  }
}

/** The objects of a file by what they are: parties, tenants, subscriptions, and the steps of all lines. */
function listObjects(scenario: Scenario): ReadonlyMap<string, object> {
  const { parties, tenants = [], subscriptions = [], variants = [] } = scenario
  const things = [...parties, ...tenants].map((thing) => [thing.id, thing] as const)
  const given = subscriptions.map((subscription) => [`given ${subscription.id}`, subscription] as const)
  const lines = [null, ...variants.map(({ id }) => id)].flatMap((id) => {
    const line = findLine(scenario, id)
    return (line?.steps ?? []).map((step, index) => [`${id} ${step.id}`, line?.source.steps[index] ?? {}] as const)
  })
  return new Map([...things, ...given, ...lines])
}

/** What reads the same before and after is the same object; a step or tenant that was put elsewhere may be another. */
function expectShared({ before, edit, done }: Trial): void {
  for (const key of Object.keys(before) as (keyof Scenario)[]) {
    if (JSON.stringify(before[key]) === JSON.stringify(done.scenario[key])) expect(done.scenario[key]).toBe(before[key])
  }
  const named = edit.kind === 'move-step' || edit.kind === 'change-tenant' ? edit.id : undefined
  const old = listObjects(before)
  for (const [name, each] of listObjects(done.scenario)) {
    const was = old.get(name)
    const isSame = was !== undefined && JSON.stringify(was) === JSON.stringify(each)
    if (isSame && !name.endsWith(named ?? '\n')) expect(each, name).toBe(was)
  }
}

const changesOthers: readonly SingleEdit['kind'][] = ['set-as-of', 'change-tenant', 'change-step', 'change-variant']

describe.each(kinds)('%s', (kind) => {
  const { trials, refused } = tryKind(kind, kinds.indexOf(kind) + 1, 80)

  test('is applied where it makes sense, and refused with a reason where it does not', () => {
    expect(trials.length).toBeGreaterThanOrEqual(60)
    const canFail = !['set-edition', 'remove-affiliation', 'remove-partnership'].includes(kind)
    if (canFail) expect(refused).toBeGreaterThan(0)
    for (const { edit, done } of trials) {
      const isEdit = Edit.safeParse(edit).success
      if (done.patch.length > 0) expect(isEdit, JSON.stringify(edit)).toBe(true)
    }
  })

  test('and then its inverse is nothing, also after both were stored', () => {
    for (const { before, done } of trials) expectReversible(before, done)
  })

  test('leaves a valid file, in memory and as text', () => {
    for (const { done } of trials) expectValid(done.scenario)
  })

  test('leaves every other step as it is, with its id, its date and its subscription', () => {
    if (!changesOthers.includes(kind)) for (const trial of trials) expectOthersUnchanged(trial)
  })

  test('shares what it does not touch', () => {
    for (const trial of trials) expectShared(trial)
  })

  test('counts what it takes along', () => {
    if (kind.startsWith('remove-') && !kind.endsWith('ship') && !kind.endsWith('ation')) trials.forEach(expectCounted)
  })
})

test('a batch is one edit: it can be taken back whole, leaves a valid file, and is refused whole', () => {
  let applied = 0
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }), (seed, some) => {
      const random = mulberry32(seed)
      const before = drawScenario(random)
      const done = applyEdit(before, freeze(drawBatch(before, some, random)))
      if (!done.ok) return
      applied++
      expectReversible(before, done.value)
      expectValid(done.value.scenario)
    }),
    { numRuns: toRuns(300) }
  )
  expect(applied).toBeGreaterThan(toRuns(30))
})

test('edits after edits can all be taken back, one by one', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = mulberry32(seed)
      let scenario = drawScenario(random)
      const past: { before: Scenario; inverse: AppliedEdit['inverse'] }[] = []
      for (let turn = 0; turn < 25; turn++) {
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 'set-title'
        const done = applyEdit(scenario, drawSingleEdit(scenario, kind, random))
        if (!done.ok) continue
        past.push({ before: scenario, inverse: done.value.inverse })
        scenario = freeze(done.value.scenario)
      }
      for (const { before, inverse } of past.reverse()) {
        scenario = applyPatch(scenario, inverse).scenario
        expect(print(scenario)).toBe(print(before))
      }
    }),
    { numRuns: toRuns(30) }
  )
})
