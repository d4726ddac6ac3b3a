import type { Cite } from '#shared/domain/finding.ts'
import type { toFullRun } from '#shared/simulator/run-document.ts'
import { toByteText } from './byte-text.ts'

type FullRun = ReturnType<typeof toFullRun>
type FullStep = FullRun['steps'][number]
type FullFinding = FullStep['findings'][number]

function print(value: unknown): string {
  return toByteText(JSON.stringify(value))
}

/** What the rules of a rulebook cite, which is half of what is printed: rules make lists of it, but no more of it. */
const printedCites = new WeakMap<Cite, string>()

function printCite(cite: Cite): string {
  const known = printedCites.get(cite)
  if (known !== undefined) return known
  const text = print(cite)
  printedCites.set(cite, text)
  return text
}

function printFinding(finding: FullFinding): string {
  const { rule, kind, ground, result, message, why, fix, subjects, facts, cites, changes, moves } = finding
  const head = print({ rule, kind, ground, result, message, why, fix, subjects, facts })
  let text = `${head.slice(0, -1)},"cites":[`
  for (const [index, cite] of cites.entries()) text += index === 0 ? printCite(cite) : `,${printCite(cite)}`
  return `${text}]${changes ? `,"changes":${print(changes)}` : ''}${moves ? `,"moves":${print(moves)}` : ''}}`
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
