import { useEffect, useRef, useState } from 'react'
import type { WorkspaceState } from '#renderer/scenario/workspace.ts'

/**
 * What a screen reader is told when the person goes to another moment: its name. Nothing where an edit took them there,
 * which is told with what it did, and nothing in the list of steps, which names its options by itself.
 */
export function useSpokenMoment({ run, situation }: WorkspaceState, name: string): string {
  const [spoken, setSpoken] = useState('')
  const seen = useRef({ run, moment: situation.moment })
  useEffect(() => {
    const before = seen.current
    seen.current = { run, moment: situation.moment }
    if (before.run !== run || before.moment === situation.moment) return
    setSpoken(document.activeElement?.role === 'listbox' ? '' : name)
  }, [run, situation.moment, name])
  return spoken
}
