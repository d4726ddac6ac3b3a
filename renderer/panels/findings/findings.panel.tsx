import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { VerdictBadge, VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import { type ExplainedFinding, explainStep } from '#shared/simulator/explain.ts'

interface FindingsPanelProps {
  readonly workspace: Workspace
  /** Opens a rule of the rulebook. */
  readonly onOpenRule: (rule: string) => void
}

function FindingCard({
  each,
  onGoToStep
}: {
  readonly each: ExplainedFinding
  readonly onGoToStep: (index: number) => void
}) {
  const { texts } = useWorkbench()
  const { ui, words } = texts
  const isAgainst = each.finding.result !== 'holds'
  return (
    <li className={`finding ${isAgainst ? 'against' : ''}`}>
      <VerdictMark verdict={verdictOfFinding(each.finding)} isNamed />
      <div>
        <h4>{each.title}</h4>
        <p>{each.message}</p>
        <p className="quiet">{each.why}</p>
        {each.fix === '' ? null : (
          <p>
            <b>{ui.whatToDo}:</b> {each.fix}
          </p>
        )}
        <ul className="chips" aria-label={ui.facts}>
          {each.facts.map((fact) => {
            const { madeBy } = fact
            const text = `${fact.about}: ${fact.label} = ${fact.words}`
            return (
              <li key={`${fact.subject} ${fact.fact} ${fact.with ?? ''}`}>
                {madeBy ? (
                  <Button className="chip link" onPress={() => onGoToStep(madeBy.index)}>
                    {text} · {ui.sinceStep(madeBy.index + 1)}
                  </Button>
                ) : (
                  <span className="chip">
                    {text} · {ui.given}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        <ul className="cites" aria-label={ui.source}>
          {each.cites.map((cite) => (
            <li key={cite.ref}>
              <span className="chip cite">
                {cite.sectionTitle}, {cite.place} · {words.basisNames[cite.basis]}
              </span>{' '}
              {cite.says}
              {cite.koreanReads === null ? null : (
                <p className="korean-reads">
                  <b>{ui.koreanReads}:</b> {cite.koreanReads}
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

/** The proof of one step: what stands in the way first, then what holds, each with its facts and sources. */
export function FindingsPanel({ workspace }: FindingsPanelProps) {
  const { run, situation } = useWorkspace(workspace)
  const index = situation.moment
  const onGoToStep = workspace.standAt
  const { texts, language } = useWorkbench()
  const { ui, words } = texts
  const explanation = useMemo(() => explainStep(run, index, language), [run, index, language])
  if (!explanation) return <p className="empty">{ui.chooseStep}</p>
  const against = explanation.findings.filter((each) => each.finding.result !== 'holds')
  const holding = explanation.findings.filter((each) => each.finding.result === 'holds')
  return (
    <div className="findings">
      <div className={`verdict-box verdict-${explanation.verdict}`}>
        <VerdictBadge verdict={explanation.verdict} />
        <p>{explanation.summary}</p>
        <p className="quiet">{words.verdictMeanings[explanation.verdict]}</p>
      </div>
      {against.length === 0 ? null : (
        <>
          <h3>{ui.reasons}</h3>
          <ul className="finding-list">
            {against.map((each) => (
              <FindingCard
                key={`${each.finding.rule} ${each.finding.subjects.join(' ')} ${each.message}`}
                each={each}
                onGoToStep={onGoToStep}
              />
            ))}
          </ul>
        </>
      )}
      <Disclosure defaultExpanded={against.length === 0}>
        <Heading level={3}>
          <Button slot="trigger" className="fold">
            <svg viewBox="0 0 24 24" aria-hidden="true" className="chevron">
              <path d="m9 6 6 6-6 6" />
            </svg>
            {ui.whatHolds(holding.length)}
          </Button>
        </Heading>
        <DisclosurePanel>
          <ul className="finding-list">
            {holding.map((each) => (
              <FindingCard key={`${each.finding.rule} ${each.message}`} each={each} onGoToStep={onGoToStep} />
            ))}
          </ul>
        </DisclosurePanel>
      </Disclosure>
      <p className="quiet">{ui.notLegalAdvice}</p>
    </div>
  )
}
