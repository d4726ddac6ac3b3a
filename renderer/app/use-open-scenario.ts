import { useCallback, useEffect, useRef, useState } from 'react'
import { newScenario } from '#renderer/scenario/new-scenario.ts'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { OpenScenario } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { loadWorkspace } from './lazy-parts.ts'
import { unreachable } from './unreachable.ts'
import type { WorkspaceScreen } from './workspace-screen.tsx'

/** A scenario that is open, and the screen that shows it, which is loaded when it is first needed. */
interface OpenPart {
  readonly document: ScenarioDocument
  readonly Screen: typeof WorkspaceScreen
}

/** After so many milliseconds the library stands, and what opening a scenario needs is loaded ahead. */
const loadAheadAfter = 500

/** The screens that show a scenario. */
export type ScenarioScreen = 'scenario' | 'report'

/** The open scenario, and the ways to open one; `onShown` is called when one is there to be seen, on the screen it was opened for. */
export function useOpenScenario(onShown: (screen: ScenarioScreen) => void) {
  const { client, tellFailure, texts } = useWorkbench()
  const { ui } = texts
  const [open, setOpen] = useState<OpenPart | null>(null)
  const turn = useRef(0)
  useEffect(() => () => open?.document.close(), [open])
  useEffect(() => {
    // One that fails is tried again by whoever opens a scenario, and told there.
    const timer = setTimeout(() => void loadWorkspace().catch(() => {}), loadAheadAfter)
    return () => clearTimeout(timer)
  }, [])
  const show = useCallback(
    async (scenario: OpenScenario, screen: ScenarioScreen = 'scenario') => {
      turn.current++
      const mine = turn.current
      try {
        const { openScenarioDocument, WorkspaceScreen: Screen } = await loadWorkspace()
        const document = await openScenarioDocument(scenario, client)
        // A long one takes a while to be played; whoever asked for another since is shown that one alone.
        if (mine !== turn.current) return document.close()
        setOpen({ document, Screen })
        onShown(screen)
      } catch {
        tellFailure(unreachable().error)
      }
    },
    [client, tellFailure, onShown]
  )
  const load = useCallback(
    async (id: string, isQuiet = false, screen: ScenarioScreen = 'scenario') => {
      const answer = await client.call('scenario.open', { id })
      if (answer.ok) await show(answer.value, screen)
      else if (!isQuiet) tellFailure(answer.error)
    },
    [client, show, tellFailure]
  )
  const create = useCallback(
    async (scenario: Scenario) => {
      const answer = await client.call('library.create', { scenario })
      if (answer.ok) await show(answer.value)
      else tellFailure(answer.error)
    },
    [client, show, tellFailure]
  )
  useEffect(
    () =>
      client.listen('file.opened', ({ id, error }) => {
        if (error) tellFailure(error)
        if (id) void load(id)
      }),
    [client, load, tellFailure]
  )
  return {
    open,
    show,
    load,
    create,
    createEmpty: () => create(newScenario(ui.untitled)),
    keepCopy: (document: ScenarioDocument) => {
      const { scenario } = document.getNewest()
      return create({ ...scenario, title: ui.copyOf(scenario.title).slice(0, 200) })
    }
  }
}
