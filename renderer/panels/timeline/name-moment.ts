import type { WorkspaceState } from '#renderer/scenario/workspace.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { isShared } from './step-edits.ts'

/** What a card of the timeline shows. */
export interface MomentWords {
  /** Number and date of the step: "5 · 1 June 2020". */
  readonly head: string
  readonly summary: string
  /** The note of the step; empty where there is none. */
  readonly note: string
  readonly isLate: boolean
  readonly isShared: boolean
  /** All of it in one sentence, for a screen reader. */
  readonly name: string
}

/** A moment of the played line in words; -1 is before the first step. */
export function nameMoment(
  state: Pick<WorkspaceState, 'scenario' | 'variant' | 'run'>,
  index: number,
  things: Things,
  texts: Texts,
  formatDate: (date: string) => string
): MomentWords {
  const { timeline, steps, words } = texts
  const { run } = state
  const played = run.steps[index]
  if (!played) {
    const summary = formatDate(run.line.asOf)
    const name = timeline.startName(summary)
    return { head: timeline.beforeFirst, summary, note: '', isLate: false, isShared: false, name }
  }
  const head = timeline.head(index + 1, formatDate(played.step.on))
  const summary = steps.summarize(played.step, things)
  const note = run.line.source.steps[index]?.note ?? ''
  const isLate = played.step.on > getRulebook(run.line.edition).horizon
  const isOfMain = isShared(state, index)
  const name = [
    timeline.stepName(head, summary, words.verdictNames[played.verdict]),
    ...(isOfMain ? [timeline.shared] : []),
    ...(isLate ? [timeline.late] : []),
    ...(note === '' ? [] : [timeline.noted(note)])
  ].join('. ')
  return { head, summary, note, isLate, isShared: isOfMain, name }
}
