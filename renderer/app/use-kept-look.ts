import { useCallback, useEffect, useMemo, useRef } from 'react'
import { createMemory, type Memory } from '#renderer/canvas/memory.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type KeptLook, readKeptLook, toKeptLook } from './kept-look.ts'
import type { Pane } from './panes.ts'

/** A look that has lasted so long, in milliseconds, is kept. */
const keptAfter = 1_000

/** How the scenarios of this window were looked at last. */
const looks = new Map<string, KeptLook>()

/** How a scenario is looked at, and who hears when that changes. */
export interface LookAtScenario {
  /** The pane that was in front; null where none was. */
  readonly pane: Pane | null
  readonly memory: Memory
  readonly onPane: (pane: Pane) => void
  /** Called when the memory has changed. */
  readonly onRemember: () => void
}

/** How a scenario was looked at last, in this window or when the program ended; what changes of it is kept. */
export function useKeptLook(scenario: string): LookAtScenario {
  const { client, settings } = useWorkbench()
  // Read once, when the scenario is opened: what is kept later is what is already seen.
  const first = useRef(settings)
  const look = useMemo(() => looks.get(scenario) ?? readKeptLook(first.current, scenario), [scenario])
  const memory = useMemo(() => createMemory(look), [look])
  const pane = useRef(look.pane)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Past the state of the window: a drawing that is moved about has nothing else to be drawn anew.
  const keep = useCallback(() => {
    timer.current = undefined
    const { view, hasLanes } = memory
    void client.call('settings.change', toKeptLook(scenario, { pane: pane.current, view, hasLanes }))
  }, [client, memory, scenario])
  const onRemember = useCallback(() => {
    const { view, hasLanes } = memory
    looks.set(scenario, { pane: pane.current, view, hasLanes })
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, keptAfter)
  }, [memory, scenario, keep])
  const onPane = useCallback(
    (next: Pane) => {
      if (next === pane.current) return
      pane.current = next
      onRemember()
    },
    [onRemember]
  )
  useEffect(
    () => () => {
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      keep()
    },
    [keep]
  )
  return useMemo(() => ({ pane: look.pane, memory, onPane, onRemember }), [look, memory, onPane, onRemember])
}
