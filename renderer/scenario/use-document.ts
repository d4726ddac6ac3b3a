import { useSyncExternalStore } from 'react'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'

/** The present state of an open scenario; the caller draws again when it changes. */
export function useDocument(document: ScenarioDocument): DocumentState {
  return useSyncExternalStore(document.subscribe, document.getState)
}
