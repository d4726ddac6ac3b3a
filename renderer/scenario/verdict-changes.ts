import type { Verdict } from '#shared/domain/verdict.ts'
import type { Run } from '#shared/simulator/simulate.ts'

/** A step whose verdict an edit changed. */
export interface VerdictChange {
  readonly step: string
  /** Its index on the line after the edit. */
  readonly index: number
  readonly from: Verdict
  readonly to: Verdict
}

/** The steps that are on both lines, by id, and were judged otherwise before. Steps that both runs share cost nothing. */
export function findVerdictChanges(before: Run, after: Run): readonly VerdictChange[] {
  let shared = 0
  while (shared < after.steps.length && after.steps[shared] === before.steps[shared]) shared++
  const known = new Map(before.steps.slice(shared).map(({ step, verdict }) => [step.id, verdict]))
  const changes: VerdictChange[] = []
  for (let index = shared; index < after.steps.length; index++) {
    const played = after.steps[index]
    const from = played && known.get(played.step.id)
    if (played && from && from !== played.verdict) {
      changes.push({ step: played.step.id, index, from, to: played.verdict })
    }
  }
  return changes
}
