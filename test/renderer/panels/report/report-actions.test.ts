import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createReportActions } from '#renderer/panels/report/report-actions.ts'
import type { ReportMaker } from '#renderer/panels/report/report-maker.ts'
import type { Workbench } from '#renderer/widgets/workbench.ts'
import { mostOfReport } from '#shared/contract/endpoints.ts'
import { getTexts } from '#shared/language/language.ts'
import type { ReportOptions } from '#shared/report/report.ts'

beforeAll(() => {
  vi.stubGlobal('document', { styleSheets: [] })
})
afterAll(() => vi.unstubAllGlobals())

const wish: ReportOptions = { language: 'en', paper: 'a4', parts: new Set(), date: null }
const texts = getTexts('en')

/** The ways out of a window of the desktop app, for a report of so many characters. */
function openActions(length: number) {
  const call = vi.fn(async () => ({ ok: true, value: { file: '/reports/a.pdf' } }))
  const [tell, tellFailure] = [vi.fn(), vi.fn()]
  const workbench = { client: { call }, info: { host: 'electron' }, texts, tell, tellFailure } as unknown as Workbench
  const maker = { write: async () => 'x'.repeat(length) } as unknown as ReportMaker
  return { actions: createReportActions({ title: 'T', maker, wish }, workbench), call, tell, tellFailure }
}

test.each(['html', 'pdf', 'md'] as const)('a report as %s of the most that fits is saved', async (format) => {
  const { actions, call, tell, tellFailure } = openActions(mostOfReport)
  await actions.save(format, 'j')
  expect(call).toHaveBeenCalledOnce()
  expect(tell).toHaveBeenCalledWith(texts.reportScreen.saved('/reports/a.pdf'))
  expect(tellFailure).not.toHaveBeenCalled()
})

test.each(['html', 'pdf', 'md'] as const)('a report as %s of more is told to be too large', async (format) => {
  const { actions, call, tell, tellFailure } = openActions(mostOfReport + 1)
  await actions.save(format, 'j')
  expect(call).not.toHaveBeenCalled()
  expect(tell).not.toHaveBeenCalled()
  expect(tellFailure).toHaveBeenCalledWith(texts.reportScreen.tooLarge)
})
