import type { JournalEntry } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

/** A small scenario to start from. */
export function newScenario(title: string): Scenario {
  return {
    format: 'csp-scenario',
    version: 1,
    title,
    asOf: '2026-01-15',
    parties: [{ id: 'customer', name: 'Adatum', kind: 'customer', market: 'US' }],
    steps: []
  }
}

/** An edit that gives a scenario another title. */
export function retitle(from: string, to: string): JournalEntry {
  return {
    kind: 'edit',
    label: { edit: 'retitle', subject: to.slice(0, 20) },
    patch: [{ op: 'replace', path: ['title'], value: to }],
    inverse: [{ op: 'replace', path: ['title'], value: from }]
  }
}

/** Numbers between 0 and 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
}
