import type { RuleTexts } from '#shared/language/speech.ts'
import { canvas } from './canvas.ts'
import { cli } from './cli.ts'
import { errors } from './errors.ts'
import { rules } from './rules.ts'
import { summarize, verbs } from './steps.ts'
import { ui } from './ui.ts'
import { words } from './words.ts'
import { workspace } from './workspace.ts'

const everyRule: Readonly<Record<keyof typeof rules, RuleTexts>> = rules

/** Everything that is said in English; every other language has exactly these keys. */
export const texts = { rules: everyRule, steps: { summarize, verbs }, words, errors, cli, ui, workspace, canvas }
