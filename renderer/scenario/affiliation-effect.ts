import { findLine } from '#shared/domain/line.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import type { Situation } from './situation.ts'
import { findVerdictChanges } from './verdict-changes.ts'

/** How many steps would be judged otherwise if two parties were affiliated; undefined where they are already. */
export function countAffiliationChanges(
  between: readonly [string, string],
  { scenario, variant }: Situation,
  run: Run
): number | undefined {
  const applied = applyEdit(scenario, { kind: 'add-affiliation', between: [...between] })
  if (!applied.ok || applied.value.patch.length === 0) return undefined
  const line = findLine(applied.value.scenario, variant, run.line)
  return line ? findVerdictChanges(run, simulate(line, run)).length : undefined
}
