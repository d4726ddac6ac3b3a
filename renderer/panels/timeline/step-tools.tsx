import { Toolbar } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { DateChange } from './date-change.tsx'
import type { StepActions } from './use-step-actions.ts'

interface StepToolsProps {
  readonly workspace: Workspace
  readonly actions: StepActions
  readonly onCompose: (after: number) => void
  readonly onEdit: (index: number) => void
}

/** What can be done with the step where the person stands. */
export function StepTools({ workspace, actions, onCompose, onEdit }: StepToolsProps) {
  const { timeline } = useWorkbench().texts
  const { run, situation } = useWorkspace(workspace)
  const { moment } = situation
  const isStart = moment < 0
  const last = run.steps.length - 1
  return (
    <Toolbar className="timeline-tools" aria-label={timeline.tools}>
      <IconButton
        icon="add"
        label={isStart ? timeline.insertFirst : timeline.insertAfter(moment + 1)}
        className="timeline-insert"
        onPress={() => onCompose(moment)}
      />
      <DateChange workspace={workspace} actions={actions} />
      <IconButton icon="edit" label={timeline.edit} aria-disabled={isStart} onPress={() => isStart || onEdit(moment)} />
      <IconButton
        icon="duplicate"
        label={timeline.duplicate}
        aria-disabled={isStart}
        onPress={() => actions.duplicate(moment)}
      />
      <IconButton
        icon="earlier"
        label={timeline.earlier}
        aria-disabled={moment < 1}
        onPress={() => isStart || actions.move(moment, moment - 1)}
      />
      <IconButton
        icon="later"
        label={timeline.later}
        aria-disabled={isStart || moment >= last}
        onPress={() => isStart || actions.move(moment, moment + 1)}
      />
      <IconButton
        icon="remove"
        label={timeline.remove}
        aria-disabled={isStart}
        onPress={() => actions.remove(moment)}
      />
    </Toolbar>
  )
}
