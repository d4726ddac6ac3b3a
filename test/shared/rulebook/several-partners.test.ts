import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '#shared/domain/finding.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const sellers = ['d1', 'd2', 'd3']
const given = ['old-1', 'old-2', 'old-3']
const unnamed = 'another partner'

/** Sales by one of the sellers, and cancellations of anything that is there, whether cancelled already or not. */
const moves = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ seller: fc.constantFrom(...sellers) }) },
    { weight: 2, arbitrary: fc.record({ cancels: fc.nat() }) }
  ),
  { maxLength: 25, size: 'max' }
)

const toStep = (move: { seller: string } | { cancels: number }, index: number, names: string[]): object => {
  if ('cancels' in move) return { do: 'cancel', subscription: names[move.cancels % names.length] }
  const as = `sold-${index}`
  names.push(as)
  return { do: 'sell', path: ['microsoft', move.seller, 'c1'], offer: 'Azure', as }
}

/** The seller and the subscription of every purchase that a finding names. */
function toNamed(finding: Finding | undefined): readonly string[] {
  const facts = finding?.facts ?? []
  return facts
    .filter(({ fact }) => fact === 'subscription.seller' || fact === 'subscription.bought-through')
    .map(({ subject, fact, value }) => `${fact === 'subscription.seller' ? value : unnamed} ${subject}`)
    .sort()
}

test('every other seller of something active is named once, with what was bought from it last', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const names = [...given]
      const ready = { completed: ['enroll', 'sign-agreement'], market: 'KR', kind: 'partner', role: 'direct-bill' }
      const checked = checkScenario({
        format: 'csp-scenario',
        version: 1,
        title: 'Bought and cancelled',
        asOf: '2020-06-01',
        parties: [
          ...sellers.map((id) => ({ id, name: id, ...ready })),
          { id: 'c1', kind: 'customer', name: 'C', market: 'KR' }
        ],
        subscriptions: given.map((id, index) => {
          const boughtThrough = index === 0 ? 'open' : 'other-partner'
          return { id, customer: 'c1', tenant: 'c1.main', offer: 'Azure', boughtThrough }
        }),
        steps: sequence.map((move, index) => toStep(move, index, names))
      })
      if (!checked.ok) throw new Error(JSON.stringify(checked.error))
      const active = new Map<string, string>(given.slice(1).map((id) => [id, unnamed]))
      for (const { step, findings } of simulate(toMainLine(checked.value)).steps) {
        if (step.do === 'cancel') active.delete(step.subscription)
        if (step.do !== 'sell') continue
        const seller = step.path.at(-2) ?? ''
        const newest = new Map([...active].map(([id, from]) => [from, id]))
        newest.delete(seller)
        const expected = [...newest].map(([from, id]) => `${from} ${id}`).sort()
        expect(toNamed(findings.find(({ rule }) => rule === 'several-partners'))).toEqual(expected)
        active.set(step.as, seller)
      }
    }),
    { numRuns: 200 }
  )
})
