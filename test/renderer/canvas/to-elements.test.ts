import { describe, expect, test } from 'vitest'
import { toElements } from '#renderer/canvas/to-elements.ts'
import { toSituation } from '#renderer/scenario/situation.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { look, readSample, small } from './open-sample.ts'

function draw(scenario: Scenario, moment?: number) {
  const { run, situation } = look(scenario, moment)
  const { nodes, edges } = toElements(run, situation, 'en')
  return {
    nodes,
    edges,
    node: (id: string) => nodes.find((each) => each.id === id),
    edge: (id: string) => edges.find((each) => each.id === id)
  }
}

describe('nodes', () => {
  test('each party has a box, and the rows of its tenants below it', () => {
    const { node } = draw(small)
    expect(node('party:microsoft')).toMatchObject({ look: 'microsoft', label: 'Microsoft' })
    expect(node('party:r1')).toMatchObject({ look: 'reseller', icon: 'indirect-reseller', label: 'Reseller' })
    expect(node('tenant:r1.csp')).toMatchObject({ party: 'r1', label: 'CSP tenant', key: 'tenant:r1.csp' })
    expect(node('line:r1')?.label).toBe('Reseller · South Korea')
  })

  test('a customer with its one default tenant has no row for it', () => {
    expect(draw(small).node('tenant:c1.main')).toBeUndefined()
    const named = { ...small, tenants: [{ id: 'c1.other', owner: 'c1', type: 'customer' as const }] }
    expect(draw(named, 1).node('tenant:c1.other')).toBeDefined()
  })

  test('a badge tells how far a partner has come', () => {
    const { node } = draw(small)
    expect(node('party:p1')?.badge).toBe('can-transact')
    expect(node('party:d1')?.badge).toBe('preparing')
    expect(node('party:c1')?.badge).toBeNull()
  })

  test('what a party holds are rows, only a few of them, and only those of the moment', () => {
    expect(draw(small, 1).node('subscription:sub-sale')).toBeUndefined()
    expect(draw(small).node('subscription:sub-sale')).toMatchObject({ party: 'c1', isOver: false })
    const many = Array.from({ length: 6 }, (_, n) => ({
      id: `old${n}`,
      customer: 'c1',
      tenant: 'c1.main',
      offer: `Offer ${n}`,
      boughtThrough: 'open' as const
    }))
    const { nodes, node } = draw({ ...small, subscriptions: many }, -1)
    expect(nodes.filter((each) => each.kind === 'subscription')).toHaveLength(2)
    expect(node('more:c1')).toMatchObject({ label: '+ 4 more', key: 'party:c1' })
  })

  test('a cancelled subscription stays as a row that is over', () => {
    const steps = [...small.steps, { id: 'end', do: 'cancel' as const, subscription: 'sub-sale' }]
    expect(draw({ ...small, steps }).node('subscription:sub-sale')?.isOver).toBe(true)
  })
})

describe('from one moment to another', () => {
  const { run } = look(small)
  const at = (moment: number) => toElements(run, toSituation(small, null, run, moment), 'en').nodes

  test('what stays as it is is the very same', () => {
    const [before, after] = [at(1), at(2)]
    const known = new Map(before.map((node) => [node.id, node]))
    const made = after.filter((node) => known.get(node.id) !== node).map(({ party }) => party)
    expect([...new Set(made)]).toEqual(['microsoft', 'c1'])
  })

  test('it comes to the same as when nothing was drawn before', () => {
    for (const moment of [3, -1, 2, 0, 1, 2]) expect(at(moment)).toEqual(draw(structuredClone(small), moment).nodes)
    const korean = toElements(run, toSituation(small, null, run, 2), 'ko').nodes
    expect(korean.find(({ id }) => id === 'line:r1')?.label).toContain('대한민국')
  })
})

