import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { Position } from '#shared/domain/scenario.ts'

/** How a scenario was looked at last, while its window is open: the canvas goes and comes with the room there is. */
export interface Memory {
  places: ReadonlyMap<string, Position>
  view: { readonly zoom: number; readonly pan: Position } | null
  hasLanes: boolean
}

const memories = new WeakMap<Workspace, Memory>()

/** The memory of an open scenario; empty at first. */
export function getMemory(workspace: Workspace): Memory {
  const known = memories.get(workspace)
  if (known) return known
  const memory: Memory = { places: new Map(), view: null, hasLanes: false }
  memories.set(workspace, memory)
  return memory
}
