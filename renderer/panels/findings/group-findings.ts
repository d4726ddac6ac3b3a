import type { Fact, FindingResult } from '#shared/domain/finding.ts'
import type { ExplainedFinding } from '#shared/simulator/explain.ts'

/** What one finding of a group says of its own. */
export interface GroupItem<F> {
  readonly finding: F
  /** The facts that no finding told before it. */
  readonly fresh: ExplainedFinding['facts']
  /** The facts that one did. */
  readonly repeated: ExplainedFinding['facts']
}

/** The findings of one rule with one result: its title and sources are told once. */
export interface FindingGroup<F> {
  readonly rule: string
  readonly first: F
  readonly items: readonly GroupItem<F>[]
}

/** The findings on a step, in the order in which a person wants them. */
export interface FindingParts<F> {
  readonly broken: readonly FindingGroup<F>[]
  readonly unknown: readonly FindingGroup<F>[]
  /** The rule that allows the step, where one does. */
  readonly reason: readonly FindingGroup<F>[]
  /** What is odd, and does not stand in the way. */
  readonly warnings: readonly FindingGroup<F>[]
  readonly holding: readonly FindingGroup<F>[]
}

type Explained = Pick<ExplainedFinding, 'finding' | 'facts'>

const toFactKey = ({ subject, fact, with: other = '' }: Fact) => `${fact} ${subject} ${other}`

/**
 * Sorts the findings on a step: what is broken, what is not known, what allows it, what is worth knowing, and what else
 * holds; those of one rule together. A fact is told where it comes first, and known as told after that.
 * @param reason the rule that the verdict comes from
 */
export function groupFindings<F extends Explained>(findings: readonly F[], reason: string): FindingParts<F> {
  const told = new Set<string>()
  const group = (isIn: (finding: F) => boolean): readonly FindingGroup<F>[] => {
    const groups = new Map<string, F[]>()
    for (const each of findings) {
      if (!isIn(each)) continue
      const known = groups.get(each.finding.rule)
      if (known) known.push(each)
      else groups.set(each.finding.rule, [each])
    }
    return [...groups].flatMap(([rule, ofRule]) => {
      const [first] = ofRule
      if (!first) return []
      const items = ofRule.map((finding) => {
        const fresh = finding.facts.filter((fact) => !told.has(toFactKey(fact)))
        const repeated = finding.facts.filter((fact) => told.has(toFactKey(fact)))
        for (const fact of fresh) told.add(toFactKey(fact))
        return { finding, fresh, repeated }
      })
      return [{ rule, first, items }]
    })
  }
  const has = (result: FindingResult) => (each: F) => each.finding.result === result
  const isWarning = ({ finding }: F) => finding.result === 'holds' && finding.kind === 'warning'
  const holds = ({ finding }: F) => finding.result === 'holds' && finding.kind !== 'warning'
  return {
    broken: group(has('broken')),
    unknown: group(has('unknown')),
    reason: group((each) => holds(each) && each.finding.rule === reason),
    warnings: group(isWarning),
    holding: group((each) => holds(each) && each.finding.rule !== reason)
  }
}
