import type { rules } from './en/rules.ts'

/** Every rule that has words: those of the rulebook; the order of events is none. */
export type RuleId = Exclude<keyof typeof rules, 'lifecycle'>
