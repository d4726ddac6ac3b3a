import { type Verdict, verdicts } from '#shared/domain/verdict.ts'

/** How many steps have a verdict. */
export interface VerdictCount {
  readonly verdict: Verdict
  readonly count: number
}

interface Judged {
  readonly verdict: Verdict
}

/** The verdicts that there are on a line, best first, with how many steps have each. */
export function countVerdicts(steps: readonly Judged[]): readonly VerdictCount[] {
  const counts = new Map<Verdict, number>()
  for (const { verdict } of steps) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  return verdicts.toReversed().flatMap((verdict) => {
    const count = counts.get(verdict)
    return count === undefined ? [] : [{ verdict, count }]
  })
}

/** The next step after a moment that has a verdict, beginning again at the first; -1 where none has it. */
export function findNextOf(verdict: Verdict, moment: number, steps: readonly Judged[]): number {
  const later = steps.findIndex((step, index) => index > moment && step.verdict === verdict)
  return later >= 0 ? later : steps.findIndex((step) => step.verdict === verdict)
}
