import { describe, expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { apply, refusalOf, smallWorld } from './small-world.ts'

/** The tenants that the sales of the main line land on. */
const landings = (scenario: Scenario) =>
  findLine(scenario)?.steps.flatMap((step) => (step.do === 'sell' ? [step.tenant] : []))

const partyOf = (scenario: Scenario, id: string) => scenario.parties.find((party) => party.id === id)
const tenantIds = (scenario: Scenario) => scenario.tenants?.map(({ id }) => id)

describe('the file itself', () => {
  test('has its title, notes, tags, start and edition set, and the optional ones taken away', () => {
    const filled = apply(smallWorld(), {
      kind: 'batch',
      edits: [
        { kind: 'set-title', title: 'Cafe\u0301' },
        { kind: 'set-notes', notes: 'two\nlines' },
        { kind: 'set-tags', tags: ['own use'] },
        { kind: 'set-as-of', asOf: '2020-05-01' },
        { kind: 'set-edition', edition: 'programme-2020-05' }
      ]
    })
    expect(filled.scenario).toMatchObject({
      title: 'Caf\u00e9',
      notes: 'two\nlines',
      tags: ['own use'],
      asOf: '2020-05-01',
      edition: 'programme-2020-05'
    })
    const cleared = apply(filled.scenario, {
      kind: 'batch',
      edits: [
        { kind: 'set-notes', notes: '' },
        { kind: 'set-tags', tags: [] },
        { kind: 'set-edition', edition: null }
      ]
    })
    for (const key of ['notes', 'tags', 'edition']) expect(cleared.scenario).not.toHaveProperty(key)
  })

  test('starts on another day, and steps with no date of their own go along', () => {
    const { scenario } = apply(smallWorld(), { kind: 'set-as-of', asOf: '2020-06-05' })
    expect(findLine(scenario)?.steps[0]?.on).toBe('2020-06-05')
    expect(refusalOf(smallWorld(), { kind: 'set-as-of', asOf: '2020-06-11' })).toMatchObject({
      code: 'date-goes-back',
      path: '$.steps[1].on'
    })
  })

  test('keeps the order of its keys when one is added', () => {
    const { scenario } = apply(smallWorld(), { kind: 'set-notes', notes: 'n' })
    expect(Object.keys(scenario).slice(0, 5)).toEqual(['format', 'version', 'title', 'notes', 'asOf'])
  })

  test('has positions set and taken away, several at once', () => {
    const { scenario, patch } = apply(smallWorld(), {
      kind: 'set-positions',
      positions: { p1: { x: 9, y: 9 }, microsoft: { x: 0, y: 0 }, k: null, c1: null }
    })
    expect(scenario.layout).toMatchObject({ p1: { x: 9, y: 9 }, microsoft: { x: 0, y: 0 } })
    expect(scenario.layout).not.toHaveProperty('k')
    expect(patch).toHaveLength(3)
    const none = Object.fromEntries(Object.keys(scenario.layout ?? {}).map((id) => [id, null]))
    expect(apply(scenario, { kind: 'set-positions', positions: none }).scenario).not.toHaveProperty('layout')
    expect(refusalOf(scenario, { kind: 'set-positions', positions: { c9: { x: 0, y: 0 } } })?.code).toBe(
      'unknown-reference'
    )
    expect(refusalOf(scenario, { kind: 'set-positions', positions: { c1: { x: Number.NaN, y: 0 } } })?.path).toBe(
      '$.layout.c1.x'
    )
  })

  test('that already says so is left alone: no operation, and the same object', () => {
    const world = smallWorld()
    const done = apply(world, {
      kind: 'batch',
      edits: [
        { kind: 'set-title', title: world.title },
        { kind: 'set-tags', tags: [] },
        { kind: 'set-positions', positions: { p1: { x: 1, y: 1 }, c2: null } },
        { kind: 'add-affiliation', between: ['d1', 'p1'] },
        { kind: 'remove-partnership', provider: 'p1', reseller: 'd1' },
        { kind: 'change-party', id: 'p1', change: { market: 'KR', company: null } }
      ]
    })
    expect(done.patch).toEqual([])
    expect(done.scenario).toBe(world)
  })
})

describe('parties', () => {
  test('have every field changed, and optional ones taken away', () => {
    const all = apply(smallWorld(), {
      kind: 'change-party',
      id: 'd1',
      change: {
        name: 'Northwind',
        market: 'FR',
        company: 'northwind',
        completed: ['onboard'],
        capabilities: ['billing'],
        unknown: ['enroll']
      }
    })
    expect(partyOf(all.scenario, 'd1')).toEqual({
      id: 'd1',
      kind: 'partner',
      role: 'direct-bill',
      name: 'Northwind',
      market: 'FR',
      company: 'northwind',
      completed: ['onboard'],
      capabilities: ['billing'],
      unknown: ['enroll']
    })
    const change = { market: null, company: null, completed: null, capabilities: null, unknown: null }
    const bare = apply(all.scenario, { kind: 'change-party', id: 'd1', change })
    expect(partyOf(bare.scenario, 'd1')).toEqual({ id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Northwind' })
  })

  test('become a partner with a role, or a customer without what only partners have', () => {
    const spare = smallWorld({
      steps: [],
      variants: [],
      layout: { 'd1.csp': { x: 0, y: 0 } },
      parties: [
        { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'D', market: 'KR', unknown: ['onboard'] },
        { id: 'c1', kind: 'customer', name: 'C' }
      ],
      tenants: [],
      affiliations: [],
      subscriptions: [],
      partnerships: []
    })
    const { scenario, took } = apply(spare, {
      kind: 'batch',
      edits: [
        { kind: 'change-party', id: 'd1', change: { kind: 'customer' } },
        { kind: 'change-party', id: 'c1', change: { kind: 'partner', role: 'indirect-reseller' } }
      ]
    })
    expect(scenario.parties).toEqual([
      { id: 'd1', kind: 'customer', name: 'D', market: 'KR' },
      { id: 'c1', kind: 'partner', role: 'indirect-reseller', name: 'C' }
    ])
    expect(took.positions).toBe(1)
    expect(refusalOf(spare, { kind: 'change-party', id: 'c1', change: { kind: 'partner' } })).toMatchObject({
      code: 'missing-field',
      path: '$.parties[1].role'
    })
    expect(refusalOf(spare, { kind: 'change-party', id: 'c1', change: { role: 'direct-bill' } })).toMatchObject({
      code: 'unknown-key',
      path: '$.parties[1].role'
    })
  })

  test.each([
    ['a role that its pairs do not fit', 'r1', { role: 'direct-bill' }, 'wrong-role'],
    ['a kind that its tenants do not fit', 'r1', { kind: 'customer' }, 'wrong-tenant-type'],
    ['a kind that its steps do not fit', 'd1', { kind: 'customer' }, 'wrong-role'],
    ['a company that is reserved', 'd1', { company: 'microsoft' }, 'reserved-company'],
    ['a market that is none', 'd1', { market: 'Korea' }, 'invalid-market'],
    ['a fact both known and not', 'd1', { completed: ['enroll'], unknown: ['enroll'] }, 'known-and-unknown'],
    ['a name too long', 'd1', { name: 'x'.repeat(201) }, 'too-long'],
    ['no such party', 'd9', { name: 'D' }, 'unknown-reference']
  ] as const)('are refused %s', (_, id, change, code) => {
    expect(refusalOf(smallWorld(), { kind: 'change-party', id, change: structuredClone(change) as object })?.code).toBe(
      code
    )
  })

  test('come together as they would one by one', () => {
    const parties = [
      { id: 'c3', kind: 'customer', name: 'Tailspin', market: 'KR' },
      { id: 'r9', kind: 'partner', role: 'indirect-reseller', name: 'Cafe\u0301' }
    ] as const
    const together = apply(smallWorld(), { kind: 'add-parties', parties: [...parties] })
    const edits = parties.map((party) => ({ kind: 'add-party' as const, party }))
    expect(together).toEqual(apply(smallWorld(), { kind: 'batch', edits }))
    expect(refusalOf(together.scenario, { kind: 'add-parties', parties: [...parties] })).toMatchObject({
      code: 'duplicate-id',
      path: '$.parties[7].id'
    })
  })

  test('come last, and only once', () => {
    const party = { id: 'c3', kind: 'customer', name: 'Tailspin' } as const
    const { scenario } = apply(smallWorld(), { kind: 'add-party', party })
    expect(scenario.parties.at(-1)).toEqual(party)
    expect(refusalOf(scenario, { kind: 'add-party', party })).toMatchObject({
      code: 'duplicate-id',
      path: '$.parties[6].id'
    })
  })
})

describe('tenants', () => {
  const tenant = (id: string, owner: string, type: 'customer' | 'csp' = 'customer') => ({ id, owner, type })

  test('of a customer that lists none leave it the one that it has by default, as its main one', () => {
    const world = smallWorld()
    const { scenario } = apply(world, { kind: 'add-tenant', tenant: tenant('c1.lab', 'c1') })
    expect(tenantIds(scenario)?.slice(-2)).toEqual(['c1.main', 'c1.lab'])
    expect(landings(scenario)).toEqual(landings(world))
  })

  test('of type csp take the place of the one that a partner has by default', () => {
    const world = smallWorld({ layout: { 'd1.csp': { x: 0, y: 0 } } })
    const { scenario, took } = apply(world, { kind: 'add-tenant', tenant: tenant('d1-dir', 'd1', 'csp') })
    expect(scenario).not.toHaveProperty('layout')
    expect(took.positions).toBe(1)
    expect(refusalOf(scenario, { kind: 'add-tenant', tenant: tenant('d1-two', 'd1', 'csp') })?.code).toBe(
      'wrong-tenant-type'
    )
  })

  test('get another owner and are the last of its, whose main one stays', () => {
    const world = smallWorld()
    const change = { kind: 'change-tenant', id: 'c2.b', change: { owner: 'c1' } } as const
    expect(refusalOf(world, change)).toMatchObject({ code: 'wrong-owner', path: '$.steps[3].tenant' })
    const { scenario } = apply(smallWorld({ steps: world.steps.slice(0, 3), variants: [] }), change)
    expect(tenantIds(scenario)).toEqual(['r1.own', 'r1-dir', 'c2.a', 'c1.main', 'c2.b'])
    expect(landings(scenario)).toEqual(landings(world))
    const back = apply(scenario, { kind: 'change-tenant', id: 'c2.b', change: { owner: 'c2', main: true } })
    expect(tenantIds(back.scenario)).toEqual(['r1.own', 'r1-dir', 'c2.b', 'c2.a', 'c1.main'])
  })

  test('become the main one of their owner', () => {
    const { scenario } = apply(smallWorld(), { kind: 'change-tenant', id: 'c2.b', change: { main: true } })
    expect(tenantIds(scenario)).toEqual(['r1.own', 'r1-dir', 'c2.b', 'c2.a'])
    expect(landings(scenario)).toEqual(['c1.main', 'c2.b'])
    expect(apply(scenario, { kind: 'change-tenant', id: 'c2.b', change: { main: true } }).patch).toEqual([])
  })

  test('given away as the main one of a customer that lists none', () => {
    const bare = smallWorld({ steps: [], variants: [], layout: {} })
    const edit = { kind: 'change-tenant', id: 'c2.a', change: { owner: 'c1', main: true } } as const
    expect(tenantIds(apply(bare, edit).scenario)).toEqual(['r1.own', 'r1-dir', 'c2.b', 'c2.a', 'c1.main'])
  })

  test('have a market set and taken away', () => {
    const set = apply(smallWorld(), { kind: 'change-tenant', id: 'c2.b', change: { market: 'FR' } })
    expect(set.scenario.tenants?.[3]).toEqual({ ...tenant('c2.b', 'c2'), market: 'FR' })
    const unset = apply(set.scenario, { kind: 'change-tenant', id: 'c2.b', change: { market: null } })
    expect(unset.scenario.tenants?.[3]).toEqual(tenant('c2.b', 'c2'))
  })

  test.each([
    ['a second csp one', 'r1.own', { type: 'csp' }, 'wrong-tenant-type'],
    ['a csp one of a customer', 'c2.a', { type: 'csp' }, 'wrong-tenant-type'],
    ['one of nobody', 'c2.a', { owner: 'c9' }, 'unknown-reference'],
    ['one that its owner has by default', 'c1.main', { market: 'FR' }, 'unknown-reference']
  ] as const)('are refused: %s', (_, id, change, code) => {
    expect(refusalOf(smallWorld(), { kind: 'change-tenant', id, change })?.code).toBe(code)
  })
})

describe('what was there before', () => {
  test('has subscriptions added and changed', () => {
    const subscription = { id: 'x', customer: 'c2', tenant: 'c2.a', offer: 'Azure', boughtThrough: 'open' } as const
    const added = apply(smallWorld(), { kind: 'add-subscription', subscription })
    const change = { customer: 'c1', tenant: 'c1.main', offer: 'Microsoft 365', boughtThrough: 'advisor' } as const
    const { scenario } = apply(added.scenario, { kind: 'change-subscription', id: 'x', change })
    expect(scenario.subscriptions?.at(-1)).toEqual({ id: 'x', ...change })
    expect(refusalOf(scenario, { kind: 'change-subscription', id: 'x', change: { customer: 'c2' } })?.code).toBe(
      'wrong-owner'
    )
    expect(refusalOf(scenario, { kind: 'change-subscription', id: 'k', change: {} })?.code).toBe('unknown-reference')
    expect(refusalOf(scenario, { kind: 'add-subscription', subscription: { ...subscription, id: 'k' } })?.code).toBe(
      'duplicate-id'
    )
  })

  test('has pairs added once and removed however often they stand there', () => {
    const pairs: [string, string][] = [
      ['c1', 'c2'],
      ['c2', 'c1']
    ]
    const { scenario } = apply(smallWorld({ affiliations: pairs }), {
      kind: 'batch',
      edits: [
        { kind: 'add-affiliation', between: ['p1', 'c1'] },
        { kind: 'remove-affiliation', between: ['c2', 'c1'] },
        { kind: 'remove-partnership', provider: 'p1', reseller: 'r1' },
        { kind: 'add-partnership', provider: 'p1', reseller: 'r1' }
      ]
    })
    expect(scenario.affiliations).toEqual([['p1', 'c1']])
    expect(scenario.partnerships).toEqual([['p1', 'r1']])
    expect(refusalOf(scenario, { kind: 'add-partnership', provider: 'r1', reseller: 'p1' })?.code).toBe('wrong-role')
    expect(refusalOf(scenario, { kind: 'add-affiliation', between: ['microsoft', 'p1'] })?.code).toBe('reserved-id')
  })
})

describe('a batch', () => {
  test('has only to leave a valid file, and may name what it adds later', () => {
    const { scenario, patch } = apply(smallWorld(), {
      kind: 'batch',
      edits: [
        { kind: 'set-positions', positions: { c3: { x: 5, y: 5 } } },
        {
          kind: 'insert-step',
          line: null,
          index: 6,
          step: { do: 'sell', path: ['microsoft', 'd1', 'c3'], offer: 'A' }
        },
        { kind: 'add-party', party: { id: 'c3', kind: 'customer', name: 'Tailspin' } }
      ]
    })
    expect(scenario.layout).toHaveProperty('c3')
    expect(patch).toHaveLength(3)
  })

  test('renames a subscription with all that name it', () => {
    const world = smallWorld({ variants: [] })
    const { scenario } = apply(world, {
      kind: 'batch',
      edits: [
        {
          kind: 'change-step',
          line: null,
          id: 's3',
          step: { do: 'sell', path: ['microsoft', 'd1', 'c2'], offer: 'Azure', as: 'm' }
        },
        { kind: 'change-step', line: null, id: 's4', step: { do: 'cancel', subscription: 'm', on: '2020-06-20' } }
      ]
    })
    expect(scenario.steps[3]).toEqual({ do: 'cancel', subscription: 'm', on: '2020-06-20' })
  })

  test('is refused whole where its outcome is not valid', () => {
    const edits = [
      { kind: 'set-title' as const, title: 'T' },
      { kind: 'add-partnership' as const, provider: 'p1', reseller: 'c1' }
    ]
    expect(refusalOf(smallWorld(), { kind: 'batch', edits })).toMatchObject({
      code: 'wrong-role',
      path: '$.partnerships[1][1]'
    })
  })
})

test('a list that is full takes no more', () => {
  const variants = Array.from({ length: 1000 }, (_, n) => ({ id: `w${n}`, name: '', after: null, steps: [] }))
  const variant = { id: 'more', name: '', after: null, steps: [] }
  expect(refusalOf(smallWorld({ variants }), { kind: 'add-variant', variant })).toMatchObject({
    code: 'too-many',
    path: '$.variants'
  })
})
