import type { Language } from '#shared/language/language.ts'
import { toFullRun } from '#shared/simulator/run-document.ts'
import type { Run } from '#shared/simulator/simulate.ts'

/** The run as a document, the same as the command line's `check` prints it. */
export function writeJson(run: Run, language: Language): string {
  return `${JSON.stringify(toFullRun(run, language), null, 2)}\n`
}
