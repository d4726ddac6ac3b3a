import { Button } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface OriginProps {
  readonly workspace: Workspace
  /** The id of the step that made a fact so; null where it is given. */
  readonly since: string | null
}

/** Where a fact came from: given, or a link to the step that made it so. */
export function Origin({ workspace, since }: OriginProps) {
  const { run } = useWorkspace(workspace)
  const { ui } = useWorkbench().texts
  const index = since === null ? -1 : run.line.steps.findIndex(({ id }) => id === since)
  if (index < 0) return <span className="origin">{ui.given}</span>
  return (
    <Button className="origin link-button" onPress={() => workspace.standAt(index)}>
      {ui.sinceStep(index + 1)}
    </Button>
  )
}
