import type { Verdict } from '#shared/domain/verdict.ts'
import type { Run } from '#shared/simulator/simulate.ts'

const sorted = (rules: Iterable<string>) => [...new Set(rules)].sort()

/** What of a run an independent reading can be held against: verdicts, and the rules that are broken or noted. */
export function toSignature(run: Run): {
  verdict: Verdict
  steps: { id: string; verdict: Verdict; broken: string[]; noted: string[] }[]
} {
  return {
    verdict: run.verdict,
    steps: run.steps.map(({ step, verdict, findings }) => ({
      id: step.id,
      verdict,
      broken: sorted(findings.filter((finding) => finding.result !== 'holds').map((finding) => finding.rule)),
      noted: sorted(
        findings
          .filter((finding) => finding.kind === 'permission' || finding.kind === 'warning')
          .map((finding) => finding.rule)
      )
    }))
  }
}
