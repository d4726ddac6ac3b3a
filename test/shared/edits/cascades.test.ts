import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Edit } from '#shared/edits/edit.ts'
import type { Took } from '#shared/edits/took.ts'
import { apply, refusalOf, smallWorld } from './small-world.ts'

const nothing = {
  parties: 0,
  tenants: 0,
  affiliations: 0,
  subscriptions: 0,
  partnerships: 0,
  steps: 0,
  variants: 0,
  positions: 0
}

const ownIds = (scenario: Scenario, variant: string) => {
  const own = scenario.variants?.find(({ id }) => id === variant)?.steps.length ?? 0
  const line = findLine(scenario, variant)?.steps ?? []
  return line.slice(line.length - own).map(({ id }) => id)
}

interface Case {
  readonly name: string
  readonly edit: Edit
  readonly took: Partial<Took>
  readonly main: readonly string[]
  readonly v1?: readonly string[]
  readonly v2?: readonly string[]
  readonly afters?: readonly (string | null)[]
}

const all = ['s1', 's2', 's3', 's4', 's5', 's6']

const cases: readonly Case[] = [
  {
    name: 'a provider takes its pairs, its sales, and what leans on those, in variants too',
    edit: { kind: 'remove-party', id: 'p1' },
    took: { affiliations: 1, partnerships: 1, steps: 6, variants: 1, positions: 2 },
    main: ['s3', 's4', 's6'],
    v1: ['s3'],
    v2: [],
    afters: [null, 's4']
  },
  {
    name: 'a reseller takes its tenants and what lies on them',
    edit: { kind: 'remove-party', id: 'r1' },
    took: { tenants: 2, subscriptions: 1, partnerships: 1, steps: 6, variants: 1, positions: 2 },
    main: ['s3', 's4', 's6'],
    v1: [],
    v2: ['s5'],
    afters: [null, 's4']
  },
  {
    name: 'a customer takes its subscriptions, also those of before, and the position of its default tenant',
    edit: { kind: 'remove-party', id: 'c1' },
    took: { affiliations: 1, subscriptions: 1, steps: 4, variants: 1, positions: 2 },
    main: ['s3', 's4', 's5'],
    v1: ['s3'],
    v2: ['s5', 's6'],
    afters: [null, 's4']
  },
  {
    name: 'a sale takes what needs its subscription, and its variant goes on after the step before',
    edit: { kind: 'remove-step', line: null, id: 's3' },
    took: { steps: 2, variants: 1, positions: 1 },
    main: ['s1', 's2', 's5', 's6'],
    v1: ['s2', 's3'],
    v2: ['s6'],
    afters: ['s1', 's2']
  },
  {
    name: 'the first step leaves its variant at the start',
    edit: { kind: 'remove-step', line: null, id: 's1' },
    took: { steps: 2, variants: 1, positions: 1 },
    main: ['s3', 's4', 's5', 's6'],
    v1: ['s3'],
    v2: ['s5', 's6'],
    afters: [null, 's4']
  },
  {
    name: 'a step that nothing needs goes alone',
    edit: { kind: 'remove-step', line: null, id: 's2' },
    took: {},
    main: ['s1', 's3', 's4', 's5', 's6'],
    v1: ['s2', 's3'],
    v2: ['s5', 's6'],
    afters: ['s1', 's4']
  },
  {
    name: 'a step of a variant goes from that variant',
    edit: { kind: 'remove-step', line: 'v1', id: 's2' },
    took: {},
    main: all,
    v1: ['s3']
  },
  {
    name: 'a tenant takes the steps that land on it, by name or by default',
    edit: { kind: 'remove-tenant', id: 'c2.a' },
    took: { steps: 3, variants: 1, positions: 1 },
    main: ['s1', 's2', 's5', 's6'],
    v2: ['s6'],
    afters: ['s1', 's2']
  },
  {
    name: 'a second tenant takes what is moved there, and the sale stays',
    edit: { kind: 'remove-tenant', id: 'c2.b' },
    took: { steps: 1, variants: 1 },
    main: ['s1', 's2', 's3', 's5', 's6'],
    v2: ['s5', 's6'],
    afters: ['s1', 's3']
  },
  {
    name: 'a csp tenant takes what lies on it, though its partner goes on with the default one',
    edit: { kind: 'remove-tenant', id: 'r1-dir' },
    took: { subscriptions: 1, steps: 2, positions: 1 },
    main: ['s1', 's2', 's3', 's4', 's6'],
    v2: ['s5']
  },
  {
    name: 'a given subscription takes the steps that name it',
    edit: { kind: 'remove-subscription', id: 'old' },
    took: { steps: 1 },
    main: ['s1', 's2', 's3', 's4', 's5']
  },
  {
    name: 'a variant takes its own steps',
    edit: { kind: 'remove-variant', id: 'v2' },
    took: { steps: 2 },
    main: all
  },
  {
    name: 'pairs go alone',
    edit: {
      kind: 'batch',
      edits: [
        { kind: 'remove-affiliation', between: ['d1', 'p1'] },
        { kind: 'remove-partnership', provider: 'p1', reseller: 'r1' }
      ]
    },
    took: {},
    main: all
  },
  {
    name: 'what a batch names for removal is not taken along, whatever comes first',
    edit: {
      kind: 'batch',
      edits: [
        { kind: 'remove-step', line: null, id: 's3' },
        { kind: 'remove-step', line: null, id: 's4' },
        { kind: 'remove-party', id: 'c2' },
        { kind: 'remove-tenant', id: 'c2.b' }
      ]
    },
    took: { tenants: 1, affiliations: 1, steps: 1, variants: 1, positions: 1 },
    main: ['s1', 's2', 's5', 's6'],
    v2: ['s6']
  }
]

