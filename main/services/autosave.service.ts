import { isQuicklyJudged } from '#main/store/judge.ts'
import type { JournalEntry } from '#shared/contract/models.ts'
import { replayHistory } from '#shared/edits/history.ts'
import type { ServiceContext } from './context.ts'
import type { Judging } from './judging.ts'
import type { Services } from './register.ts'

/** How many changes can be taken back in a scenario that is opened again; older ones stay in its journal. */
const mostUndone = 1000

function toNewest(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.slice(-mostUndone)
}

/** Opening a scenario and saving its changes; a save is answered only when it is on the disk. */
export function createAutosaveService(
  context: ServiceContext,
  judging: Judging
): Pick<Services, 'scenario.open' | 'scenario.save'> {
  return {
    'scenario.open'({ id }) {
      const { entries, ...document } = context.store().documents.open(id)
      if (!isQuicklyJudged(document.scenario)) judging.begin()
      const { undo, redo } = replayHistory(entries)
      return { ...document, undo: toNewest(undo), redo: toNewest(redo) }
    },
    'scenario.save'({ id, base, entries }) {
      const head = context.store().documents.save(id, base, entries)
      context.ports.emit('library.changed', { ids: [id] })
      return { head }
    }
  }
}
