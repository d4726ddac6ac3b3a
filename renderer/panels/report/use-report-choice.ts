import { useCallback, useEffect, useMemo, useState } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type ReportChoice, usualParts } from '#shared/domain/report-choice.ts'

/** What was chosen for the reports on a scenario, kept with it; null until it is known. */
export function useReportChoice(
  id: string
): readonly [choice: ReportChoice | null, change: (part: Partial<ReportChoice>) => void] {
  const { client, language, info, tellFailure } = useWorkbench()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly choice: ReportChoice | null }>()
  useEffect(() => {
    let isOld = false
    // What is shown without it is as good, so a failure is no reason to disturb anyone.
    void client.call('report.choice', { id }).then((answer) => {
      if (!isOld) setChosen({ id, choice: answer.ok ? answer.value : null })
    })
    return () => {
      isOld = true
    }
  }, [client, id])
  const usual = useMemo<ReportChoice>(() => ({ language, paper: 'a4', parts: usualParts }), [language])
  const choice = chosen?.id === id ? (chosen.choice ?? usual) : null
  const canWrite = info.store.kind === 'ready'
  const change = useCallback(
    (part: Partial<ReportChoice>) => {
      if (!choice) return
      const next = { ...choice, ...part }
      setChosen({ id, choice: next })
      if (!canWrite) return
      void client.call('report.choose', { id, choice: next }).then((answer) => {
        if (!answer.ok) tellFailure(answer.error)
      })
    },
    [choice, id, canWrite, client, tellFailure]
  )
  return [choice, change]
}
