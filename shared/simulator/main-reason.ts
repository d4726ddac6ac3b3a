import { type Finding, verdictOfFinding } from '#shared/domain/finding.ts'
import type { Decision } from './decide.ts'

/**
 * The finding that a reader wants to see first: what the verdict comes from where something is against the step, else
 * the first rule that allows it.
 */
export function findMainReason({ verdict, findings }: Pick<Decision, 'verdict' | 'findings'>): Finding {
  const decisive = findings.find((finding) => finding.result !== 'holds' && verdictOfFinding(finding) === verdict)
  const reason = decisive ?? findings.find((finding) => finding.kind !== 'lifecycle') ?? findings[0]
  if (!reason) throw new Error('a decision always has a finding')
  return reason
}
