import type { texts as english } from '#shared/language/en/texts.ts'
import { canvas } from './canvas.ts'
import { cli } from './cli.ts'
import { errors } from './errors.ts'
import { rules } from './rules.ts'
import { summarize, verbs } from './steps.ts'
import { ui } from './ui.ts'
import { words } from './words.ts'
import { workspace } from './workspace.ts'

/** Everything that is said in Korean. */
export const texts: typeof english = { rules, steps: { summarize, verbs }, words, errors, cli, ui, workspace, canvas }
