import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { apply, refusalOf, smallWorld } from './small-world.ts'

const onboard: ScenarioStep = { do: 'onboard', partner: 'd1' }
const sale: ScenarioStep = { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }

/** The steps of a line as id and date, the main one by default. */
const outline = (scenario: Scenario, variant: string | null = null) =>
  findLine(scenario, variant)?.steps.map(({ id, on }) => `${id} ${on.slice(5)}`)

const insert = (index: number, step: ScenarioStep, line: string | null = null): Edit => ({
  kind: 'insert-step',
  line,
  index,
  step
})
const move = (id: string, to: number, line: string | null = null): Edit => ({ kind: 'move-step', line, id, to })
const removal = (id: string, line: string | null = null): Edit => ({ kind: 'remove-step', line, id })

describe('inserting a step', () => {
  test('gives it an id and the date of its place, and states what the others had by theirs', () => {
    const { scenario, patch } = apply(smallWorld(), insert(2, onboard))
    expect(outline(scenario)).toEqual([
      's1 06-01',
      's2 06-10',
      's7 06-10',
      's3 06-10',
      's4 06-20',
      's5 06-20',
      's6 06-20'
    ])
    expect(scenario.steps[2]).toEqual({ ...onboard, id: 's7' })
    expect(outline(scenario, 'v2')?.slice(-2)).toEqual(['s5 06-20', 's6 06-20'])
    expect(patch.map(({ path }) => path.join('/'))).toEqual([
      'steps/2',
      'steps/3/id',
      'steps/4/id',
      'steps/5/id',
      'steps/6/id',
      'variants/1/steps/0/id',
      'variants/1/steps/1/id'
    ])
  })

  test('with a date of its own states the date of the next one, and of no other', () => {
    const { scenario, patch } = apply(smallWorld(), insert(2, { ...onboard, on: '2020-06-10', id: 'new' }))
    expect(patch.filter(({ path }) => path.at(-1) === 'on')).toEqual([])
    expect(outline(scenario)?.[2]).toBe('new 06-10')
    const steps = [onboard, { ...onboard, on: '2020-06-30' }, onboard, onboard]
    const later = apply(smallWorld({ steps, variants: [], layout: {} }), insert(1, { ...onboard, on: '2020-06-15' }))
    expect(outline(later.scenario)).toEqual(['s1 06-01', 's5 06-15', 's2 06-30', 's3 06-30', 's4 06-30'])
    expect(later.patch.filter(({ path }) => path.at(-1) === 'on')).toEqual([])
  })

  test.each([
    ['before the one before it', '2020-06-09', '$.steps[2].on', '2020-06-09', '2020-06-10'],
    ['after the one after it', '2020-06-11', '$.steps[3].on', '2020-06-10', '2020-06-11']
  ])('with a date %s is refused', (_, on, path, found, expected) => {
    expect(refusalOf(smallWorld(), insert(2, { ...onboard, on }))).toEqual({
      code: 'date-goes-back',
      path,
      found: `"${found}"`,
      expected
    })
  })

  test('at the end of a variant numbers it on from the main line, past every id of the file', () => {
    const { scenario } = apply(smallWorld(), insert(2, onboard, 'v1'))
    expect(outline(scenario, 'v1')).toEqual(['s1 06-01', 's2 06-01', 's3 06-01', 's7 06-01'])
  })

  test('avoids an id whose subscription is taken', () => {
    const steps: ScenarioStep[] = [{ ...sale, as: 'sub-s2' }]
    const { scenario } = apply(smallWorld({ steps, variants: [], layout: {} }), insert(1, sale))
    expect(outline(scenario)).toEqual(['s1 06-01', 's3 06-01'])
  })

  test.each([
    [
      'an index past the end',
      insert(7, onboard),
      { code: 'invalid-number', path: '$.index', found: '7', expected: '6' }
    ],
    ['an index before the start', insert(-1, onboard), { code: 'invalid-number', path: '$.index', found: '-1' }],
    ['half an index', insert(0.5, onboard), { code: 'invalid-number', path: '$.index', found: '0.5' }],
    ['no such variant', insert(0, onboard, 'v9'), { code: 'unknown-variant', found: 'v9' }],
    ['an id of the line', insert(6, { ...onboard, id: 's3' }), { code: 'duplicate-id', path: '$.steps[6].id' }],
    [
      'an id of a variant after it',
      insert(0, { ...onboard, id: 's2' }),
      { code: 'duplicate-id', path: '$.steps[2].id', found: '"s2"' }
    ],
    [
      'a party that is not there',
      insert(0, { ...onboard, partner: 'd9' }),
      { code: 'unknown-reference', path: '$.steps[0].partner', found: '"d9"', expected: 'party' }
    ],
    [
      'a subscription that is sold later',
      insert(0, { do: 'cancel', subscription: 'k' }),
      { code: 'unknown-reference', path: '$.steps[0].subscription', found: '"k"' }
    ],
    [
      'a text that the format refuses',
      insert(0, { ...onboard, note: 'a\u0007' }),
      { code: 'control-character', path: '$.steps[0].note' }
    ],
    [
      'a date that is none',
      insert(0, { ...onboard, on: '2020-02-30' }, 'v1'),
      { code: 'invalid-date', path: '$.variants[0].steps[0].on' }
    ]
  ])('with %s is refused', (_, edit, error) => {
    expect(refusalOf(smallWorld(), edit)).toMatchObject(error)
  })

  test('or moving one writes its keys in the order of the format', () => {
    const inserted = apply(smallWorld(), insert(0, { partner: 'd1', note: 'n', do: 'onboard', on: '2020-06-01' }))
    expect(Object.keys(inserted.scenario.steps[0] ?? {})).toEqual(['do', 'id', 'on', 'note', 'partner'])
    const moved = apply(smallWorld(), move('s2', 4))
    expect(Object.keys(moved.scenario.steps[4] ?? {})).toEqual(['do', 'id', 'partner', 'subscription'])
    expect(Object.keys(moved.scenario.steps[1] ?? {}).slice(0, 3)).toEqual(['do', 'id', 'on'])
  })

  test('keeps names as NFC', () => {
    const { scenario } = apply(smallWorld(), insert(0, { ...sale, offer: 'Cafe\u0301' }))
    expect(scenario.steps[0]).toHaveProperty('offer', 'Caf\u00e9')
  })
})

