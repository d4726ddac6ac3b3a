import { type RefObject, useEffect } from 'react'
import { toKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Findable } from './findable.ts'

/** Lets the parties of a scenario be found by name for as long as its screen is there. */
export function usePartiesFound(
  found: RefObject<() => readonly Findable[]>,
  workspace: Workspace,
  { parties }: Scenario
): void {
  const { roleNames } = useWorkbench().texts.words
  useEffect(() => {
    found.current = () =>
      parties.map((party) => ({
        id: party.id,
        group: 'party',
        label: party.name || party.id,
        detail: roleNames[party.kind === 'partner' ? party.role : 'customer'],
        go: () => workspace.select([toKey('party', party.id)])
      }))
    return () => {
      found.current = () => []
    }
  }, [found, workspace, parties, roleNames])
}
