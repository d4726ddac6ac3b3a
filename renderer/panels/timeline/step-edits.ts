import { toPlace } from '#renderer/scenario/situation.ts'
import type { WorkspaceState } from '#renderer/scenario/workspace.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Edit } from '#shared/edits/edit.ts'

type Played = Pick<WorkspaceState, 'scenario' | 'variant' | 'run'>

function placeOf({ scenario, variant, run }: Played, index: number) {
  return toPlace(scenario, variant, run.steps.length, index)
}

/** Whether a variant is played and shares this step with the main line, so that an edit of it is one of the main line. */
export function isShared(state: Played, index: number): boolean {
  return state.variant !== null && index >= 0 && placeOf(state, index).line === null
}

/**
 * The edit that puts a step of the played line where another one stands. `crosses` where one of the two is the
 * variant's own and the other is shared with the main line: no step changes its line.
 */
export function toMove(state: Played, from: number, to: number): Edit | 'crosses' | undefined {
  const step = state.run.line.steps[from]
  if (!step || from === to || to < 0 || to >= state.run.steps.length) return undefined
  const place = placeOf(state, from)
  const target = placeOf(state, to)
  if (place.line !== target.line) return 'crosses'
  return { kind: 'move-step', line: place.line, id: step.id, to: target.index }
}

/** The edit that gives a step another date, or the start where the index is -1. */
export function toDating(state: Played, index: number, on: string): Edit | undefined {
  if (index < 0) return { kind: 'set-as-of', asOf: on }
  const { line } = state.run
  const source = line.source.steps[index]
  const step = line.steps[index]
  if (!source || !step || step.on === on) return undefined
  return { kind: 'change-step', line: placeOf(state, index).line, id: step.id, step: { ...source, on } }
}

/** A step once more, without what only one step can have. */
export function toCopy(state: Played, index: number): ScenarioStep | undefined {
  const source = state.run.line.source.steps[index]
  if (!source) return undefined
  const { id: _id, ...copy } = source
  if (copy.do !== 'sell') return copy
  const { as: _as, ...sale } = copy
  return sale
}
