import { Button } from 'react-aria-components'
import { type ItemKey, toKey } from '#renderer/scenario/item-key.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import './outline.css'

interface OutlinePanelProps {
  readonly workspace: Workspace
  /** Asks what a connection is to mean. */
  readonly onConnect: (from: string, to: ConnectionEnd, near: Element) => void
  /** Asks for the menu of a thing. */
  readonly onMenu: (item: ItemKey, near: Element) => void
}

/** The cast as a tree, and what ties it as a table. */
export function OutlinePanel({ workspace }: OutlinePanelProps) {
  const { scenario } = useWorkspace(workspace)
  return (
    <ul className="outline">
      {scenario.parties.map(({ id, name }) => (
        <li key={id}>
          <Button onPress={() => workspace.select([toKey('party', id)])}>{name}</Button>
        </li>
      ))}
    </ul>
  )
}
