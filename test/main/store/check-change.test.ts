import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkChange } from '#main/store/check-change.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import type { Operation } from '#shared/edits/patch.ts'
import { smallScenario } from './small-scenario.ts'

const base = smallScenario(
  {
    tenants: [{ id: 't1', owner: 'c1', type: 'customer' }],
    affiliations: [['p1', 'c1']],
    layout: { p1: { x: 0, y: 0 }, c1: { x: 5, y: 5 } },
    variants: [{ id: 'v1', name: 'other', after: null, steps: [{ do: 'onboard', partner: 'p1' }] }]
  },
  3
)

const piece = fc.constantFrom(
  'x',
  '',
  7,
  null,
  'KR',
  [],
  {},
  ['p1', 'c1'],
  { x: 1, y: 2 },
  { id: 'c2', kind: 'customer', name: 'New' },
  { id: 'c1', kind: 'customer', name: 'Twice' },
  { do: 'onboard', partner: 'p1' },
  { do: 'onboard', partner: 'nobody' },
  { do: 'sell', path: ['microsoft', 'p1', 'c1'], offer: 'Azure' },
  { id: 't2', owner: 'c1', type: 'customer' }
)
const path = fc.oneof(
  fc.constantFrom(...Object.keys(base), 'notes', 'tags', 'other').map((key) => [key]),
  fc.tuple(fc.constantFrom('parties', 'steps', 'tenants', 'affiliations', 'variants', 'partnerships'), fc.nat(3)),
  fc.tuple(fc.constantFrom('parties', 'steps'), fc.nat(2), fc.constantFrom('name', 'market', 'id', 'do', 'path', 'on')),
  fc.tuple(fc.constant('layout'), fc.constantFrom('p1', 'c1', 'r1', 'nobody', 'Not An Id'))
)
const operation = fc.record({ op: fc.constantFrom('add', 'remove', 'replace'), path, value: piece })

test('a change is found wrong if and only if the whole scenario would be, for the same reason', () => {
  let valid = 0
  let invalid = 0
  fc.assert(
    fc.property(fc.array(operation, { minLength: 1, maxLength: 3 }), (operations) => {
      let after = base
      try {
        after = applyPatch(base, operations as Operation[]).scenario
      } catch {
        return
      }
      const whole = checkScenario(after)
      if (whole.ok) valid++
      else invalid++
      expect(checkChange(base, after)).toEqual(whole.ok ? undefined : whole.error)
    }),
    { numRuns: 3000, seed: 20 }
  )
  expect(valid).toBeGreaterThan(100)
  expect(invalid).toBeGreaterThan(200)
})
