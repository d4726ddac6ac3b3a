import { toKey } from '#renderer/scenario/item-key.ts'
import { toRemoval } from '#renderer/scenario/to-removal.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toCopy, toDating, toMove } from './step-edits.ts'

/** What the timeline does with a step; what cannot be is told with its reason. */
export interface StepActions {
  readonly move: (from: number, to: number) => void
  readonly remove: (index: number) => void
  readonly duplicate: (index: number) => void
  /** Gives a step another date, or the start for -1; false where that cannot be. */
  readonly date: (index: number, on: string) => boolean
}

/** The actions on the steps of a workspace. */
export function useStepActions(workspace: Workspace): StepActions {
  const { tell, texts } = useWorkbench()
  return {
    move(from, to) {
      const edit = toMove(workspace.getState(), from, to)
      if (edit === 'crosses') tell(texts.timeline.crosses)
      else if (edit && workspace.edit(edit)) workspace.standAt(to)
    },
    remove(index) {
      const { situation, run } = workspace.getState()
      const step = run.line.steps[index]
      const edit = step && toRemoval([toKey('step', step.id)], situation)
      if (edit && workspace.edit(edit)) workspace.standAt(Math.min(index, workspace.getState().run.steps.length - 1))
    },
    duplicate(index) {
      const copy = toCopy(workspace.getState(), index)
      if (!copy) return
      workspace.standAt(index)
      workspace.insertSteps([copy])
    },
    date(index, on) {
      const edit = toDating(workspace.getState(), index, on)
      return edit === undefined || workspace.edit(edit)
    }
  }
}
