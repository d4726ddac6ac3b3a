import type { Cite } from '#shared/domain/finding.ts'
import type { toFullRun } from '#shared/simulator/run-document.ts'
import { toByteText } from './byte-text.ts'

type FullRun = ReturnType<typeof toFullRun>
type FullStep = FullRun['steps'][number]
type FullFinding = FullStep['findings'][number]

function print(value: unknown): string {
  return toByteText(JSON.stringify(value))
}

/** The lists of a rulebook's rules, which are half of what is printed. */
const printedCites = new WeakMap<readonly Cite[], string>()

function printCites(cites: readonly Cite[]): string {
  const known = printedCites.get(cites)
  if (known !== undefined) return known
  const text = print(cites)
  printedCites.set(cites, text)
  return text
}

/** What rules say of their reasons, in every language that was asked for. */
const printedReasons = new Map<string, string>()

function printReason(why: string): string {
  const known = printedReasons.get(why)
  if (known !== undefined) return known
  const text = print(why)
  printedReasons.set(why, text)
  return text
}

function printFinding(finding: FullFinding): string {
  const { rule, kind, ground, result, message, why, fix, subjects, facts, cites, changes, moves } = finding
  const head = `{"rule":"${rule}","kind":"${kind}","ground":"${ground}","result":"${result}"`
  const sentences = `,"message":${print(message)},"why":${printReason(why)},"fix":${fix === '' ? '""' : print(fix)}`
  const data = `,"subjects":${print(subjects)},"facts":${print(facts)},"cites":${printCites(cites)}`
  const more = `${changes ? `,"changes":${print(changes)}` : ''}${moves ? `,"moves":${print(moves)}` : ''}`
  return `${head}${sentences}${data}${more}}`
}

function printStep({ findings, effects, ...head }: FullStep): string {
  let text = `${print(head).slice(0, -1)},"findings":[`
  for (const [index, finding] of findings.entries())
    text += index === 0 ? printFinding(finding) : `,${printFinding(finding)}`
  return `${text}],"effects":${print(effects)}}`
}

/**
 * A run in full on one line, as `JSON.stringify` would print it, in byte text and in pieces: the run of a long scenario
 * is longer than one string can be. What is the same in every run is printed once and kept.
 */
export function* printRun({ steps, end, notes, ...head }: FullRun): Generator<string> {
  yield `${print(head).slice(0, -1)},"steps":[`
  for (const [index, step] of steps.entries()) yield index === 0 ? printStep(step) : `,${printStep(step)}`
  yield `],"end":${print(end)},"notes":${print(notes)}}`
}
