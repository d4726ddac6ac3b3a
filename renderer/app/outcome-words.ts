import type { Outcome } from '#renderer/scenario/workspace.ts'
import type { Language } from '#shared/language/language.ts'
import { getTexts } from '#shared/language/language.ts'
import { toThings } from '#shared/simulator/things.ts'

/** What an edit came to, in words; empty parts say nothing. */
export interface OutcomeWords {
  /** For the screen: what went along, and which steps are judged otherwise. */
  readonly shown: string
  /** For a screen reader alone: the step that was put in or changed, with its verdict. */
  readonly spoken: string
}

/** Says what went along with an edit, which verdicts changed, and how the step at hand is judged. */
export function sayOutcome({ kind, took, changes, run }: Outcome, moment: number, language: Language): OutcomeWords {
  const { workspace, words, steps } = getTexts(language)
  const counts = Object.entries(workspace.took).flatMap(([what, say]) => {
    const n = took[what as keyof typeof workspace.took]
    return n > 0 ? [say(n)] : []
  })
  const tally = new Map<string, { readonly from: string; readonly to: string; n: number }>()
  const told = changes.filter(({ index }) => index !== moment)
  for (const { from, to } of told) {
    const known = tally.get(`${from} ${to}`)
    if (known) known.n++
    else tally.set(`${from} ${to}`, { from: words.verdictNames[from], to: words.verdictNames[to], n: 1 })
  }
  const parts = [...tally.values()].map(({ n, from, to }) => workspace.changedPart(n, from, to)).join(', ')
  const shown = [
    ...(counts.length > 0 ? [workspace.tookAlong(counts.join(', '))] : []),
    ...(told.length > 0 ? [workspace.changedSteps(told.length, parts)] : [])
  ].join(' ')
  const played = run.steps[moment]
  const step = played
    ? workspace.stepVerdict(
        moment + 1,
        steps.summarize(played.step, toThings(run.line)),
        words.verdictNames[played.verdict]
      )
    : ''
  const done = kind === 'undo' ? workspace.undone : kind === 'redo' ? workspace.redone : ''
  return { shown, spoken: [done, step].filter((part) => part !== '').join(' ') }
}
