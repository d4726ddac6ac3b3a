import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toStart } from '#shared/language/to-sentence.ts'
import type { ExplainedFact } from '#shared/simulator/explain.ts'
import { groupFacts } from './group-facts.ts'

interface FactChipsProps {
  readonly facts: readonly ExplainedFact[]
  readonly onGoToStep: (index: number) => void
}

/** Facts, each with where it comes from; one that a step brought about goes there. */
export function FactChips({ facts, onGoToStep }: FactChipsProps) {
  const { findings, ui } = useWorkbench().texts
  if (facts.length === 0) return null
  return (
    <ul className="why-chips" aria-label={ui.facts}>
      {groupFacts(facts).map(({ about, madeBy, told }) => {
        const text = `${toStart(about)} · ${told.map(({ label, words }) => `${label}: ${words}`).join(' · ')}`
        return (
          <li key={`${about} ${madeBy?.id ?? ''}`}>
            {madeBy ? (
              <button type="button" className="why-chip is-link" onClick={() => onGoToStep(madeBy.index)}>
                <span title={findings.goToStep(madeBy.index + 1, madeBy.summary)}>
                  <bdi>{text}</bdi> · <u>{findings.sinceStep(madeBy.index + 1)}</u>
                </span>
              </button>
            ) : (
              <span className="why-chip">
                <bdi>{text}</bdi> · {findings.given}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
