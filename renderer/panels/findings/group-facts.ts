import type { ExplainedFact } from '#shared/simulator/explain.ts'

/** Facts about one thing that have the same origin; they are told in one breath. */
export interface FactGroup<F> {
  readonly about: string
  /** The step that made them so; null where they are given. */
  readonly madeBy: ExplainedFact['madeBy']
  readonly told: readonly F[]
}

/** Puts facts about the same thing from the same step together, in the order in which they come. */
export function groupFacts<F extends Pick<ExplainedFact, 'about' | 'madeBy'>>(
  facts: readonly F[]
): readonly FactGroup<F>[] {
  const groups = new Map<string, FactGroup<F> & { readonly told: F[] }>()
  for (const fact of facts) {
    const { about, madeBy } = fact
    const key = `${madeBy?.id ?? ''} ${about}`
    const known = groups.get(key)
    if (known) known.told.push(fact)
    else groups.set(key, { about, madeBy, told: [fact] })
  }
  return [...groups.values()]
}