describe('removing a step', () => {
  test('states the ids and the date that the others had by their places', () => {
    const { scenario, patch } = apply(smallWorld(), removal('s2'))
    expect(outline(scenario)).toEqual(['s1 06-01', 's3 06-10', 's4 06-20', 's5 06-20', 's6 06-20'])
    expect(patch.filter(({ path }) => path.at(-1) === 'on').map(({ path }) => path)).toEqual([['steps', 1, 'on']])
  })

  test('keeps the dates of a variant that goes on after an earlier step now', () => {
    const { scenario } = apply(smallWorld(), removal('s4'))
    expect(outline(scenario, 'v2')).toEqual(['s1 06-01', 's2 06-10', 's3 06-10', 's5 06-20', 's6 06-20'])
  })
})

describe('moving a step', () => {
  test('gives it the date of its new place and leaves the others theirs', () => {
    const { scenario } = apply(smallWorld(), move('s2', 4))
    expect(outline(scenario)).toEqual(['s1 06-01', 's3 06-10', 's4 06-20', 's5 06-20', 's2 06-20', 's6 06-20'])
    expect(scenario.steps[4]).toEqual({ do: 'manage', partner: 'd1', subscription: 'sub-s1', id: 's2' })
  })

  test('to the front gives it the date of the start', () => {
    const { scenario } = apply(smallWorld({ variants: [] }), move('s6', 0))
    expect(outline(scenario)).toEqual(['s6 06-01', 's1 06-01', 's2 06-10', 's3 06-10', 's4 06-20', 's5 06-20'])
  })

  test('on the same day keeps the date that it states', () => {
    const steps: ScenarioStep[] = [onboard, { ...onboard, on: '2020-06-05' }, { ...sale, on: '2020-06-05' }]
    const { scenario } = apply(smallWorld({ steps, variants: [], layout: {} }), move('s3', 1))
    expect(outline(scenario)).toEqual(['s1 06-01', 's3 06-01', 's2 06-05'])
    const back = apply(scenario, move('s3', 2))
    expect(outline(back.scenario)).toEqual(['s1 06-01', 's2 06-05', 's3 06-05'])
  })

  test('where it stands changes nothing', () => {
    const world = smallWorld()
    const done = apply(world, move('s4', 3))
    expect(done.patch).toEqual([])
    expect(done.scenario).toBe(world)
  })

  test('leaves its variant at the step before it', () => {
    const done = apply(smallWorld(), move('s4', 5))
    expect(done.scenario.variants?.map(({ after }) => after)).toEqual(['s1', 's3'])
    expect(done.took.variants).toBe(1)
    expect(outline(done.scenario, 'v2')).toEqual(['s1 06-01', 's2 06-10', 's3 06-10', 's5 06-20', 's6 06-20'])
  })

  test('works among the own steps of a variant', () => {
    const { scenario } = apply(smallWorld(), move('s3', 0, 'v1'))
    expect(outline(scenario, 'v1')).toEqual(['s1 06-01', 's3 06-01', 's2 06-01'])
  })

  test.each([
    ['past the sale that it needs', move('s4', 2), '$.steps[2].subscription', '"k"'],
    ['that is a sale past what needs it', move('s1', 2), '$.steps[0].subscription', '"sub-s1"']
  ])('%s is refused, naming the subscription', (_, edit, path, found) => {
    expect(refusalOf(smallWorld({ variants: [] }), edit)).toEqual({
      code: 'unknown-reference',
      path,
      found,
      expected: 'subscription'
    })
  })

  test('before the step that a variant goes on after is refused where the variant has its id', () => {
    expect(refusalOf(smallWorld(), move('s6', 0))).toMatchObject({ code: 'duplicate-id', found: '"s6"' })
  })

  test('out of the line is refused', () => {
    expect(refusalOf(smallWorld(), move('s1', 6))).toEqual({
      code: 'invalid-number',
      path: '$.to',
      found: '6',
      expected: '5'
    })
    expect(refusalOf(smallWorld(), move('s9', 0))?.code).toBe('unknown-reference')
    expect(refusalOf(smallWorld(), move('s1', 0, 'v1'))?.code).toBe('unknown-reference')
    expect(refusalOf(smallWorld(), move('s1', 0, 'v9'))?.code).toBe('unknown-variant')
  })
})

