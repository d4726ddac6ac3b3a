import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isTooLarge } from '#renderer/canvas/neighbourhood.ts'
import { readKey } from '#renderer/scenario/item-key.ts'
import type { Workspace, WorkspaceState } from '#renderer/scenario/workspace.ts'
import type { Pane } from './panes.ts'
import type { LookAtScenario } from './use-kept-look.ts'

interface ShownPane {
  readonly pane: Pane
  readonly show: (pane: Pane) => void
  /** Whether the details are those of a step that is to be. */
  readonly isComposing: boolean
  readonly compose: () => void
  readonly endComposing: () => void
  /** Stands at a moment and opens the form there: of its step, or of a new one after it. */
  readonly openForm: (moment: number, isNew: boolean) => void
}

/** Which pane of a workspace is in front: the one that was asked for, or that tells of what is picked out now. */
export function usePane(workspace: Workspace, state: WorkspaceState, look: LookAtScenario): ShownPane {
  const [pane, show] = useState<Pane>(() => look.pane ?? (isTooLarge(state.run, state.situation) ? 'outline' : 'why'))
  const [isComposing, setIsComposing] = useState(false)
  useEffect(() => look.onPane(pane), [look, pane])
  const picked = state.selection.at(-1)
  const [shownPick, setShownPick] = useState(picked)
  // While it is drawn and not after: else the pane that is left would be drawn once more for what is picked out now.
  if (picked !== shownPick) {
    setShownPick(picked)
    if (picked) {
      setIsComposing(false)
      const isStep = readKey(picked).kind === 'step'
      show((before) => {
        if (before === 'canvas' || before === 'outline') return before
        return isStep ? 'why' : before === 'lifecycle' ? before : 'details'
      })
    }
  }
  const [formsAsked, setFormsAsked] = useState(0)
  const askForm = useCallback((isNew: boolean) => {
    show('details')
    setIsComposing(isNew)
    setFormsAsked((before) => before + 1)
  }, [])
  // Who asks for a form goes on in it: the next Tab comes to its first field.
  useEffect(() => {
    if (formsAsked > 0) document.querySelector<HTMLElement>('.side-right .details-title')?.focus()
  }, [formsAsked])
  const compose = useCallback(() => askForm(true), [askForm])
  const openForm = useCallback(
    (moment: number, isNew: boolean) => {
      flushSync(() => workspace.standAt(moment))
      askForm(isNew)
    },
    [workspace, askForm]
  )
  return { pane, show, isComposing, compose, endComposing: useCallback(() => setIsComposing(false), []), openForm }
}
