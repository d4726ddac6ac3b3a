import type { Client } from '#renderer/host.ts'
import { saveDownload } from '#renderer/widgets/save-download.ts'
import type { Workbench } from '#renderer/widgets/workbench.ts'
import type { Answer } from '#shared/contract/answer.ts'
import { limits } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { toLabel } from '#shared/edits/label.ts'

/** What can be done with scenarios of the library; failures are told, and what can be taken back says so. */
export interface LibraryActions {
  readonly rename: (id: string, title: string) => Promise<void>
  readonly trash: (ids: readonly string[], title?: string) => Promise<void>
  readonly restore: (ids: readonly string[], title: string) => Promise<void>
  readonly deleteForGood: (ids: readonly string[]) => Promise<void>
  readonly exportAll: (ids: readonly string[]) => Promise<void>
  readonly importFiles: (files: readonly File[]) => Promise<void>
}

/** The text of a file, and of one that is too long enough to say so. */
function readStart(file: File): Promise<string> {
  return file.slice(0, limits.bytes + 1).text()
}

async function retitle(client: Client, id: string, title: string): Promise<Answer<unknown>> {
  const opened = await client.call('scenario.open', { id })
  if (!opened.ok) return opened
  const edit = { kind: 'set-title', title } as const
  const applied = applyEdit(opened.value.scenario, edit)
  if (!applied.ok || applied.value.patch.length === 0) return { ok: true, value: null }
  const { patch, inverse } = applied.value
  const entries = [{ kind: 'edit' as const, label: toLabel(edit), patch: [...patch], inverse: [...inverse] }]
  return client.call('scenario.save', { id, base: opened.value.head, entries })
}

/** The actions of the library in a window. */
export function createLibraryActions({ client, texts, language, info, tell, tellFailure }: Workbench): LibraryActions {
  const { ui, libraryScreen } = texts
  async function change(name: 'library.trash' | 'library.restore' | 'library.delete', ids: readonly string[]) {
    const answer = await client.call(name, { ids: [...ids] })
    if (!answer.ok) tellFailure(answer.error)
    return answer.ok
  }
  return {
    async rename(id, title) {
      const answer = await retitle(client, id, title)
      if (answer.ok) tell(libraryScreen.renamed(title))
      else tellFailure(answer.error)
    },
    async trash(ids, title) {
      if (!(await change('library.trash', ids))) return
      const said = title === undefined ? libraryScreen.movedCount(ids.length) : ui.movedToTrash(title)
      tell(said, { label: ui.undoTrash, act: () => void change('library.restore', ids) })
    },
    async restore(ids, title) {
      if (await change('library.restore', ids)) tell(libraryScreen.restored(title))
    },
    deleteForGood: async (ids) => void (await change('library.delete', ids)),
    async exportAll(ids) {
      const job = `export-${Date.now()}`
      if (info.host === 'electron') {
        const answer = await client.call('transfer.export-picked', { job, ids: [...ids] })
        if (!answer.ok) return tellFailure(answer.error)
        if (answer.value.folder !== null) tell(ui.exportedCount(answer.value.count))
        return
      }
      const answer = await client.call('transfer.export-texts', { job, ids: [...ids] })
      if (!answer.ok) return tellFailure(answer.error)
      for (const { name, text } of answer.value) saveDownload(name, new Blob([text], { type: 'application/json' }))
      tell(ui.exportedCount(answer.value.length))
    },
    async importFiles(files) {
      if (files.length === 0) return
      const reading = files.map(async (file) => ({ name: file.name, text: await readStart(file) }))
      const read = await Promise.all(reading).catch(() => null)
      if (read === null) return tellFailure(texts.wholeLibrary.unread)
      const answer = await client.call('transfer.import', { job: `import-${Date.now()}`, files: read, language })
      if (!answer.ok) return tellFailure(answer.error)
      tell(ui.importedCount(answer.value.filter((each) => each.id).length, files.length))
      const refused = answer.value.find((each) => each.error)?.error
      if (refused) tellFailure(refused)
    }
  }
}
