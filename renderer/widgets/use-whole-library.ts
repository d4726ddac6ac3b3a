import { useCallback } from 'react'
import type { OutputOf } from '#shared/contract/endpoints.ts'
import { libraryLimits } from '#shared/contract/library-file.ts'
import type { LibraryImport } from '#shared/contract/models.ts'
import { fetchPieces, handOver } from './file-pieces.ts'
import { pickFile } from './pick-file.ts'
import { saveDownload } from './save-download.ts'
import { useWorkbench } from './workbench.ts'

type Exported = Pick<OutputOf<'library-file.prepare'>, 'scenarios' | 'leftOut'>

/** The whole library out and in as one file: by the dialogs of the host, or as a download and by the browser's own. */
export function useWholeLibrary() {
  const { client, info, language, texts, tell, tellFailure, changeSettings } = useWorkbench()
  const words = texts.wholeLibrary
  const hasDialogs = info.host === 'electron'

  const tellExport = useCallback(
    ({ scenarios, leftOut }: Exported) => {
      if (leftOut.length > 0) tellFailure(words.leftOut(scenarios, leftOut))
      else tell(words.takenAlong(scenarios))
    },
    [words, tell, tellFailure]
  )

  const takeAlong = useCallback(async () => {
    const job = `export-${Date.now()}`
    if (hasDialogs) {
      const answer = await client.call('library-file.export', { job })
      if (!answer.ok) return tellFailure(answer.error)
      if (answer.value.file !== null) tellExport(answer.value)
      return
    }
    const prepared = await client.call('library-file.prepare', { job })
    if (!prepared.ok) return tellFailure(prepared.error)
    const { key, name, bytes } = prepared.value
    const fetched = await fetchPieces(client, key, bytes)
    void client.call('library-file.drop', { key })
    if (!fetched.ok) return tellFailure(fetched.error)
    saveDownload(name, fetched.value)
    tellExport(prepared.value)
  }, [client, hasDialogs, tellExport, tellFailure])

  const tellImport = useCallback(
    async ({ added, beside, skipped, tookSettings, error }: LibraryImport) => {
      if (error) {
        const { message, why, fix, path } = error
        return tellFailure({
          message: path === undefined ? message : `${message} (${path})`,
          why,
          fix: `${fix} ${words.nothingChanged}`
        })
      }
      const told = [
        words.broughtIn(added),
        ...(beside > 0 ? [words.beside(beside)] : []),
        ...(skipped > 0 ? [words.skipped(skipped)] : []),
        ...(tookSettings ? [words.tookSettings] : [])
      ]
      tell(told.join(' '))
      if (!tookSettings) return
      const settings = await client.call('settings.get', {})
      if (settings.ok) changeSettings({ ...settings.value, screens: {} })
    },
    [client, words, tell, tellFailure, changeSettings]
  )

  const bringIn = useCallback(
    async (withSettings: boolean) => {
      const wish = { job: `import-${Date.now()}`, withSettings, language }
      if (hasDialogs) {
        const answer = await client.call('library-file.import', wish)
        if (!answer.ok) return tellFailure(answer.error)
        if (answer.value) await tellImport(answer.value)
        return
      }
      const file = await pickFile('.ndjson')
      if (!file) return
      if (file.size > libraryLimits.bytes) {
        const code = 'library-too-large'
        return tellFailure(texts.errors[code]({ code, expected: `${libraryLimits.bytes}` }))
      }
      const given = await handOver(client, file).catch(() => null)
      if (given === null) return tellFailure(words.unread)
      if (!given.ok) return tellFailure(given.error)
      const { name } = file
      const answer = await client.call('library-file.import-handed-over', { ...wish, key: given.value.key, name })
      if (answer.ok) await tellImport(answer.value)
      else tellFailure(answer.error)
    },
    [client, hasDialogs, language, texts, words, tellImport, tellFailure]
  )
  return { takeAlong, bringIn }
}
