import type { Fact } from '#shared/domain/finding.ts'

/**
 * Of the facts of a lifecycle finding that is broken, the states that bar the step. Where a subscription and its
 * management are told, only the one that is in the way counts; what the step itself says is no state.
 */
export function readBlockers(facts: readonly Fact[]): readonly Fact[] {
  const subscription = facts.find((fact) => fact.fact === 'subscription')
  const management = facts.find((fact) => fact.fact === 'management')
  if (!subscription) return facts
  if (!management || subscription.value === 'none') return [subscription]
  if (subscription.value === 'active') return [management]
  return management.value === 'on' ? [subscription] : [subscription, management]
}
