import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { today } from '#renderer/scenario/new-scenario.ts'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useDocument } from '#renderer/scenario/use-document.ts'
import { useRoom } from '#renderer/widgets/use-room.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import { ExportButtons } from './export-buttons.tsx'
import { Preview } from './preview.tsx'
import { ReportChoices } from './report-choices.tsx'
import { createReportMaker } from './report-maker.ts'
import type { PreviewPage } from './report-messages.ts'
import { tellFailedReport } from './tell-failed-report.ts'
import { useReportChoice } from './use-report-choice.ts'
import './report.css'

interface ReportPanelProps {
  readonly document: ScenarioDocument
  /** Goes back to the scenario itself. */
  readonly onBack: () => void
}

/** The report on the open scenario: what is in it, how it looks, and the ways to hand it over. */
export function ReportPanel({ document, onBack }: ReportPanelProps) {
  const workbench = useWorkbench()
  const { reportScreen: words, jobs } = workbench.texts
  const { id, scenario, variant } = useDocument(document)
  const [choice, change] = useReportChoice(id)
  const maker = useMemo(() => createReportMaker(), [])
  const frame = useRef<HTMLIFrameElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const room = useRoom(place)
  const [page, setPage] = useState<PreviewPage | null>(null)
  const [isMaking, setIsMaking] = useState(true)
  const [day] = useState(today)
  const wish = useMemo<ReportOptions | null>(
    () => choice && { language: choice.language, paper: choice.paper, parts: new Set(choice.parts), date: day },
    [choice, day]
  )
  const bench = useRef(workbench)
  bench.current = workbench

  useEffect(() => () => maker.stop(), [maker])
  useEffect(() => {
    maker.open(scenario, variant)
    if (!wish) return
    let isOld = false
    setIsMaking(true)
    maker
      .preview(wish)
      .then((made) => {
        if (isOld || !made) return
        setPage(made)
        setIsMaking(false)
      })
      .catch((error: unknown) => {
        if (isOld) return
        setIsMaking(false)
        tellFailedReport(error, bench.current)
      })
    return () => {
      isOld = true
    }
  }, [maker, wish, scenario, variant])

  return (
    <div ref={place} className={`report-screen room-${room}`}>
      <div className="report-sides">
        <aside className="report-side" aria-label={words.content}>
          <h1 className="unseen">{words.title}</h1>
          <Button className="button report-back" onPress={onBack}>
            {words.back}
          </Button>
          {choice ? <ReportChoices document={document} choice={choice} onChange={change} /> : null}
        </aside>
        <div className="report-side report-ways">
          {wish ? (
            <ExportButtons scenario={scenario} variant={variant} wish={wish} frame={frame} isShown={page !== null} />
          ) : null}
        </div>
      </div>
      <section className="report-stage" aria-label={words.preview} aria-busy={isMaking}>
        <Preview frame={frame} label={words.preview} page={page} />
        <p className="report-making" role="status">
          {isMaking ? jobs.kinds.report : ''}
        </p>
      </section>
    </div>
  )
}
