import { useState } from 'react'
import { Button } from 'react-aria-components'
import { newDraft, type StepDraft, toDraft } from '#renderer/scenario/step-fields.ts'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Edit } from '#shared/edits/edit.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'
import { StepForm } from './step-form.tsx'

interface TimelinePanelProps {
  readonly scenario: Scenario
  readonly variant: string | null
  readonly run: Run
  readonly selected: number
  readonly onSelect: (index: number) => void
  /** Does an edit; false where it was refused and told. */
  readonly onEdit: (edit: Edit) => boolean
}

interface OpenForm {
  /** The index in the line's own list at which a new step goes, or the id of the step to change. */
  readonly at: number | string
  readonly draft: StepDraft
}

/** How many steps of the shown line belong to the main line before the variant begins. */
function countBefore(scenario: Scenario, variant: string | null): number {
  const line = scenario.variants?.find((each) => each.id === variant)
  if (!line || line.after === null) return 0
  return scenario.steps.findIndex((step, index) => (step.id ?? `s${index + 1}`) === line.after) + 1
}

/** The steps in order with their verdicts; adds, changes, moves and removes them. */
export function TimelinePanel({ scenario, variant, run, selected, onSelect, onEdit }: TimelinePanelProps) {
  const { texts, formatDate } = useWorkbench()
  const { ui, steps } = texts
  const [form, setForm] = useState<OpenForm | null>(null)
  const before = countBefore(scenario, variant)
  const things = toThings(run.line)
  const save = (step: ScenarioStep): boolean => {
    if (!form) return false
    const { at } = form
    return typeof at === 'number'
      ? onEdit({ kind: 'insert-step', line: variant, index: at, step })
      : onEdit({ kind: 'change-step', line: variant, id: at, step })
  }
  const openNew = (index: number, on: string) => setForm({ at: index - before, draft: newDraft(on) })
  const lastDate = run.steps.at(-1)?.step.on ?? scenario.asOf
  const shown = form ? (
    <StepForm
      key={String(form.at)}
      scenario={scenario}
      draft={form.draft}
      onSave={save}
      onCancel={() => setForm(null)}
    />
  ) : null

  return (
    <div className="timeline">
      {run.steps.length === 0 ? <p className="empty">{ui.noSteps}</p> : null}
      <ol className="rows">
        {run.steps.map(({ step, verdict }, index) => {
          const own = index - before
          const source = run.line.source.steps[index]
          return (
            <li key={step.id} className={`card step-row ${index === selected ? 'selected' : ''}`}>
              <Button
                className="step-button"
                aria-current={index === selected ? 'step' : 'false'}
                onPress={() => onSelect(index)}
              >
                <span className="quiet">
                  {ui.stepNumber(index + 1)} · {formatDate(step.on)}
                </span>
                <VerdictBadge verdict={verdict} />
                <span className="step-summary">{steps.summarize(step, things)}</span>
              </Button>
              {own < 0 || index !== selected ? null : (
                <div className="row-actions">
                  <Button
                    className="button"
                    onPress={() => source && setForm({ at: step.id, draft: toDraft(source, step.on) })}
                  >
                    {ui.change}
                  </Button>
                  <Button className="button" onPress={() => openNew(index + 1, step.on)}>
                    {ui.insertHere}
                  </Button>
                  <Button
                    className="button"
                    isDisabled={own === 0}
                    onPress={() => onEdit({ kind: 'move-step', line: variant, id: step.id, to: own - 1 })}
                  >
                    {ui.moveUp}
                  </Button>
                  <Button
                    className="button"
                    isDisabled={index === run.steps.length - 1}
                    onPress={() => onEdit({ kind: 'move-step', line: variant, id: step.id, to: own + 1 })}
                  >
                    {ui.moveDown}
                  </Button>
                  <Button
                    className="button"
                    onPress={() => onEdit({ kind: 'remove-step', line: variant, id: step.id })}
                  >
                    {ui.remove}
                  </Button>
                </div>
              )}
              {form && form.at === step.id ? shown : null}
            </li>
          )
        })}
      </ol>
      {form && typeof form.at === 'number' ? (
        <div className="card">{shown}</div>
      ) : (
        <Button
          className="button"
          isDisabled={scenario.parties.length === 0}
          onPress={() => openNew(run.steps.length, lastDate)}
        >
          {ui.addStep}
        </Button>
      )}
    </div>
  )
}
