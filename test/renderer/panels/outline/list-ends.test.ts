import { describe, expect, it } from 'vitest'
import { toQuery } from '#renderer/panels/outline/filter-outline.ts'
import { listEnds } from '#renderer/panels/outline/list-ends.ts'
import { toOutline } from '#renderer/panels/outline/to-outline.ts'
import { getTexts } from '#shared/language/language.ts'
import { playTo, readSample } from '../../scenario/situations.ts'

const { situation } = playTo(readSample('6-reseller-as-end-customer'))
const ports = { offer: 'Azure', findNearest: (_: string, candidates: readonly string[]) => candidates[0] }
const find = (from: string, typed = '', most = 100) =>
  listEnds(toOutline(situation.world), toQuery(typed), most, { from, situation, ports, texts: getTexts('en') })

describe('the ends that a connection can have', () => {
  it('leave out Microsoft and the party itself, and have tenants and subscriptions', () => {
    const keys = find('r1').map(({ key }) => key)
    expect(keys).not.toContain('party:microsoft')
    expect(keys).not.toContain('party:r1')
    expect(keys).toContain('tenant:c1.main')
    expect(keys.some((key) => key.startsWith('subscription:'))).toBe(true)
  })

  it('say what they would mean, and how that is judged', () => {
    expect(find('p1').find(({ key }) => key === 'tenant:r1.csp')).toMatchObject({
      owner: 'Fabrikam Cloud',
      meaning: 'Sale of Azure for its own use',
      verdict: 'prohibited'
    })
    expect(find('c1').find(({ key }) => key === 'party:p1')).toMatchObject({ meaning: 'Affiliation', verdict: null })
  })

  it('are found by their name, or by what they belong to', () => {
    expect(find('p1', 'fabrikam').map(({ key }) => key)).toEqual(['party:r1', 'tenant:r1.csp', 'tenant:r1.own'])
  })

  it('are no more than asked for', () => {
    expect(find('p1', '', 2)).toHaveLength(2)
  })
})
