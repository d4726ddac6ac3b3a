import { type FormEvent, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { type Situation, toPlace, toSituation } from '#renderer/scenario/situation.ts'
import {
  fieldsOf,
  findLacking,
  newDraft,
  type StepDraft,
  settleDraft,
  toChoices,
  toDraft,
  toStep
} from '#renderer/scenario/step-fields.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { TroubleLine } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { EditOf } from '#shared/edits/edit.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { findKeptDraft, keepDraft, newStepKey } from './step-drafts.ts'
import { StepAbout, StepField, VerbField } from './step-inputs.tsx'
import { findStepTrouble } from './step-trouble.ts'
import { VerdictPreview } from './verdict-preview.tsx'

interface StepFormProps {
  readonly workspace: Workspace
  /** The index of the step on the line that is played; null for one that is to go in after the moment. */
  readonly index: number | null
  /** Called when a new step is in, or given up. */
  readonly onDone: () => void
}

interface Target {
  /** Where the step stands, or will stand, on the line. */
  readonly index: number
  /** The world that it is judged in. */
  readonly situation: Situation
  readonly before: ScenarioStep | undefined
  readonly key: string
  readonly toEdit: (step: ScenarioStep) => EditOf<'insert-step'> | EditOf<'change-step'>
  /** Its index on its own list of the file. */
  readonly own: number
}

function useTarget(workspace: Workspace, asked: number | null): Target {
  const { scenario, variant, run, situation } = useWorkspace(workspace)
  const index = asked ?? situation.moment + 1
  const { line, index: own } = toPlace(scenario, variant, run.steps.length, index)
  const id = run.line.steps[index]?.id ?? ''
  if (asked === null) {
    const toEdit = (step: ScenarioStep) => ({ kind: 'insert-step', line, index: own, step }) as const
    return { index, situation, before: undefined, key: newStepKey, own, toEdit }
  }
  return {
    index,
    situation: toSituation(scenario, variant, run, index - 1),
    before: run.line.source.steps[index],
    key: id,
    own,
    toEdit: (step) => ({ kind: 'change-step', line, id, step })
  }
}

/**
 * A step as a form: the verb, and the fields that it asks for. Only choices that fit are offered; what else is wrong is
 * told at its field while it is typed, and the verdict that the step would have stands under it before it is saved.
 */
export function StepForm({ workspace, index, onDone }: StepFormProps) {
  const { run, offer } = useWorkspace(workspace)
  const { texts, language } = useWorkbench()
  const { details } = texts
  const target = useTarget(workspace, index)
  const choices = toChoices(run.line, target.index)
  const initial = target.before ? toDraft(target.before, offer) : newDraft(offer)
  const [typed, setTyped] = useState(() => findKeptDraft(workspace, target.key))
  const draft = settleDraft(typed ?? initial, choices)
  const put = (next: StepDraft | null) => {
    keepDraft(workspace, target.key, next)
    setTyped(next ?? undefined)
  }
  const change = (part: Partial<StepDraft>) => put(settleDraft({ ...draft, ...part }, choices))
  const lacking = findLacking(draft, choices)
  const step = lacking === undefined ? toStep(draft) : undefined
  const trouble = step && findStepTrouble(workspace.getState().scenario, target.toEdit(step), target.own)
  const told = trouble && toErrorDocument(trouble.error, language).error
  const shown = [...fieldsOf(draft.verb), 'id', 'on', 'note', 'path']
  const isAtField = trouble?.field != null && shown.includes(trouble.field)
  const troubleOf = (field: string) => (trouble?.field === field ? told : undefined)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!step || trouble) return
    const isDone = target.before ? workspace.edit(target.toEdit(step)) : workspace.insertSteps([step])
    if (!isDone) return
    put(null)
    onDone()
  }
  const isChanged = typed !== undefined
  const inputs = { draft, choices, line: run.line, change, troubleOf, target }
  return (
    <Form className="form" onSubmit={save} validationBehavior="aria">
      {target.before ? null : <p className="quiet">{details.newStepAfter(target.index)}</p>}
      <VerbField {...inputs} />
      {fieldsOf(draft.verb).map((field) => (
        <StepField key={field} field={field} {...inputs} />
      ))}
      <StepAbout {...inputs} />
      {lacking === undefined ? null : (
        <p className="field-error" role="alert">
          {details.lacking[lacking]}
        </p>
      )}
      {told && !isAtField ? <TroubleLine trouble={told} /> : null}
      {step && !trouble && (isChanged || !target.before) ? (
        <VerdictPreview step={step} situation={target.situation} />
      ) : null}
      <div className="form-actions">
        {isChanged && target.before ? <p className="quiet unsaved">{details.unsaved}</p> : null}
        <Button
          className="button primary"
          type="submit"
          isDisabled={step === undefined || trouble !== undefined || (!isChanged && target.before !== undefined)}
        >
          {target.before ? details.saveStep : details.insertStep}
        </Button>
        {isChanged || !target.before ? (
          <Button
            className="button"
            onPress={() => {
              put(null)
              if (!target.before) onDone()
            }}
          >
            {details.discard}
          </Button>
        ) : null}
        {target.before ? (
          <Button
            className="button danger"
            onPress={() => {
              const edit = target.toEdit(target.before as ScenarioStep)
              put(null)
              workspace.edit({ kind: 'remove-step', line: edit.line, id: target.key })
            }}
          >
            {details.removeStep}
          </Button>
        ) : null}
      </div>
    </Form>
  )
}
