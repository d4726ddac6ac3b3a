import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { type AppliedEdit, applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit } from '#shared/edits/edit.ts'

/** A provider with a reseller, a direct-bill partner and two customers; a sale, what leans on it, and two variants. */
const world: Scenario = {
  format: 'csp-scenario',
  version: 1,
  title: 'A small world',
  asOf: '2020-06-01',
  parties: [
    { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso', market: 'KR' },
    { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam', market: 'KR', company: 'fabrikam' },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Litware' },
    { id: 'c1', kind: 'customer', name: 'Adatum' },
    { id: 'c2', kind: 'customer', name: 'Wingtip' }
  ],
  tenants: [
    { id: 'r1.own', owner: 'r1', type: 'customer' },
    { id: 'r1-dir', owner: 'r1', type: 'csp' },
    { id: 'c2.a', owner: 'c2', type: 'customer' },
    { id: 'c2.b', owner: 'c2', type: 'customer' }
  ],
  affiliations: [
    ['p1', 'd1'],
    ['c1', 'c2']
  ],
  subscriptions: [
    { id: 'old', customer: 'c1', tenant: 'c1.main', offer: 'Microsoft 365', boughtThrough: 'open' },
    { id: 'own', customer: 'r1', tenant: 'r1-dir', offer: 'Azure', boughtThrough: 'advisor' }
  ],
  partnerships: [['p1', 'r1']],
  steps: [
    { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: 'Azure' },
    { do: 'manage', partner: 'd1', subscription: 'sub-s1', on: '2020-06-10' },
    { do: 'sell', path: ['microsoft', 'd1', 'c2'], offer: 'Azure', as: 'k' },
    { do: 'provision', subscription: 'k', tenant: 'c2.b', on: '2020-06-20' },
    { do: 'connect-customer', partner: 'p1', customer: 'r1', tenant: 'r1-dir' },
    { do: 'cancel', subscription: 'old' }
  ],
  variants: [
    {
      id: 'v1',
      name: 'Cancel at once',
      after: 's1',
      steps: [
        { do: 'cancel', subscription: 'sub-s1' },
        { do: 'onboard', partner: 'r1' }
      ]
    },
    {
      id: 'v2',
      name: 'Another manager',
      after: 's4',
      steps: [
        { do: 'manage', partner: 'p1', subscription: 'k' },
        { do: 'manage', partner: 'p1', subscription: 'own' }
      ]
    }
  ],
  layout: {
    p1: { x: 1, y: 1 },
    'r1-dir': { x: 2, y: 1 },
    'c1.main': { x: 3, y: 1 },
    'sub-s1': { x: 4, y: 1 },
    k: { x: 5, y: 1 }
  }
}

/** The small world, with some of it in another way. */
export function smallWorld(change: Partial<Scenario> = {}): Scenario {
  const checked = checkScenario({ ...world, ...change })
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value
}

/** Does an edit that has to be possible. */
export function apply(scenario: Scenario, edit: Edit): AppliedEdit {
  const done = applyEdit(scenario, edit)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return done.value
}

/** The code of the refusal of an edit, and what it found where; undefined where it is not refused. */
export function refusalOf(scenario: Scenario, edit: Edit) {
  const done = applyEdit(scenario, edit)
  return done.ok ? undefined : done.error
}
