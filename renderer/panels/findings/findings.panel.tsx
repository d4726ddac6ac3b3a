import { useLayoutEffect, useMemo, useRef } from 'react'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { type ExplainedFinding, explainStep } from '#shared/simulator/explain.ts'
import { findMainReason } from '#shared/simulator/main-reason.ts'
import { toThings } from '#shared/simulator/things.ts'
import { Effects } from './effects.tsx'
import { FindingCard } from './finding-card.tsx'
import { Fold } from './fold.tsx'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import { VerdictBox } from './verdict-box.tsx'
import './findings.css'

interface FindingsPanelProps {
  readonly workspace: Workspace
  /** Opens a rule of the rulebook. */
  readonly onOpenRule: (rule: string) => void
}

/**
 * Why the step where the person stands is judged as it is: what stands in the way first, then what is not known, each
 * with its facts and sources; what holds is folded.
 */
export function FindingsPanel({ workspace, onOpenRule }: FindingsPanelProps) {
  const { texts, language, formatDate } = useWorkbench()
  const { findings, ui } = texts
  const { run, scenario, situation } = useWorkspace(workspace)
  const { moment } = situation
  const heading = useRef<HTMLHeadingElement>(null)
  const things = useMemo(() => toThings(run.line), [run.line])
  const explanation = useMemo(() => explainStep(run, moment, language), [run, moment, language])
  useLayoutEffect(() => {
    if (moment >= -1) heading.current?.scrollIntoView({ block: 'nearest' })
  }, [moment])

  /** What was pressed goes away with the step that it was about, so the focus goes to what is told now. */
  const onGoToStep = (index: number) => {
    workspace.standAt(index)
    heading.current?.focus()
  }
  const list = (groups: readonly FindingGroup<ExplainedFinding>[], isBrief: boolean) => (
    <ul className="why-list">
      {groups.map((group) => (
        <FindingCard key={group.rule} group={group} isBrief={isBrief} onGoToStep={onGoToStep} onOpenRule={onOpenRule} />
      ))}
    </ul>
  )
  const part = (title: string, groups: readonly FindingGroup<ExplainedFinding>[]) =>
    groups.length === 0 ? null : (
      <section>
        <h3>{title}</h3>
        {list(groups, false)}
      </section>
    )

  const notes = scenario.notes ?? ''
  const about =
    notes === '' ? null : (
      <Fold label={findings.aboutScenario}>
        <p className="why-about">{notes}</p>
      </Fold>
    )
  if (!explanation) {
    const hasSteps = run.steps.length > 0
    return (
      <div className="why">
        <h2 ref={heading} tabIndex={-1} className="why-moment">
          {hasSteps ? findings.beforeFirst : findings.noSteps}
        </h2>
        <p>{hasSteps ? findings.beforeFirstHint : findings.noStepsHint}</p>
        {about}
      </div>
    )
  }
  const { verdict, summary, step, effects } = explanation
  const reason = findMainReason({ verdict, findings: explanation.findings.map(({ finding }) => finding) })
  const parts = groupFindings(explanation.findings, reason.rule)
  const holding = parts.holding.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <div className="why">
      <h2 ref={heading} tabIndex={-1} className="why-moment">
        {findings.explains(moment + 1, run.steps.length, formatDate(step.on))}
      </h2>
      {about}
      <VerdictBox
        verdict={verdict}
        summary={summary}
        note={run.line.source.steps[moment]?.note ?? ''}
        isLate={step.on > getRulebook(run.line.edition).horizon}
      />
      {part(findings.inTheWay, parts.broken)}
      {part(findings.notKnown, parts.unknown)}
      {part(findings.reason, parts.reason)}
      {part(findings.worthKnowing, parts.warnings)}
      {verdict === 'supported' ? <Effects effects={effects} things={things} /> : null}
      {holding === 0 ? null : (
        <section>
          <h3 className="unseen">{ui.whatHolds(holding)}</h3>
          <Fold
            label={
              <>
                <span className="why-count">{ui.whatHolds(holding)}</span>
                <span className="why-titles">{parts.holding.map(({ first }) => first.title).join(', ')}</span>
              </>
            }
          >
            {list(parts.holding, true)}
          </Fold>
        </section>
      )}
      <p className="quiet">{ui.notLegalAdvice}</p>
    </div>
  )
}
