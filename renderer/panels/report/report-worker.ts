import { findLine, toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toBase64 } from '#shared/report/base64.ts'
import { toReportPage } from '#shared/report/html.writer.ts'
import { toReport } from '#shared/report/to-report.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import type { FontPlace, ReportAnswer, ReportMessage } from './report-messages.ts'

let opened: { readonly scenario: Scenario; readonly variant: string | null } | undefined
let played: Run | undefined
let newest = 0
const files = new Map<string, Promise<string>>()

function getRun(): Run {
  if (!opened) throw new Error('no scenario is open')
  played ??= simulate(findLine(opened.scenario, opened.variant) ?? toMainLine(opened.scenario))
  return played
}

function loadFont({ address }: FontPlace): Promise<string> {
  const known = files.get(address) ?? fetch(address).then(async (answer) => toBase64(await answer.bytes()))
  files.set(address, known)
  return known
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
        const page = toReportPage(toReport(getRun(), { ...wish, variant: opened?.variant ?? null }))
        answer({ kind: 'preview', request, page: { ...page, body: page.body.toString() } })
      })
    }
    case 'write': {
      const { request, wish, format, fonts } = data
      return inTurn(request, async () => {
        const options = { ...wish, variant: opened?.variant ?? null }
        const text = await writeReport(getRun(), options, format, { parts: fonts, load: loadFont })
        answer({ kind: 'written', request, text })
      })
    }
  }
}
