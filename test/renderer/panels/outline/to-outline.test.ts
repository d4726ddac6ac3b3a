import { describe, expect, it } from 'vitest'
import { toQuery, toRows } from '#renderer/panels/outline/filter-outline.ts'
import { describeItem } from '#renderer/panels/outline/outline-words.ts'
import { type OutlineItem, toOutline } from '#renderer/panels/outline/to-outline.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { getTexts } from '#shared/language/language.ts'
import { playTo, readSample, toScenario } from '../../scenario/situations.ts'

const ready = ['onboard', 'enroll', 'sign-agreement'] as const
const scenario: Scenario = toScenario({
  parties: [
    { id: 'c1', kind: 'customer', name: 'Adatum', market: 'JP' },
    { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam', market: 'KR', completed: ['onboard'] },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: '프로즈웨어', market: 'KR', completed: [...ready] },
    {
      id: 'p1',
      kind: 'partner',
      role: 'indirect-provider',
      name: '',
      completed: ['sign-agreement'],
      unknown: ['enroll']
    }
  ],
  tenants: [{ id: 'r1.own', owner: 'r1', type: 'customer', market: 'JP' }],
  subscriptions: [{ id: 'old1', customer: 'c1', tenant: 'c1.main', offer: 'Azure', boughtThrough: 'advisor' }],
  steps: [
    { do: 'sell', path: ['microsoft', 'd1', 'r1'], offer: 'Dynamics 365', tenant: 'r1.csp', as: 'x1' },
    { do: 'cancel', subscription: 'old1' }
  ]
})
const at = (moment: number) => toOutline(playTo(scenario, { moment }).situation.world)
const flatten = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  items.flatMap((item) => [item, ...flatten(item.children)])
const describeAll = (items: readonly OutlineItem[], language: 'en' | 'ko' = 'en') =>
  flatten(items).map((item) => describeItem(item, getTexts(language)))

describe('the outline of a world', () => {
  it('has the very same parties again, where a step changed nothing of them', () => {
    const { run } = playTo(scenario)
    const before = toOutline(run.start)
    const after = toOutline(run.steps.at(-1)?.after ?? run.start)
    expect(after.filter((item, index) => item !== before[index]).map(({ id }) => id)).toEqual(['microsoft', 'c1'])
    const fresh = playTo(structuredClone(scenario)).situation.world
    expect(after).toEqual(toOutline(fresh))
  })

  it('has Microsoft first, then the parties tier by tier, with tenants and subscriptions', () => {
    expect(flatten(at(-1)).map(({ key }) => key)).toEqual([
      'party:microsoft',
      'party:p1',
      'tenant:p1.csp',
      'party:d1',
      'tenant:d1.csp',
      'party:r1',
      'tenant:r1.own',
      'tenant:r1.csp',
      'party:c1',
      'tenant:c1.main',
      'subscription:old1'
    ])
  })

  it('tells each in one line, with market, standing and state', () => {
    expect(describeAll(at(-1))).toEqual([
      'Microsoft',
      'p1, indirect provider, market not known, standing not known',
      'CSP tenant, p1.csp',
      '프로즈웨어, direct-bill partner, South Korea, ready to transact',
      'CSP tenant, d1.csp',
      'Fabrikam, indirect reseller, South Korea, preparing',
      'Own-use tenant, r1.own, Japan',
      'CSP tenant, r1.csp',
      'Adatum, customer, Japan',
      'Tenant, c1.main',
      'Azure, old1, active'
    ])
  })

  it('shows what is so at the moment, and no subscription of a sale that was not supported', () => {
    expect(describeAll(at(1))).toContain('Azure, old1, cancelled')
    expect(describeAll(at(1)).some((line) => line.includes('Dynamics'))).toBe(false)
  })

  it('puts a subscription on the tenant that it moved to', () => {
    const { situation } = playTo(readSample('4-own-use'), { variant: null })
    const onTenants = flatten(toOutline(situation.world)).filter((item) => item.kind === 'tenant')
    const placed = new Map(onTenants.flatMap(({ id, children }) => children.map((child) => [child.id, id])))
    expect(placed.size).toBe(situation.world.subscriptions.size)
    for (const { id, tenant } of situation.world.subscriptions.values()) expect(placed.get(id)).toBe(tenant.value)
  })
})

describe('the rows that show', () => {
  const keysFor = (typed: string, isOpen = () => false) => toRows(at(-1), isOpen, toQuery(typed)).map(({ key }) => key)

  it('are the parties alone where nothing is open', () => {
    expect(keysFor('')).toEqual(['party:microsoft', 'party:p1', 'party:d1', 'party:r1', 'party:c1'])
  })

  it.each([
    ['a name, in any case', 'FABRI', ['party:r1']],
    ['an id', 'c1.main', ['party:c1', 'tenant:c1.main']],
    ['a market by its name', 'south korea', ['party:d1', 'party:r1']],
    ['a market by its name in Korean', '대한민국', ['party:d1', 'party:r1']],
    ["a tenant's own market", 'japan own', ['party:r1', 'tenant:r1.own']],
    ['an offer', 'azure', ['party:c1', 'tenant:c1.main', 'subscription:old1']],
    ['a role in Korean', '재판매인', ['party:r1']],
    ['several words, all of them', 'fabrikam japan', []],
    ['decomposed letters', '프로즈'.normalize('NFD'), ['party:d1']]
  ])('can be found by %s', (_, typed, keys) => {
    expect(keysFor(typed)).toEqual(keys)
  })

  it('know their level, place and parent', () => {
    const rows = toRows(at(-1), () => true)
    expect(rows.find(({ key }) => key === 'tenant:r1.csp')).toMatchObject({
      level: 2,
      position: 2,
      siblings: 2,
      isOpen: null,
      parent: 'party:r1'
    })
    expect(rows.find(({ key }) => key === 'party:c1')).toMatchObject({
      level: 1,
      position: 5,
      siblings: 5,
      isOpen: true
    })
  })
})
