import { findLine, toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toReportPage } from '#shared/report/html.writer.ts'
import { toReport } from '#shared/report/to-report.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import { createFontLoader } from './load-font.ts'
import type { ReportAnswer, ReportMessage } from './report-messages.ts'

let opened: { readonly scenario: Scenario; readonly variant: string | null } | undefined
let played: Run | undefined
let newest = 0
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
      return
    case 'preview': {
      const { request, wish } = data
      newest = request
      return inTurn(request, () => {
        if (request !== newest) return
        const page = toReportPage(toReport(getRun(), wish))
        answer({ kind: 'preview', request, page: { ...page, body: page.body.toString() } })
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
