import { z } from 'zod'

/** The verdicts from worst to best; a step has the worst of its findings, a run the worst of its steps. */
export const verdicts = ['out-of-order', 'prohibited', 'undetermined', 'not-listed', 'not-yet', 'supported'] as const

export const Verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof Verdict>

const rank: Readonly<Record<Verdict, number>> = {
  'out-of-order': 0,
  prohibited: 1,
  undetermined: 2,
  'not-listed': 3,
  'not-yet': 4,
  supported: 5
}

/** The worse of two verdicts. */
export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  return rank[a] <= rank[b] ? a : b
}

/** Whether `a` is strictly better than `b`. */
export function isBetterVerdict(a: Verdict, b: Verdict): boolean {
  return rank[a] > rank[b]
}