describe('edges', () => {
  test('Microsoft leads to who buys from it, with a line that waits for who cannot yet', () => {
    const { edge, edges } = draw(small)
    expect(edge('structure:p1')).toMatchObject({ source: 'party:microsoft', target: 'party:p1', state: 'quiet' })
    expect(edge('structure:d1')?.state).toBe('waiting')
    expect(edges.filter(({ kind }) => kind === 'structure')).toHaveLength(2)
  })

  test('a partnership is drawn as of the moment and leads to the step that made it so', () => {
    expect(draw(small, -1).edge('partnership:p1 r1')).toBeUndefined()
    expect(draw(small, 0).edge('partnership:p1 r1')).toMatchObject({ state: 'waiting', key: 'step:ask' })
    expect(draw(small, 1).edge('partnership:p1 r1')).toMatchObject({ state: 'active', key: 'step:take' })
  })

  test('a given partnership and affiliation have keys of their own', () => {
    const given: Scenario = { ...small, steps: [], partnerships: [['p1', 'r1']], affiliations: [['r1', 'c1']] }
    const { edge } = draw(given)
    expect(edge('partnership:p1 r1')?.key).toBe('partnership:p1 r1')
    expect(edge('affiliation:r1 c1')?.key).toBe('affiliation:r1 c1')
  })

  test('a sale tells its offer and verdict, a refused one the step at which it was tried', () => {
    const { edge } = draw(small)
    expect(edge('step:sale')).toMatchObject({ source: 'party:r1', target: 'party:c1', verdict: 'supported' })
    expect(edge('step:sale')?.label).toContain('Microsoft 365')
    expect(edge('step:refused')?.verdict).toBe('not-yet')
    expect(edge('step:refused')?.label).toContain('tried at step 4')
  })

  test('a sale ends at the row of the tenant on which it lands', () => {
    const { run } = look(readSample('6-reseller-as-end-customer'))
    const blocked = run.steps.find(({ step, verdict }) => step.do === 'sell' && verdict === 'prohibited')
    const { edge } = draw(readSample('6-reseller-as-end-customer'))
    expect(edge(`step:${blocked?.step.id}`)?.target).toMatch(/^tenant:/)
  })

  test('a relationship that a sale tells already is not drawn a second time', () => {
    const { edge } = draw(small)
    expect(edge('relationship:r1 c1.main')).toBeUndefined()
    expect(edge('relationship:p1 c1.main')).toMatchObject({ key: 'step:sale', state: 'quiet' })
  })

  test('of many sales between the same two the newest are drawn', () => {
    const sales = Array.from({ length: 8 }, (_, n) => ({
      id: `n${n}`,
      do: 'sell' as const,
      path: ['microsoft', 'p1', 'r1', 'c1'],
      offer: `Offer ${n}`
    }))
    const { edges } = draw({ ...small, steps: [...small.steps.slice(0, 2), ...sales] })
    const drawn = edges.filter(({ kind }) => kind === 'sale')
    expect(drawn.map(({ id }) => id)).toEqual(['step:n5', 'step:n6', 'step:n7'])
    expect(drawn[0]?.label).toContain('+ 5 earlier')
  })

  test('a refused partnership is drawn with its verdict', () => {
    const far = small.parties.map((party) => (party.id === 'r1' ? { ...party, market: 'US' } : party))
    const tried = draw({ ...small, parties: far }).edge('step:ask')
    expect(tried).toMatchObject({ kind: 'partnership', verdict: 'prohibited' })
    expect(tried?.label).toContain('tried at step 1')
  })

  test('managing leads from the manager to what it manages', () => {
    const steps = [...small.steps, { id: 'care', do: 'manage' as const, partner: 'd1', subscription: 'sub-sale' }]
    const { edge } = draw({ ...small, steps })
    expect(edge('management:d1 sub-sale')).toMatchObject({ target: 'subscription:sub-sale', key: 'step:care' })
  })

  test('every edge has both of its ends, in every sample at every moment', () => {
    for (const name of ['1-sell-to-the-customer', '3-hire-another-partner', '5-oneself-and-affiliates']) {
      const scenario = readSample(name)
      for (let moment = -1; moment < scenario.steps.length; moment++) {
        const { nodes, edges } = draw(scenario, moment)
        const ids = new Set(nodes.map(({ id }) => id))
        expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
        expect(new Set([...ids, ...edges.map(({ id }) => id)]).size).toBe(nodes.length + edges.length)
      }
    }
  })
})
