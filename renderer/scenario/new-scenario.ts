import type { Scenario } from '#shared/domain/scenario.ts'

/** The day that it is here. */
export function today(): string {
  const now = new Date()
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** A scenario with nothing in it yet; it starts today. */
export function newScenario(title: string): Scenario {
  return { format: 'csp-scenario', version: 1, title, asOf: today(), parties: [], steps: [] }
}
