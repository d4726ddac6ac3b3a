import { type FormEvent, useState } from 'react'
import { Button, DialogTrigger, Form, Heading, Input, Label, Popover, Text, TextField } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { toDateHint } from '#renderer/widgets/date-hint.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { StepActions } from './use-step-actions.ts'

interface DateChangeProps {
  readonly workspace: Workspace
  readonly actions: StepActions
}

/** The date of the moment, which can be changed in place; before the first step it is the one that the line starts on. */
export function DateChange({ workspace, actions }: DateChangeProps) {
  const { texts, formatDate } = useWorkbench()
  const { timeline } = texts
  const { on } = useWorkspace(workspace).situation
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button quiet-button timeline-date" aria-label={timeline.date(formatDate(on))}>
        {formatDate(on)}
      </Button>
      {/* The popover is the dialog, so that everything in it, the library's button that dismisses it too, is within. */}
      <Popover className="popover timeline-date-dialog" placement="top">
        <DateForm workspace={workspace} actions={actions} onDone={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  )
}

function DateForm({ workspace, actions, onDone }: DateChangeProps & { readonly onDone: () => void }) {
  const { texts, formatDate } = useWorkbench()
  const { timeline, ui } = texts
  const { run, situation } = useWorkspace(workspace)
  const { moment, on } = situation
  const [draft, setDraft] = useState<string>(on)
  const earliest = run.steps[moment - 1]?.step.on ?? run.line.asOf
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (actions.date(moment, draft)) onDone()
  }
  return (
    <Form className="timeline-date-form" onSubmit={save}>
      <Heading level={2}>{moment < 0 ? timeline.startTitle : timeline.dateTitle}</Heading>
      {moment < 0 ? null : <p className="quiet">{timeline.dateRule(formatDate(earliest))}</p>}
      <TextField className="field" value={draft} onChange={setDraft} autoFocus>
        <Label>{ui.on}</Label>
        <Input type="date" />
        <Text slot="description" className="field-hint">
          {toDateHint(draft, formatDate) ?? ''}
        </Text>
      </TextField>
      <div className="row-actions">
        <Button className="button primary" type="submit">
          {ui.save}
        </Button>
        <Button className="button" onPress={onDone}>
          {ui.cancel}
        </Button>
      </div>
    </Form>
  )
}
