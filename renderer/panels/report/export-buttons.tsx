import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { Button, Group } from 'react-aria-components'
import { JobLine } from '#renderer/widgets/job-line.tsx'
import { useForAWhile } from '#renderer/widgets/use-for-a-while.ts'
import { useJob } from '#renderer/widgets/use-job.ts'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ReportFormat } from '#shared/domain/report-choice.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { formatNames } from '#shared/language/format-names.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import { createReportActions } from './report-actions.ts'
import { createReportMaker } from './report-maker.ts'
import { tellFailedReport } from './tell-failed-report.ts'

const groups = [
  { name: 'page', formats: ['pdf', 'html', 'md'] },
  { name: 'drawing', formats: ['svg', 'png'] },
  { name: 'data', formats: ['csv', 'json'] }
] as const satisfies readonly { readonly name: string; readonly formats: readonly ReportFormat[] }[]

interface ExportButtonsProps {
  readonly scenario: Scenario
  readonly variant: string | null
  readonly wish: ReportOptions
  /** The frame that is printed where the host prints no PDF itself. */
  readonly frame: RefObject<HTMLIFrameElement | null>
  readonly isShown: boolean
}

/** The ways to hand the report over, each one press away. */
export function ExportButtons({ scenario, variant, wish, frame, isShown }: ExportButtonsProps) {
  const workbench = useWorkbench()
  const { reportScreen: words } = workbench.texts
  const isDesktop = workbench.info.host === 'electron'
  const job = useJob()
  // One of its own: what is saved neither waits for previews nor calls them off.
  const maker = useMemo(() => createReportMaker(), [])
  useEffect(() => () => maker.stop(), [maker])
  useEffect(() => maker.open(scenario, variant), [maker, scenario, variant])
  const { title } = scenario
  const actions = useMemo(() => createReportActions({ title, maker, wish }, workbench), [title, maker, wish, workbench])
  const isBusy = job.progress !== null
  const isLong = useForAWhile(isBusy)
  const place = useRef<HTMLElement>(null)
  useKeptFocus(place, () => place.current?.querySelector('button') ?? null)
  const run = async (work: (job: string) => Promise<void>) => {
    if (isBusy) return
    try {
      await job.run('report', work)
    } catch (error) {
      tellFailedReport(error, workbench)
    }
  }
  const cancel = () => {
    maker.stop()
    job.cancel()
  }
  const save = (format: ReportFormat) => {
    if (format === 'pdf' && !isDesktop) frame.current?.contentWindow?.print()
    else void run((id) => actions.save(format, id))
  }
  const button = (key: string, name: string, use: string, press: () => void, isPossible = true) => (
    <Button
      key={key}
      className={`button report-button${key === 'pdf' ? ' primary' : ''}`}
      isDisabled={!isPossible}
      aria-disabled={isBusy}
      onPress={press}
    >
      <span className="report-button-name">{name}</span>
      {use === '' ? null : <span className="report-button-use">{use}</span>}
    </Button>
  )
  return (
    <section ref={place} className="card report-card" aria-label={words.saveAs}>
      <h2>{words.saveAs}</h2>
      {isLong && job.progress ? <JobLine progress={job.progress} onCancel={cancel} /> : null}
      {groups.map(({ name, formats }) => (
        <Group key={name} aria-label={words.groups[name]} className="report-group">
          <h3>{words.groups[name]}</h3>
          {formats.map((format) => {
            const isPrinted = format === 'pdf' && !isDesktop
            const { name: label, use } = isPrinted
              ? words.print
              : { name: formatNames[format], use: words.uses[format] }
            return button(format, label, use, () => save(format), !isPrinted || isShown)
          })}
        </Group>
      ))}
      <Group aria-label={words.copy} className="report-group">
        <h3>{words.copy}</h3>
        {button('copy-markdown', words.copyMarkdown, '', () => void run(actions.copyMarkdown))}
        {button('copy-picture', words.copyPicture, '', () => void run(actions.copyPicture))}
      </Group>
    </section>
  )
}
