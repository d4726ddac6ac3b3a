import { useEffect, useRef, useState } from 'react'
import type { OpenWorkspace } from '#renderer/scenario/open-workspace.ts'
import type { Outcome } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { sayOutcome } from './outcome-words.ts'

/**
 * Tells what is done in a workspace: on the screen what is not plain to see, and why something cannot be. What could be
 * undone there is taken back with the next edit, for it would undo that one.
 * @returns all of it in words, for a screen reader
 */
export function useTold({ workspace, listen }: OpenWorkspace): string {
  const { language, tell, tellFailure, texts } = useWorkbench()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [spoken, setSpoken] = useState('')
  const takeBack = useRef(() => {})
  useEffect(() => {
    const stop = listen({
      onOutcome: setOutcome,
      onRefusal: (error) => tellFailure(toErrorDocument(error, language).error)
    })
    return () => {
      stop()
      // With the scenario goes the way to undo something in it.
      takeBack.current()
    }
  }, [listen, language, tellFailure])
  useEffect(() => {
    if (!outcome) return
    takeBack.current()
    const said = sayOutcome(outcome, workspace.getState().situation.moment, language)
    setSpoken([said.spoken, said.shown].join(' '))
    takeBack.current = said.shown === '' ? () => {} : tell(said.shown, { label: texts.ui.undo, act: workspace.undo })
    setOutcome(null)
  }, [outcome, workspace, language, tell, texts])
  return spoken
}
