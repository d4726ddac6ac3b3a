import { useSyncExternalStore } from 'react'
import type { Workspace, WorkspaceState } from './workspace.ts'

/** The present state of an open workspace; the caller draws again when it changes. */
export function useWorkspace(workspace: Pick<Workspace, 'getState' | 'subscribe'>): WorkspaceState {
  return useSyncExternalStore(workspace.subscribe, workspace.getState)
}
