import type { JournalEntry } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

/** A provider, its reseller and a customer, with as many sales as asked for. */
export function smallScenario(changes: Partial<Scenario> = {}, sales = 2): Scenario {
  const completed = ['onboard', 'enroll', 'sign-agreement'] as const
  return {
    format: 'csp-scenario',
    version: 1,
    title: '패브리캠 클라우드',
    asOf: '2020-06-01',
    parties: [
      {
        id: 'p1',
        kind: 'partner',
        role: 'indirect-provider',
        name: '콘토소 유통',
        market: 'KR',
        completed: [...completed],
        capabilities: ['reseller-support-at-scale']
      },
      {
        id: 'r1',
        kind: 'partner',
        role: 'indirect-reseller',
        name: 'Fabrikam',
        market: 'KR',
        completed: [...completed]
      },
      { id: 'c1', kind: 'customer', name: '에이다텀', market: 'KR' }
    ],
    partnerships: [['p1', 'r1']],
    steps: Array.from({ length: sales }, () => ({
      do: 'sell' as const,
      path: ['microsoft', 'p1', 'r1', 'c1'],
      offer: 'Microsoft 365'
    })),
    ...changes
  }
}

/** An edit that gives a scenario another title. */
export function retitle(from: string, to: string): JournalEntry {
  return {
    kind: 'edit',
    label: { edit: 'change-scenario', subject: to },
    patch: [{ op: 'replace', path: ['title'], value: to }],
    inverse: [{ op: 'replace', path: ['title'], value: from }]
  }
}
