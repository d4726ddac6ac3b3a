import { describe, expect, it } from 'vitest'
import type { Tie } from '#renderer/scenario/tie.ts'
import { listTies } from '#renderer/scenario/ties.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { playTo, readSample, toScenario } from './situations.ts'

const ready = ['onboard', 'enroll', 'sign-agreement'] as const
const base: Partial<Scenario> = {
  parties: [
    { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso', market: 'KR', completed: [...ready] },
    { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam', market: 'KR', completed: [...ready] },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Proseware', market: 'KR', completed: [...ready] },
    { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
  ]
}
const tell = (tie: Tie) => `${tie.kind} ${tie.from} ${tie.to} ${'state' in tie ? tie.state : ''}`.trim()
const tellAt = (scenario: Scenario, moment: number) => {
  const { run, situation } = playTo(scenario, { moment })
  return listTies(run, situation).map(tell)
}

describe('ties', () => {
  it('supplies providers and direct-bill partners, and no reseller', () => {
    expect(tellAt(toScenario(base), -1)).toEqual([
      'supply microsoft p1 can-transact',
      'supply microsoft d1 can-transact'
    ])
  })

  it('follows a partnership through its states', () => {
    const pair = { provider: 'p1', reseller: 'r1' }
    const scenario = toScenario({
      ...base,
      steps: [
        { do: 'request-partnership', ...pair },
        { do: 'accept-partnership', ...pair },
        { do: 'end-partnership', ...pair }
      ]
    })
    const states = [-1, 0, 1, 2].map((moment) =>
      tellAt(scenario, moment).filter((each) => each.startsWith('partnership'))
    )
    expect(states).toEqual([
      [],
      ['partnership p1 r1 requested'],
      ['partnership p1 r1 active'],
      ['partnership p1 r1 ended']
    ])
  })

  it('has a sale from its step on, with its relationships, and management while it lasts', () => {
    const scenario = toScenario({
      ...base,
      partnerships: [['p1', 'r1']],
      affiliations: [['d1', 'c1']],
      steps: [
        { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: 'Azure', as: 'x1' },
        { do: 'manage', partner: 'd1', subscription: 'x1' },
        { do: 'stop-managing', partner: 'd1', subscription: 'x1' },
        { do: 'cancel', subscription: 'x1' }
      ]
    })
    expect(tellAt(scenario, 1)).toEqual([
      'supply microsoft p1 can-transact',
      'supply microsoft d1 can-transact',
      'partnership p1 r1 active',
      'relationship p1 c1 active',
      'relationship r1 c1 active',
      'sale r1 c1 active',
      'management d1 c1 on',
      'affiliation d1 c1 declared'
    ])
    expect(tellAt(scenario, -1)).not.toContain('sale r1 c1 active')
    expect(tellAt(scenario, 2)).not.toContain('management d1 c1 on')
    expect(tellAt(scenario, 3)).toContain('sale r1 c1 cancelled')
  })

  it('keeps a sale that was tried, with its verdict and without a subscription', () => {
    const { run, situation } = playTo(readSample('6-reseller-as-end-customer'))
    const tried = listTies(run, situation).filter((tie) => tie.kind === 'sale' && tie.verdict !== 'supported')
    expect(tried.length).toBeGreaterThan(0)
    for (const tie of tried) expect(tie).toMatchObject({ state: 'none' })
  })

  it('tells ties apart, and picks out the step that made or tried them, or else the thing itself', () => {
    const { run, situation } = playTo(readSample('6-reseller-as-end-customer'))
    const ties = listTies(run, situation)
    expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length)
    for (const { kind, key, step } of ties) {
      if (step !== null) expect(key).toBe(`step:${run.line.steps[step]?.id}`)
      else expect(key).toMatch(kind === 'supply' ? /^party:/ : /^partnership:/)
    }
  })

  it('has what was tried in vain between two, the last time where it was tried again', () => {
    const far = { id: 'r2', kind: 'partner', role: 'indirect-reseller', name: 'Far', market: 'US' } as const
    const pair = { provider: 'p1', reseller: 'r2' }
    const scenario = toScenario({
      parties: [...(base.parties ?? []), far],
      steps: [
        { do: 'request-partnership', ...pair },
        { do: 'request-partnership', ...pair },
        { do: 'associate-reseller', ...pair, new: true },
        { do: 'sell', path: ['microsoft', 'p1', 'r2', 'c1'], offer: 'Azure', as: 'x1' },
        { do: 'manage', partner: 'd1', subscription: 'x1' }
      ]
    })
    const { run, situation } = playTo(scenario)
    const tried = listTies(run, situation).filter(({ verdict }) => verdict !== null)
    expect(tried.map((tie) => `${tell(tie)} ${tie.step}`)).toEqual([
      'partnership p1 r2 tried 1',
      'sale r2 c1 none 3',
      'association p1 r2 tried 2',
      'management d1 c1 tried 4'
    ])
    expect(tried.every(({ verdict, step }) => verdict === run.steps[step ?? -1]?.verdict)).toBe(true)
    expect(listTies(run, playTo(scenario, { moment: -1 }).situation).filter(({ verdict }) => verdict !== null)).toEqual(
      []
    )
  })

  it('has a declared affiliation once, and every further account of a company with its first', () => {
    const accounts = (base.parties ?? []).map((party) =>
      party.id === 'c1' ? party : { ...party, company: 'one' }
    ) as Scenario['parties']
    const scenario = toScenario({
      parties: accounts,
      affiliations: [
        ['r1', 'c1'],
        ['c1', 'r1']
      ]
    })
    const affiliated = tellAt(scenario, -1).filter((each) => each.startsWith('affiliation'))
    expect(affiliated).toEqual([
      'affiliation r1 c1 declared',
      'affiliation p1 r1 one-company',
      'affiliation p1 d1 one-company'
    ])
  })
})
