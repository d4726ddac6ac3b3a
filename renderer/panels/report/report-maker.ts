import { type StartWorker, type WorkerBeside, workBeside } from '#renderer/widgets/work-beside.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import type { TextFormat } from '#shared/report/write-report.ts'
import type { FontPlace, PreviewPage, ReportAnswer, ReportMessage } from './report-messages.ts'
import { createPageReceiver } from './send-page.ts'

type StartReportWorker = StartWorker<ReportMessage, ReportAnswer>

/** Says that a report is not made any more, because it was called off. */
export class CalledOff extends Error {}

/** Makes the reports on one scenario, beside the page: a long one takes a while. */
export interface ReportMaker {
  /** What the next reports are on. */
  readonly open: (scenario: Scenario, variant: string | null) => void
  /** The report as a page; null where a newer one was asked for meanwhile. */
  readonly preview: (wish: ReportOptions) => Promise<PreviewPage | null>
  /** The report as the text of a file. Rejects with `CalledOff` once everything was called off. */
  readonly write: (wish: ReportOptions, format: TextFormat, fonts: readonly FontPlace[]) => Promise<string>
  /** Calls off everything that is being made. */
  readonly stop: () => void
}

/** What was asked for, as it is handed on. */
type Made =
  | { readonly kind: 'preview'; readonly page: PreviewPage }
  | { readonly kind: 'written'; readonly text: string }

interface Waiting {
  readonly kind: 'preview' | 'write'
  readonly done: (made: Made | null) => void
  readonly fail: (error: Error) => void
}

/** Starts a worker of the page's own. */
const startReportWorker: StartReportWorker = (ears) =>
  workBeside(new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' }), ears)

/** Makes one who makes reports; nothing is started before the first is asked for. */
export function createReportMaker(start: StartReportWorker = startReportWorker): ReportMaker {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerBeside<ReportMessage> | null = null
  let receive = createPageReceiver()
  let opened: Extract<ReportMessage, { kind: 'open' }> | null = null
  let count = 0

  function end(error: Error): void {
    worker?.stop()
    worker = null
    const left = [...waiting.values()]
    waiting.clear()
    for (const { fail } of left) fail(error)
  }

  function onAnswer(answer: ReportAnswer): void {
    const asked = waiting.get(answer.request)
    waiting.delete(answer.request)
    if (answer.kind === 'failed') asked?.fail(new Error('the report could not be made'))
    // A page that nobody waits for any more is taken in all the same: the next one is sent without what it brought.
    else if (answer.kind === 'preview') {
      const page = receive(answer.page)
      asked?.done({ kind: 'preview', page })
    } else asked?.done(answer)
  }

  function ask(kind: Waiting['kind'], toMessage: (request: number) => ReportMessage): Promise<Made | null> {
    return new Promise((done, fail) => {
      if (!worker) {
        receive = createPageReceiver()
        worker = start({ onAnswer, onFailure: () => end(new Error('the report could not be made')) })
        if (opened) worker.post(opened)
      }
      count++
      waiting.set(count, { kind, done, fail })
      worker.post(toMessage(count))
    })
  }

  return {
    open(scenario, variant) {
      if (opened?.scenario === scenario && opened.variant === variant) return
      opened = { kind: 'open', scenario, variant }
      worker?.post(opened)
    },
    async preview(wish) {
      for (const [request, { kind, done }] of waiting) {
        if (kind !== 'preview') continue
        waiting.delete(request)
        done(null)
      }
      const answer = await ask('preview', (request) => ({ kind: 'preview', request, wish }))
      return answer?.kind === 'preview' ? answer.page : null
    },
    async write(wish, format, fonts) {
      const answer = await ask('write', (request) => ({ kind: 'write', request, wish, format, fonts }))
      if (answer?.kind !== 'written') throw new CalledOff()
      return answer.text
    },
    stop: () => end(new CalledOff())
  }
}
