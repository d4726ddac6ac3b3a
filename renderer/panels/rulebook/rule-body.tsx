import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Rule } from '#shared/rulebook/define-rule.ts'
import { RuleExampleCard } from './rule-example.tsx'
import { RulePages } from './rule-pages.tsx'
import { RuleSource } from './rule-source.tsx'

interface RuleBodyProps {
  readonly rule: Rule
  /** Opens an example as a scenario of one's own. */
  readonly onOpenExample: (scenario: Scenario) => void
}

/** All that is to be said of a rule below its title. */
export function RuleBody({ rule, onOpenExample }: RuleBodyProps) {
  const { texts, formatDate } = useWorkbench()
  const { ruleSheet, rules: ruleTexts, steps, words } = texts
  const { why, fix } = ruleTexts[rule.id]
  const verdict = verdictOfFinding({ kind: rule.kind, result: 'broken' })
  return (
    <>
      <p>{why}</p>
      <dl className="rule-traits">
        <div>
          <dt>{ruleSheet.kind}</dt>
          <dd>{words.kindNames[rule.kind]}</dd>
        </div>
        <div>
          <dt>{ruleSheet.ground}</dt>
          <dd>{words.groundNames[rule.ground]}</dd>
        </div>
        <div>
          <dt>{ruleSheet.leadsTo}</dt>
          <dd>{verdict === 'supported' ? ruleSheet.neverInTheWay : <VerdictBadge verdict={verdict} />}</dd>
        </div>
        {rule.from === undefined ? null : (
          <div>
            <dt>{ruleSheet.from}</dt>
            <dd>{formatDate(rule.from)}</dd>
          </div>
        )}
        <div>
          <dt>{ruleSheet.judges}</dt>
          <dd>{rule.on.map((verb) => steps.verbs[verb]).join(', ')}</dd>
        </div>
      </dl>
      {fix === '' ? null : (
        <p>
          <b>{ruleSheet.toDo}: </b>
          {fix}
        </p>
      )}
      <h3>{ruleSheet.sources}</h3>
      {rule.cites.length === 0 ? (
        <p>{ruleSheet.silence}</p>
      ) : (
        <>
          <ul className="rule-sources">
            {rule.cites.map((cite) => (
              <RuleSource key={cite.ref} cite={cite} />
            ))}
          </ul>
          <RulePages cites={rule.cites} />
        </>
      )}
      <h3>{ruleSheet.examples}</h3>
      <ul className="rule-examples">
        <RuleExampleCard
          rule={rule.id}
          label={ruleSheet.applies}
          example={rule.examples.applies}
          onOpenExample={onOpenExample}
        />
        <RuleExampleCard
          rule={rule.id}
          label={ruleSheet.not}
          example={rule.examples.not}
          onOpenExample={onOpenExample}
        />
      </ul>
    </>
  )
}
