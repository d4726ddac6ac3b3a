import { useCallback, useEffect, useState } from 'react'
import type { TableSource } from '#renderer/panels/cast-import/load-table.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { looksLikeTable } from '#shared/cast-import/looks-like-table.ts'

/** The import of a cast as it was asked for: with a table, or for one to be chosen. */
interface CastImportRequest {
  readonly source: TableSource | null
}

interface CastImport {
  readonly request: CastImportRequest | null
  readonly open: () => void
  /** Opens it with a text from the clipboard; false where that is no table. */
  readonly openText: (text: string) => boolean
  readonly close: () => void
}

const isTableFile = ({ name }: File) => /\.(csv|tsv|txt)$/i.test(name)

/** When a cast is imported: asked for, with a table that is pasted, or with a file that is dropped anywhere. */
export function useCastImport(): CastImport {
  const { texts, tellFailure } = useWorkbench()
  const { tableFaults } = texts.castImport
  const [request, setRequest] = useState<CastImportRequest | null>(null)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const onDrop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      if (isTableFile(file)) setRequest({ source: { kind: 'file', file } })
      else tellFailure(tableFaults['not-a-table'](file.name))
    }
    // First, before the window refuses what nothing has taken.
    window.addEventListener('dragover', onOver, { capture: true })
    window.addEventListener('drop', onDrop, { capture: true })
    return () => {
      window.removeEventListener('dragover', onOver, { capture: true })
      window.removeEventListener('drop', onDrop, { capture: true })
    }
  }, [tableFaults, tellFailure])
  const openText = useCallback((text: string) => {
    if (!looksLikeTable(text)) return false
    setRequest({ source: { kind: 'text', text } })
    return true
  }, [])
  return {
    request,
    open: useCallback(() => setRequest({ source: null }), []),
    openText,
    close: useCallback(() => setRequest(null), [])
  }
}
