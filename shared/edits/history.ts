import type { Patch } from './patch.ts'

/** One change of a scenario as a journal keeps it: what was done, and how to take it back. */
export interface HistoryEntry {
  /** A new edit, one taken back, or one done again. */
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly label: { readonly edit: string; readonly subject: string }
  readonly patch: Patch
  readonly inverse: Patch
}

/** What can be taken back and what can be done again, the next one last; every entry as it was first done. */
export interface History<Entry extends HistoryEntry = HistoryEntry> {
  readonly undo: readonly Entry[]
  readonly redo: readonly Entry[]
}

/** A history's next move: the entry to apply and to keep in the journal, and the history after it. */
export interface HistoryMove<Entry extends HistoryEntry = HistoryEntry> {
  readonly entry: HistoryEntry
  readonly history: History<Entry>
}

/** The history of a scenario in which nothing was done yet. */
export const emptyHistory: History<never> = { undo: [], redo: [] }

/** The history after a new edit: it is the next to take back, and nothing is left to do again. */
export function record<Entry extends HistoryEntry>(history: History<Entry>, entry: Entry): History<Entry> {
  return { undo: [...history.undo, entry], redo: [] }
}

/** Takes back the latest edit; undefined where there is none. */
export function undo<Entry extends HistoryEntry>(history: History<Entry>): HistoryMove<Entry> | undefined {
  const latest = history.undo.at(-1)
  if (!latest) return undefined
  const { label, patch, inverse } = latest
  return {
    entry: { kind: 'undo', label, patch: inverse, inverse: patch },
    history: { undo: history.undo.slice(0, -1), redo: [...history.redo, latest] }
  }
}

/** Does again what was taken back last; undefined where there is nothing. */
export function redo<Entry extends HistoryEntry>(history: History<Entry>): HistoryMove<Entry> | undefined {
  const latest = history.redo.at(-1)
  if (!latest) return undefined
  const { label, patch, inverse } = latest
  return {
    entry: { kind: 'redo', label, patch, inverse },
    history: { undo: [...history.undo, latest], redo: history.redo.slice(0, -1) }
  }
}

/** The history that a journal, oldest entry first, leads to. An undo or redo of what lies before its start is skipped. */
export function replayHistory<Entry extends HistoryEntry>(entries: Iterable<Entry>): History<Entry> {
  const done: Entry[] = []
  const takenBack: Entry[] = []
  for (const entry of entries) {
    if (entry.kind === 'edit') {
      done.push(entry)
      takenBack.length = 0
      continue
    }
    const [from, to] = entry.kind === 'undo' ? [done, takenBack] : [takenBack, done]
    const latest = from.pop()
    if (latest) to.push(latest)
  }
  return { undo: done, redo: takenBack }
}
