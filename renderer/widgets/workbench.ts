import { createContext, useContext } from 'react'
import type { Client } from '#renderer/host.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { AppInfo, Settings } from '#shared/contract/models.ts'
import type { Language, Texts } from '#shared/language/language.ts'

/** What every part of the window may use. */
export interface Workbench {
  readonly client: Client
  readonly info: AppInfo
  readonly settings: Settings
  readonly changeSettings: (change: Partial<Settings>) => void
  readonly language: Language
  readonly texts: Texts
  /**
   * Says something to everyone: on the screen for a while, and to a screen reader.
   * @returns what takes it back
   */
  readonly tell: (message: string, action?: { readonly label: string; readonly act: () => void }) => () => void
  /** Tells a failure: what, why, and what to do. */
  readonly tellFailure: (failure: Omit<Failure, 'code'>) => void
  /** A day, or the day of a moment, as the person reads dates. */
  readonly formatDate: (date: string) => string
}

const WorkbenchContext = createContext<Workbench | null>(null)
export const WorkbenchProvider = WorkbenchContext.Provider

/** The workbench of this window. Throws outside of it. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('no workbench here')
  return workbench
}
