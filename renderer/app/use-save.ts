import { useCallback } from 'react'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** What a person does who asks to save. Everything is saved as it is done: it is left to say so, or to try what failed again. */
export function useSave(document: ScenarioDocument): () => Promise<void> {
  const { texts, tell, tellFailure } = useWorkbench()
  const { saved } = texts.ui
  return useCallback(async () => {
    document.retry()
    await document.settled()
    const { save } = document.getState()
    if (save.kind === 'failed') tellFailure(save.error)
    else tell(saved)
  }, [document, tell, tellFailure, saved])
}
