import type { Finding } from '#shared/domain/finding.ts'

/** What a path is: one of the listed chains, or the first leg on it that no listed chain has. */
export type ChainReading =
  | { readonly kind: 'direct-bill' | 'two-tier' | 'provider-to-reseller' }
  /** Microsoft sells to the end customer with nobody in between. */
  | { readonly kind: 'straight'; readonly buyer: string }
  | { readonly kind: 'reseller-from-microsoft'; readonly reseller: string }
  | { readonly kind: 'customer-sells-on'; readonly customer: string }
  | { readonly kind: 'no-reseller-between'; readonly provider: string; readonly customer: string }
  /** A provider sells for own use to a partner that is no reseller. */
  | { readonly kind: 'provider-to-partner'; readonly provider: string; readonly buyer: string }
  /** A partner sells to somebody who sells on, which in a listed chain only a provider does, to a reseller. */
  | { readonly kind: 'resale'; readonly seller: string; readonly buyer: string }

/** Reads the chain of a finding whose subjects are the path after Microsoft and whose facts are their roles. */
export function readChain({ subjects, facts }: Pick<Finding, 'subjects' | 'facts'>): ChainReading {
  const roleOf = (id: string) => facts.find((fact) => fact.fact === 'role' && fact.subject === id)?.value
  const last = subjects.length - 1
  const first = subjects[0] ?? ''
  if (last < 1) return { kind: 'straight', buyer: first }
  if (roleOf(first) === 'indirect-reseller') return { kind: 'reseller-from-microsoft', reseller: first }
  if (roleOf(first) === 'customer') return { kind: 'customer-sells-on', customer: first }
  const second = subjects[1] ?? ''
  if (roleOf(first) === 'direct-bill') {
    return last === 1 ? { kind: 'direct-bill' } : { kind: 'resale', seller: first, buyer: second }
  }
  if (roleOf(second) === 'indirect-reseller') {
    if (last === 1) return { kind: 'provider-to-reseller' }
    return last === 2 ? { kind: 'two-tier' } : { kind: 'resale', seller: second, buyer: subjects[2] ?? '' }
  }
  if (last > 1) return { kind: 'resale', seller: first, buyer: second }
  return roleOf(second) === 'customer'
    ? { kind: 'no-reseller-between', provider: first, customer: second }
    : { kind: 'provider-to-partner', provider: first, buyer: second }
}
