import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'

const all = ['onboard', 'enroll', 'sign-agreement'] as const

/**
 * A scenario of a given size with the mix of a busy year: partnerships taken up, sales in both chains, own use,
 * management, moves and cancellations. Nearly every step is supported.
 */
export function largeScenario(stepCount: number, partyCount: number): Scenario {
  const providers = Math.max(1, Math.floor(partyCount * 0.02))
  const resellers = Math.max(1, Math.floor(partyCount * 0.2))
  const directs = Math.max(1, Math.floor(partyCount * 0.04))
  const customers = Math.max(1, partyCount - providers - resellers - directs)
  const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))
  const parties: Scenario['parties'] = [
    ...many(providers, (n) => ({
      id: `p${n}`,
      kind: 'partner' as const,
      role: 'indirect-provider' as const,
      name: `Provider ${n}`,
      market: 'KR',
      completed: [...all],
      capabilities: ['reseller-support-at-scale' as const]
    })),
    ...many(resellers, (n) => ({
      id: `r${n}`,
      kind: 'partner' as const,
      role: 'indirect-reseller' as const,
      name: `Reseller ${n}`,
      market: 'KR',
      completed: [...all]
    })),
    ...many(directs, (n) => ({
      id: `d${n}`,
      kind: 'partner' as const,
      role: 'direct-bill' as const,
      name: `Direct ${n}`,
      market: 'KR',
      completed: [...all],
      capabilities: ['api-integration' as const, 'billing' as const, 'support' as const, 'managed-services' as const]
    })),
    ...many(customers, (n) => ({ id: `c${n}`, kind: 'customer' as const, name: `Customer ${n}`, market: 'KR' }))
  ]
  const partnerships: [string, string][] = many(resellers, (n) => [`p${n % providers}`, `r${n}`])
  const steps: ScenarioStep[] = []
  for (let n = 0; steps.length < stepCount; n++) {
    const r = n % resellers
    const c = (n * 7) % customers
    const d = n % directs
    const id = `k${n}`
    steps.push({
      do: 'sell',
      path: ['microsoft', `p${r % providers}`, `r${r}`, `c${c}`],
      offer: 'Microsoft 365',
      as: id
    })
    steps.push({ do: 'manage', partner: `d${d}`, subscription: id })
    steps.push({ do: 'sell', path: ['microsoft', `d${d}`, `c${c}`], offer: 'Azure', as: `${id}-a` })
    steps.push({
      do: 'associate-reseller',
      provider: `p${r % providers}`,
      reseller: `r${r}`,
      new: false,
      subscription: id
    })
    if (n % 3 === 0) steps.push({ do: 'cancel', subscription: `${id}-a` })
    if (n % 5 === 0) steps.push({ do: 'stop-managing', partner: `d${d}`, subscription: id })
  }
  return {
    format: 'csp-scenario',
    version: 1,
    title: `${stepCount} steps`,
    asOf: '2020-06-01',
    parties,
    partnerships,
    steps: steps.slice(0, stepCount)
  }
}
