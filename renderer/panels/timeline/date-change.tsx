import { type FormEvent, useState } from 'react'
import { Button, Dialog, DialogTrigger, Form, Heading, Input, Label, Popover, TextField } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
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
  return (
    <DialogTrigger>
      <Button className="button quiet-button timeline-date" aria-label={timeline.date(formatDate(on))}>
        {formatDate(on)}
      </Button>
      <Popover className="popover" placement="top">
        <Dialog className="timeline-date-dialog">
          {({ close }) => <DateForm workspace={workspace} actions={actions} onDone={close} />}
        </Dialog>
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
      <Heading slot="title">{moment < 0 ? timeline.startTitle : timeline.dateTitle}</Heading>
      {moment < 0 ? null : <p className="quiet">{timeline.dateRule(formatDate(earliest))}</p>}
      <TextField className="field" value={draft} onChange={setDraft} autoFocus>
        <Label>{ui.on}</Label>
        <Input type="date" />
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
