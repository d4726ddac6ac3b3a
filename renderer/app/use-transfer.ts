import { useCallback } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** Import and export of scenario files by the dialogs of the host. */
export function useTransfer() {
  const { client, language, texts, tell, tellFailure } = useWorkbench()
  const { ui } = texts
  const importPicked = useCallback(async () => {
    const answer = await client.call('transfer.import-picked', { job: `import-${Date.now()}`, language })
    if (!answer.ok) return tellFailure(answer.error)
    const { value } = answer
    if (value.length > 0) tell(ui.importedCount(value.filter((each) => each.id).length, value.length))
    const refused = value.find((each) => each.error)?.error
    if (refused) tellFailure(refused)
  }, [client, language, ui, tell, tellFailure])
  const exportPicked = useCallback(
    async (id: string) => {
      const answer = await client.call('transfer.export-picked', { job: `export-${Date.now()}`, ids: [id] })
      if (!answer.ok) return tellFailure(answer.error)
      if (answer.value.folder !== null) tell(ui.exportedCount(answer.value.count))
    },
    [client, ui, tell, tellFailure]
  )
  return { importPicked, exportPicked }
}
