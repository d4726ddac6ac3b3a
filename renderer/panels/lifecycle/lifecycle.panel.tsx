import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'

interface LifecyclePanelProps {
  readonly workspace: Workspace
}

/** The machine of what is picked out, its state lit, and the moves that are possible. */
export function LifecyclePanel({ workspace }: LifecyclePanelProps) {
  const { selection } = useWorkspace(workspace)
  return <p>{selection.at(-1)}</p>
}
