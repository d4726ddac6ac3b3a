import { findLine, toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Report, ReportOptions } from '#shared/report/report.ts'
import { createPageWriter } from '#shared/report/report-page.ts'
import { createReports } from '#shared/report/to-report.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import { createFontLoader } from './load-font.ts'
import type { ReportAnswer, ReportMessage } from './report-messages.ts'
import { createPageSender } from './send-page.ts'

let opened: { readonly scenario: Scenario; readonly variant: string | null } | undefined
let played: Run | undefined
let makeReport: ((options: ReportOptions) => Report) | undefined
let newest = 0
const writeReportPage = createPageWriter()
const compress = createPageSender()
const loadFont = createFontLoader((address) => fetch(address))

function getRun(): Run {
  if (!opened) throw new Error('no scenario is open')
  played ??= simulate(findLine(opened.scenario, opened.variant) ?? toMainLine(opened.scenario))
  return played
}

function answer(message: ReportAnswer): void {
  self.postMessage(message)
}

/** Does work in its turn: whatever came in meanwhile is known by then. */
function inTurn(request: number, work: () => void | Promise<void>): void {
  setTimeout(async () => {
    try {
      await work()
    } catch {
      answer({ kind: 'failed', request })
    }
  })
}

self.onmessage = ({ data }: MessageEvent<ReportMessage>) => {
  switch (data.kind) {
    case 'open':
      opened = data
      played = undefined
      makeReport = undefined
      return
    case 'preview': {
      const { request, wish } = data
      newest = request
      return inTurn(request, () => {
        if (request !== newest) return
        makeReport ??= createReports(getRun())
        answer({ kind: 'preview', request, page: compress(writeReportPage(makeReport(wish))) })
      })
    }
    case 'write': {
      const { request, wish, format, fonts } = data
      return inTurn(request, async () => {
        const text = await writeReport(getRun(), wish, format, { parts: fonts, load: loadFont })
        answer({ kind: 'written', request, text })
      })
    }
  }
}
