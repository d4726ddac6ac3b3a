import type { Explanation } from './explain.ts'
import type { Run } from './simulate.ts'

/** The proof of a step as it is printed. */
export function toExplanationDocument(run: Run, explanation: Explanation) {
  const { title, edition } = run.line
  const { step, index, verdict, summary, findings, effects } = explanation
  return {
    format: 'csp-explanation',
    version: 1,
    title,
    edition,
    step: {
      index,
      id: step.id,
      do: step.do,
      on: step.on,
      verdict,
      summary,
      findings: findings.map((each) => {
        const { rule, kind, ground, result, subjects, changes, moves } = each.finding
        return {
          rule,
          kind,
          ground,
          result,
          title: each.title,
          message: each.message,
          why: each.why,
          fix: each.fix,
          subjects,
          facts: each.facts,
          cites: each.cites,
          ...(changes ? { changes } : {}),
          ...(moves ? { moves } : {})
        }
      }),
      effects
    }
  } as const
}
