import { toBase64 } from '#renderer/widgets/base64.ts'
import { copyText } from '#renderer/widgets/copy-text.ts'
import { saveDownload } from '#renderer/widgets/save-download.ts'
import type { Workbench } from '#renderer/widgets/workbench.ts'
import type { Answer } from '#shared/contract/answer.ts'
import { mostOfReport } from '#shared/contract/endpoints.ts'
import { toFileName } from '#shared/domain/file-name.ts'
import type { ReportFormat } from '#shared/domain/report-choice.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import type { TextFormat } from '#shared/report/write-report.ts'
import { drawPicture } from './draw-picture.ts'
import { listFontPlaces } from './font-places.ts'
import { CalledOff, type ReportMaker } from './report-maker.ts'

const types: Readonly<Record<TextFormat, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml'
}

/** What a report is made of, and for. */
export interface ReportAtHand {
  readonly title: string
  readonly maker: ReportMaker
  readonly wish: ReportOptions
}

/** The ways of a report out of the app; each rejects with `CalledOff` where the person stopped it. */
export interface ReportActions {
  /** @param job the name that the host tells its progress under */
  readonly save: (format: ReportFormat, job: string) => Promise<void>
  readonly copyMarkdown: () => Promise<void>
  readonly copyPicture: () => Promise<void>
}

/** The ways of the report at hand out of this window. */
export function createReportActions({ title, maker, wish }: ReportAtHand, workbench: Workbench): ReportActions {
  const { client, info, texts, tell, tellFailure } = workbench
  const { reportScreen: words } = texts
  const write = (format: TextFormat) => maker.write(wish, format, listFontPlaces(document.styleSheets))
  const isDesktop = info.host === 'electron'

  const draw = async () => drawPicture(await write('svg'))
  const toBase64Picture = async () => toBase64(await draw())

  /** What a call answered; a failure is told, and null stands for it. */
  function take<Value>(answer: Answer<Value>): Value | null {
    if (answer.ok) return answer.value
    if (answer.error.code === 'cancelled') throw new CalledOff()
    tellFailure(answer.error)
    return null
  }

  /** Whether a report is small enough for the host; where it is not, that is told. */
  function fits(content: string): boolean {
    const isSmall = content.length <= mostOfReport
    if (!isSmall) tellFailure(words.tooLarge)
    return isSmall
  }

  async function saveByHost(format: ReportFormat, job: string): Promise<void> {
    // A PDF is printed by the host, from the page.
    const content = format === 'png' ? await toBase64Picture() : await write(format === 'pdf' ? 'html' : format)
    if (!fits(content)) return
    const saved = take(await client.call('report.save', { job, title, format, content }))
    if (saved?.file) tell(words.saved(saved.file))
  }

  async function saveByBrowser(format: Exclude<ReportFormat, 'pdf'>): Promise<void> {
    const content = format === 'png' ? await draw() : new Blob([await write(format)], { type: types[format] })
    const name = `${toFileName(title)}.${format}`
    saveDownload(name, content)
    tell(words.handedOver(name))
  }

  return {
    save: (format, job) => (isDesktop || format === 'pdf' ? saveByHost(format, job) : saveByBrowser(format)),
    async copyMarkdown() {
      if (copyText(await write('md'))) tell(words.copiedMarkdown)
      else tellFailure(words.cannotCopy)
    },
    async copyPicture() {
      if (isDesktop) {
        const picture = await toBase64Picture()
        if (!fits(picture)) return
        const copied = take(await client.call('report.copy-picture', { picture }))
        if (copied) tell(words.copiedPicture)
        return
      }
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': await draw() })])
        tell(words.copiedPicture)
      } catch (error) {
        if (error instanceof CalledOff) throw error
        tellFailure(words.cannotCopy)
      }
    }
  }
}