describe('changing a step', () => {
  const change = (id: string, step: ScenarioStep, line: string | null = null): Edit => ({
    kind: 'change-step',
    line,
    id,
    step
  })

  test('takes the place of the old one, with another verb, a note, or a field left out', () => {
    const world = smallWorld()
    const { scenario } = apply(world, change('s6', { do: 'onboard', partner: 'p1', note: 'at last' }))
    expect(scenario.steps[5]).toEqual({ do: 'onboard', partner: 'p1', note: 'at last' })
    expect(scenario.steps.slice(0, 5)).toEqual(world.steps.slice(0, 5))
  })

  test('keeps the id that it states, unless another is given', () => {
    const steps: ScenarioStep[] = [{ ...onboard, id: 'first' }, onboard]
    const world = smallWorld({ steps, variants: [], layout: {} })
    expect(apply(world, change('first', sale)).scenario.steps[0]).toEqual({ ...sale, id: 'first' })
    expect(apply(world, change('first', { ...sale, id: 'sold' })).scenario.steps[0]).toEqual({ ...sale, id: 'sold' })
    expect(apply(world, change('s2', sale)).scenario.steps[1]).toEqual(sale)
  })

  test('to another date takes along the steps that have theirs from it', () => {
    const { scenario } = apply(smallWorld(), change('s2', { ...onboard, on: '2020-06-15' }))
    expect(outline(scenario)?.slice(0, 4)).toEqual(['s1 06-01', 's2 06-15', 's3 06-15', 's4 06-20'])
  })

  test('drops the position of a subscription that it renames', () => {
    const steps: ScenarioStep[] = [{ ...sale, as: 'k' }]
    const world = smallWorld({ steps, variants: [], layout: { k: { x: 0, y: 0 } } })
    const { scenario, took } = apply(world, change('s1', { ...sale, as: 'm' }))
    expect(scenario).not.toHaveProperty('layout')
    expect(took.positions).toBe(1)
  })

  test.each([
    ['another subscription than what is needed later', change('s3', { ...sale, as: 'm' }), 'unknown-reference'],
    ['another id than a variant goes on after', change('s4', { ...onboard, id: 'x' }), 'unknown-reference'],
    ['a date before the one before it', change('s4', { ...onboard, on: '2020-06-01' }), 'date-goes-back'],
    [
      'a role that does not fit',
      change('s1', { do: 'request-partnership', provider: 'r1', reseller: 'p1' }),
      'wrong-role'
    ],
    ['an id that is taken', change('s6', { ...onboard, id: 's1' }), 'duplicate-id'],
    ['no such step', change('s9', onboard), 'unknown-reference'],
    ['no such variant', change('s1', onboard, 'v9'), 'unknown-variant']
  ])('with %s is refused', (_, edit, code) => {
    expect(refusalOf(smallWorld(), edit)?.code).toBe(code)
  })
})

describe('changing a variant', () => {
  const change = (id: string, after: string | null): Edit => ({ kind: 'change-variant', id, change: { after } })

  test('to go on after an earlier step keeps the ids of its own steps, and dates that they do not state follow', () => {
    const { scenario } = apply(smallWorld(), change('v2', 's3'))
    expect(outline(scenario, 'v2')).toEqual(['s1 06-01', 's2 06-10', 's3 06-10', 's5 06-10', 's6 06-10'])
  })

  test('to go on after a step whose line has their ids counts them anew', () => {
    const { scenario, patch } = apply(smallWorld(), change('v2', 's5'))
    expect(outline(scenario, 'v2')?.slice(-2)).toEqual(['s6 06-20', 's7 06-20'])
    expect(patch).toHaveLength(1)
  })

  test('by its name leaves all else alone', () => {
    const { scenario, patch } = apply(smallWorld(), { kind: 'change-variant', id: 'v1', change: { name: 'Later' } })
    expect(scenario.variants?.[0]?.name).toBe('Later')
    expect(patch).toHaveLength(1)
  })

  test.each([
    ['after a step before the sale that it needs', change('v2', 's2'), 'unknown-reference'],
    ['after no step of the main line', change('v1', 's9'), 'unknown-reference'],
    ['that is not there', change('v9', null), 'unknown-variant']
  ])('%s is refused', (_, edit, code) => {
    expect(refusalOf(smallWorld(), edit)?.code).toBe(code)
  })
})
