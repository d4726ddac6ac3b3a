import { describe, expect, it } from 'vitest'
import { filterRelations, sortRelations, toRelations } from '#renderer/panels/outline/to-relations.ts'
import { listTies } from '#renderer/scenario/ties.ts'
import { getTexts } from '#shared/language/language.ts'
import { playTo, readSample, toScenario } from '../../scenario/situations.ts'

const { run, situation } = playTo(readSample('6-reseller-as-end-customer'))
const relations = toRelations(run, situation, getTexts('en'))
const sentences = relations.map(({ sentence }) => sentence)

describe('relations', () => {
  it('are one row for each tie, every row with a key of its own', () => {
    expect(relations.map(({ item }) => item)).toEqual(listTies(run, situation).map(({ key }) => key))
    expect(new Set(relations.map(({ key }) => key)).size).toBe(relations.length)
  })

  it('are told in one sentence with verdict and step', () => {
    expect(sentences).toContain('Microsoft supplies Contoso Distribution: by its role, ready to transact')
    expect(sentences).toContain('Partnership of Contoso Distribution and Litware Services: active, given')
    expect(sentences).toContain('Partnership of Contoso Distribution and Fabrikam Cloud: active, since step 2')
    const prohibited = run.steps.findIndex(({ verdict }) => verdict === 'prohibited')
    expect(sentences).toContain(
      `“Contoso Distribution” sells “Microsoft 365” to “Fabrikam Cloud” for its own use, onto its CSP tenant: prohibited, step ${prohibited + 1}`
    )
  })

  it('are told in Korean with fitting particles', () => {
    const korean = toRelations(run, situation, getTexts('ko')).map(({ sentence }) => sentence)
    expect(korean).toContain('Microsoft가 Contoso Distribution에 공급함: 역할에 따름, 거래 가능')
    expect(korean).toContain('Contoso Distribution과 Litware Services의 파트너 관계: 유효함, 처음부터')
  })

  it('say of a sale that it was cancelled later', () => {
    const cancelled = playTo(
      toScenario({
        parties: [
          {
            id: 'd1',
            kind: 'partner',
            role: 'direct-bill',
            name: 'Proseware',
            market: 'KR',
            completed: ['onboard', 'enroll', 'sign-agreement']
          },
          { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
        ],
        affiliations: [],
        steps: [
          { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure', as: 'x1' },
          { do: 'manage', partner: 'd1', subscription: 'x1' },
          { do: 'cancel', subscription: 'x1' }
        ]
      })
    )
    const told = toRelations(cancelled.run, cancelled.situation, getTexts('en')).map(({ sentence }) => sentence)
    expect(told).toContain('“Proseware” sells “Azure” to “Adatum”: supported, step 1, cancelled since then')
    expect(told).toContain('Proseware manages Azure of Adatum: on, since step 2')
    expect(told).toContain('Adatum is a customer of Proseware with the tenant of “Adatum”: active, since step 1')
  })

  it('are narrowed down by kind and by words', () => {
    const sales = filterRelations(relations, 'sale', [])
    expect(sales.length).toBeGreaterThan(0)
    expect(sales.every(({ kind }) => kind === 'sale')).toBe(true)
    const toAdatum = filterRelations(relations, 'sale', ['adatum', 'supported'])
    expect(toAdatum.length).toBeGreaterThan(0)
    expect(toAdatum.length).toBeLessThan(sales.length)
  })

  it('are sorted by a column both ways, equal ones by their steps', () => {
    const up = sortRelations(relations, { column: 'to', isDescending: false }, 'en').map(({ to }) => to)
    const down = sortRelations(relations, { column: 'to', isDescending: true }, 'en').map(({ to }) => to)
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en')))
    expect(down).toEqual([...up].reverse())
    expect(sortRelations(relations, null, 'en')).toBe(relations)
  })
})
