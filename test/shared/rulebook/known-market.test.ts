import { expect, test } from 'vitest'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'

/** What `known-market` says of a sale to r1, whose market is not known, as pairs of subjects. */
function findPairs(path: readonly string[], tenantMarket?: string): readonly string[] {
  const checked = checkScenario({
    format: 'csp-scenario',
    version: 1,
    title: '',
    asOf: '2020-06-01',
    parties: [
      { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso', market: 'KR' },
      { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam' }
    ],
    tenants: [{ id: 'r1.own', owner: 'r1', type: 'customer', ...(tenantMarket ? { market: tenantMarket } : {}) }],
    steps: [{ do: 'sell', path, offer: 'Azure', tenant: 'r1.own' }]
  })
  if (!checked.ok) throw new Error(checked.error.code)
  const findings = simulate(toMainLine(checked.value)).steps[0]?.findings ?? []
  return findings.filter(({ rule }) => rule === 'known-market').map(({ subjects }) => subjects.join(' '))
}

test('two parties that are compared as leg and as sale are told once', () => {
  expect(findPairs(['microsoft', 'p1', 'r1', 'p1', 'r1'])).toEqual(['p1 r1'])
})

test('a tenant with a market of its own is another pair than its owner', () => {
  expect(findPairs(['microsoft', 'p1', 'r1', 'p1', 'r1'], 'XX')).toEqual(['p1 r1', 'p1 r1'])
})
