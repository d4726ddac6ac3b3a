import { Button } from 'react-aria-components'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { type RuleExample, toExampleScenario } from '#shared/rulebook/example.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'

interface RuleExampleProps {
  readonly rule: string
  readonly label: string
  readonly example: RuleExample
  /** Opens the example as a scenario of one's own. */
  readonly onOpenExample: (scenario: Scenario) => void
}

/** A small scenario that shows a rule, with the verdict that its last step gets; it opens as a copy of one's own. */
export function RuleExampleCard({ rule, label, example, onOpenExample }: RuleExampleProps) {
  const { language, texts } = useWorkbench()
  const { ruleSheet, words, steps } = texts
  const scenario = toExampleScenario(example, language)
  const run = simulate(toMainLine(scenario))
  const last = run.steps.at(-1)
  if (!last) return null
  const findings = last.findings.filter((finding) => finding.rule === rule)
  const result = findings.find((finding) => finding.result !== 'holds') ?? findings[0]
  const title = example.title[language]
  return (
    <li className="rule-example">
      <h4>{label}</h4>
      <p>
        <b>{title}.</b> {steps.summarize(last.step, toThings(run.line))}
      </p>
      <p className="rule-outcome">
        <VerdictBadge verdict={last.verdict} />
        <span>{ruleSheet.outcome(result ? words.resultNames[result.result] : ruleSheet.absent)}</span>
      </p>
      <Button className="button" aria-label={ruleSheet.openCopyOf(title)} onPress={() => onOpenExample(scenario)}>
        {ruleSheet.openCopy}
      </Button>
    </li>
  )
}
