import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'

/**
 * A scenario that has the same text in every field that takes one: title, tags, notes, names, companies, offers and
 * variants. It is not read from a file, so that also what a file may not hold gets into a report.
 */
export function toHostileScenario(text: string): Scenario {
  return {
    format: 'csp-scenario',
    version: 1,
    title: text,
    tags: [text, text],
    notes: text,
    asOf: '2020-06-01',
    parties: [
      { id: 'p1', kind: 'partner', role: 'indirect-provider', name: text, market: 'KR', company: `${text}1` },
      { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: text, company: text, unknown: ['sign-agreement'] },
      { id: 'd1', kind: 'partner', role: 'direct-bill', name: text, market: 'AQ', company: text },
      { id: 'c1', kind: 'customer', name: text, market: 'US' }
    ],
    tenants: [
      { id: 'c1.a', owner: 'c1', type: 'customer' },
      { id: 'c1.b', owner: 'c1', type: 'customer', market: 'DE' }
    ],
    affiliations: [['d1', 'c1']],
    subscriptions: [{ id: 'old', customer: 'c1', tenant: 'c1.a', offer: text, boughtThrough: 'other-partner' }],
    partnerships: [['p1', 'r1']],
    steps: [
      { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: text, note: text },
      {
        do: 'sell',
        path: ['microsoft', 'd1', 'd1'],
        offer: text,
        offerKind: 'third-party',
        tenant: 'd1.csp',
        note: text
      },
      { do: 'sell', path: ['microsoft', 'd1', 'r1'], offer: text, tenant: 'r1.csp', note: text },
      { do: 'manage', partner: 'd1', subscription: 'old', note: text },
      { do: 'connect-customer', partner: 'p1', customer: 'c1', tenant: 'c1.b', note: text },
      { do: 'end-partnership', provider: 'p1', reseller: 'r1', note: text, on: '2021-01-01' }
    ],
    variants: [{ id: 'v1', name: text, after: 's6', steps: [] }]
  }
}

/** The run of the variant of that scenario. */
export function playHostile(text: string): Run {
  const line = findLine(toHostileScenario(text), 'v1')
  if (!line) throw new Error('no such variant')
  return simulate(line)
}
