import { describe, expect, test } from 'vitest'
import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { type ConnectionEnd, listMeanings, type Meaning } from '#renderer/scenario/meanings.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { marketPlace, openWorkspace } from './open-workspace.ts'

const ports = { offer: 'Azure', findNearest: (_: string, candidates: readonly string[]) => candidates.at(-1) }

function situationOf(scenario: Scenario) {
  return openWorkspace(scenario).workspace.getState().situation
}

/** A meaning in one line: what it is, and by which way or of what. */
function tell(meaning: Meaning): string {
  if (meaning.kind === 'affiliation') return `affiliation ${meaning.between.join(' ')}`
  const steps = meaning.steps.map((step) => {
    if (step.do === 'sell') return `sell ${step.path.join('>')} onto ${step.tenant}`
    if (step.do === 'connect-customer') return `connect ${step.partner} ${step.tenant}`
    if (step.do === 'manage') return `manage ${step.partner} ${step.subscription}`
    return step.do
  })
  return `${meaning.kind}: ${steps.join(', ')}`
}

function meaningsOf(from: string, to: string | ConnectionEnd, scenario: Scenario = marketPlace()): readonly string[] {
  const end = typeof to === 'string' ? { party: to } : to
  return listMeanings(from, end, situationOf(scenario), ports).map(tell)
}

