import type { texts as english } from '#shared/language/en/texts.ts'
import { canvas } from './canvas.ts'
import { castImport } from './cast-import.ts'
import { cli } from './cli.ts'
import { commands } from './commands.ts'
import { details } from './details.ts'
import { errors } from './errors.ts'
import { findings } from './findings.ts'
import { glossary } from './glossary.ts'
import { jobs } from './jobs.ts'
import { libraryScreen } from './library-screen.ts'
import { lifecycle } from './lifecycle.ts'
import { outline } from './outline.ts'
import { quickCheck } from './quick-check.ts'
import { report } from './report.ts'
import { reportScreen } from './report-screen.ts'
import { ruleSheet } from './rule-sheet.ts'
import { rulebookScreen } from './rulebook-screen.ts'
import { rules } from './rules.ts'
import { settingsScreen } from './settings-screen.ts'
import { summarize, verbs } from './steps.ts'
import { timeline } from './timeline.ts'
import { tour } from './tour.ts'
import { ui } from './ui.ts'
import { wholeLibrary } from './whole-library.ts'
import { words } from './words.ts'
import { workspace } from './workspace.ts'

/** Everything that is said in Korean. */
export const texts: typeof english = {
  rules,
  steps: { summarize, verbs },
  words,
  errors,
  cli,
  ui,
  workspace,
  libraryScreen,
  quickCheck,
  commands,
  settingsScreen,
  details,
  lifecycle,
  outline,
  findings,
  ruleSheet,
  timeline,
  canvas,
  castImport,
  glossary,
  jobs,
  rulebookScreen,
  tour,
  report,
  reportScreen,
  wholeLibrary
}