describe('removing', () => {
  test.each(cases)('$name', ({ edit, took, main, v1, v2, afters }) => {
    const done = apply(smallWorld(), edit)
    expect(done.took).toEqual({ ...nothing, ...took })
    expect(findLine(done.scenario)?.steps.map(({ id }) => id)).toEqual(main)
    if (v1) expect(ownIds(done.scenario, 'v1')).toEqual(v1)
    if (v2) expect(ownIds(done.scenario, 'v2')).toEqual(v2)
    if (afters) expect(done.scenario.variants?.map(({ after }) => after)).toEqual(afters)
  })

  test('a listed tenant with the id that its owner has by default takes nothing along', () => {
    const world = smallWorld()
    const listed = apply(world, { kind: 'add-tenant', tenant: { id: 'c1.main', owner: 'c1', type: 'customer' } })
    const done = apply(listed.scenario, { kind: 'remove-tenant', id: 'c1.main' })
    expect(done.took).toEqual(nothing)
    expect(done.scenario).toEqual(world)
  })

  test('the last entry of a list that may be left out takes the list away', () => {
    const { scenario } = apply(smallWorld(), { kind: 'remove-partnership', provider: 'p1', reseller: 'r1' })
    expect(scenario).not.toHaveProperty('partnerships')
  })

  const unknown = [
    [{ kind: 'remove-party', id: 'r9' }, 'party'],
    [{ kind: 'remove-tenant', id: 'c1.main' }, 'tenant'],
    [{ kind: 'remove-subscription', id: 'k' }, 'subscription'],
    [{ kind: 'remove-step', line: null, id: 's9' }, 'step'],
    [{ kind: 'remove-step', line: 'v1', id: 's1' }, 'step']
  ] as const

  test.each(unknown)('%o is refused where the file lists no such thing', (edit, expected) => {
    expect(refusalOf(smallWorld(), edit)).toEqual({ code: 'unknown-reference', found: `"${edit.id}"`, expected })
  })

  test('what is on no variant of the file is refused with the variants there are', () => {
    const known = { code: 'unknown-variant', found: 'v9', expected: 'v1, v2' }
    expect(refusalOf(smallWorld(), { kind: 'remove-variant', id: 'v9' })).toEqual(known)
    expect(refusalOf(smallWorld(), { kind: 'remove-step', line: 'v9', id: 's1' })).toEqual(known)
    expect(refusalOf(smallWorld({ variants: [] }), { kind: 'remove-variant', id: 'v9' })).toEqual({
      code: 'unknown-variant',
      found: 'v9'
    })
  })

  test('a thing that a batch removes twice is refused', () => {
    const twice = { kind: 'remove-step', line: null, id: 's3' } as const
    expect(refusalOf(smallWorld(), { kind: 'batch', edits: [twice, twice] })?.code).toBe('unknown-reference')
  })
})
