import type { Workbench } from '#renderer/widgets/workbench.ts'
import { CalledOff } from './report-maker.ts'

/** Tells that a report could not be made; what a person called off needs no words. */
export function tellFailedReport(error: unknown, { texts, tellFailure }: Workbench): void {
  if (!(error instanceof CalledOff)) tellFailure(texts.reportScreen.failed)
}