describe('a connection can mean, the likeliest first', () => {
  test('from a provider to a reseller that it does not know: a partnership, own use, a customer relationship', () => {
    expect(meaningsOf('p2', 'r1')).toEqual([
      'partnership: request-partnership, accept-partnership',
      'own-use-sale: sell microsoft>p2>r1 onto r1.csp',
      'customer-relationship: connect p2 r1.csp'
    ])
  })

  test('where the partnership is asked for already, accepting is what is left', () => {
    const asked = marketPlace({ steps: [{ do: 'request-partnership', provider: 'p2', reseller: 'r1' }] })
    expect(meaningsOf('p2', 'r1', asked)[0]).toBe('partnership: accept-partnership')
  })

  test('where it is active already, own use comes first', () => {
    expect(meaningsOf('p1', 'r1')).toEqual([
      'own-use-sale: sell microsoft>p1>r1 onto r1.csp',
      'customer-relationship: connect p1 r1.csp',
      'partnership: request-partnership, accept-partnership'
    ])
  })

  test('own use lands on the tenant pointed at, else on the first of type customer, else on the csp tenant', () => {
    const withOwn = marketPlace({
      tenants: [
        { id: 'r1.own', owner: 'r1', type: 'customer' },
        { id: 'r1.two', owner: 'r1', type: 'customer' }
      ]
    })
    expect(meaningsOf('p2', { party: 'r1', tenant: 'r1.csp' }, withOwn)[0]).toContain('onto r1.csp')
    expect(meaningsOf('p2', { party: 'r1', tenant: 'r1.two' }, withOwn)[0]).toContain('onto r1.two')
    expect(meaningsOf('p1', 'r1', withOwn)[0]).toContain('onto r1.own')
  })

  test('from a reseller to a customer: a sale through its provider, managements, a customer relationship', () => {
    const sold = marketPlace({ steps: [{ do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Teams', as: 'teams' }] })
    expect(meaningsOf('r1', 'c1', sold)).toEqual([
      'sale: sell microsoft>p1>r1>c1 onto c1.main',
      'management: manage r1 teams',
      'customer-relationship: connect r1 c1.main'
    ])
  })

  test('a reseller with several providers has a sale through each', () => {
    const two = marketPlace({
      partnerships: [
        ['p1', 'r1'],
        ['p2', 'r1']
      ]
    })
    expect(meaningsOf('r1', 'c1', two).slice(0, 2)).toEqual([
      'sale: sell microsoft>p1>r1>c1 onto c1.main',
      'sale: sell microsoft>p2>r1>c1 onto c1.main'
    ])
  })

  test('a reseller without a provider sells through the nearest, and that is not yet possible', () => {
    expect(meaningsOf('r2', 'c1')[0]).toBe('sale: sell microsoft>p2>r2>c1 onto c1.main')
    const situation = situationOf(marketPlace())
    const [first] = listMeanings('r2', { party: 'c1' }, situation, ports)
    if (first?.kind !== 'sale') throw new Error('no sale')
    expect(judgeSteps(first.steps, situation).verdict).toBe('not-yet')
  })

  test('from a direct-bill partner to a customer', () => {
    expect(meaningsOf('d1', 'c1')).toEqual([
      'sale: sell microsoft>d1>c1 onto c1.main',
      'customer-relationship: connect d1 c1.main'
    ])
  })

  test('from a provider to a customer: through each of its resellers, straight, a customer relationship', () => {
    expect(meaningsOf('p1', 'c1')).toEqual([
      'sale: sell microsoft>p1>r1>c1 onto c1.main',
      'straight-sale: sell microsoft>p1>c1 onto c1.main',
      'customer-relationship: connect p1 c1.main'
    ])
    expect(meaningsOf('p2', 'c1')[0]).toBe('straight-sale: sell microsoft>p2>c1 onto c1.main')
  })

  test('from a partner to another partner: own use, and affiliation', () => {
    expect(meaningsOf('d1', 'r1')).toEqual(['own-use-sale: sell microsoft>d1>r1 onto r1.csp', 'affiliation d1 r1'])
    expect(meaningsOf('r1', 'r2')).toEqual(['own-use-sale: sell microsoft>p1>r1>r2 onto r2.csp', 'affiliation r1 r2'])
  })

  test('from Microsoft to anyone: a straight sale', () => {
    expect(meaningsOf('microsoft', 'c1')).toEqual(['straight-sale: sell microsoft>c1 onto c1.main'])
    expect(meaningsOf('microsoft', 'r1')).toEqual(['straight-sale: sell microsoft>r1 onto r1.csp'])
  })

  test('from a partner to a subscription: its management', () => {
    const given = { id: 'old', customer: 'c1', tenant: 'c1.main', offer: 'Teams', boughtThrough: 'open' }
    const held = marketPlace({ subscriptions: [given] })
    expect(meaningsOf('d1', { party: 'c1', subscription: 'old' }, held)).toEqual(['management: manage d1 old'])
    expect(meaningsOf('c2', { party: 'c1', subscription: 'old' }, held)).toEqual([])
  })

  test('from a customer to anyone: affiliation, which is no step', () => {
    expect(meaningsOf('c1', 'c2')).toEqual(['affiliation c1 c2'])
    expect(meaningsOf('c1', 'p1')).toEqual(['affiliation c1 p1'])
  })

  test('nothing with Microsoft as its end, with itself, or with nobody', () => {
    expect(meaningsOf('p1', 'microsoft')).toEqual([])
    expect(meaningsOf('c1', 'microsoft')).toEqual([])
    expect(meaningsOf('p1', 'p1')).toEqual([])
    expect(meaningsOf('p1', 'nobody')).toEqual([])
  })
})

test('a connection that is taken up is judged as it was told', () => {
  const scenario = marketPlace({ tenants: [{ id: 'r1.own', owner: 'r1', type: 'customer' }] })
  const parties = ['microsoft', ...scenario.parties.map(({ id }) => id)]
  let count = 0
  for (const from of parties) {
    for (const party of parties) {
      const situation = situationOf(scenario)
      for (const meaning of listMeanings(from, { party }, situation, ports)) {
        if (meaning.kind === 'affiliation') continue
        const told = judgeSteps(meaning.steps, situation)
        const { workspace, refusals } = openWorkspace(scenario)
        expect(workspace.insertSteps(meaning.steps), tell(meaning)).toBe(true)
        expect(refusals).toEqual([])
        const { run } = workspace.getState()
        expect(run.steps.find(({ verdict }) => verdict !== 'supported')?.verdict ?? 'supported', tell(meaning)).toBe(
          told.verdict
        )
        count++
      }
    }
  }
  expect(count).toBeGreaterThan(50)
})

test('of two steps as one, the first that is not supported tells why', () => {
  const abroad = marketPlace({
    parties: marketPlace().parties.map((party) => (party.id === 'r1' ? { ...party, market: 'US' } : party)),
    partnerships: []
  })
  const situation = situationOf(abroad)
  const [partnership] = listMeanings('p1', { party: 'r1' }, situation, ports)
  if (partnership?.kind !== 'partnership') throw new Error('no partnership')
  const { verdict, reason } = judgeSteps(partnership.steps, situation)
  expect([verdict, reason.rule]).toEqual(['prohibited', 'same-region-partnership'])
})
