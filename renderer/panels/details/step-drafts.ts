import type { StepDraft } from '#renderer/scenario/step-fields.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'

/** Under what the draft of a step to come is kept; no step has an id like it. */
export const newStepKey = '+'

const kept = new WeakMap<Workspace, Map<string, StepDraft>>()

/** What was typed for a step and not saved, though another panel was looked at since; undefined where nothing was. */
export function findKeptDraft(workspace: Workspace, step: string): StepDraft | undefined {
  return kept.get(workspace)?.get(step)
}

/** Keeps what is being typed for a step until it is saved or given up (null). */
export function keepDraft(workspace: Workspace, step: string, draft: StepDraft | null): void {
  const drafts = kept.get(workspace) ?? new Map<string, StepDraft>()
  kept.set(workspace, drafts)
  if (draft === null) drafts.delete(step)
  else drafts.set(step, draft)
}
