import { useCallback, useEffect, useRef, useState } from 'react'
import { newScenario } from '#renderer/scenario/new-scenario.ts'
import type { OpenWorkspace } from '#renderer/scenario/open-workspace.ts'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useWorkbench, type Workbench } from '#renderer/widgets/workbench.ts'
import type { Answer } from '#shared/contract/answer.ts'
import type { OpenScenario } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { loadAhead, loadWorkspace } from './lazy-parts.ts'
import { unreachable } from './unreachable.ts'
import type { WorkspaceScreen } from './workspace-screen.tsx'

/** A scenario that is open, and the screen that shows it, which is loaded when it is first needed. */
interface OpenPart extends OpenWorkspace {
  readonly Screen: typeof WorkspaceScreen
}

/** After so many milliseconds the library stands, and what is wanted next is loaded ahead. */
const loadAheadAfter = 500

/** The screens that show a scenario. */
export type ScenarioScreen = 'scenario' | 'report'

/** Closes a document for another. What it could not save then is told: its own screen does not say so any more. */
function leave(document: ScenarioDocument, tellFailure: Workbench['tellFailure']): void {
  const wasSaving = document.getState().save.kind === 'saving'
  document.close()
  if (!wasSaving) return
  void document.settled().then(() => {
    const { save } = document.getState()
    if (save.kind === 'failed') tellFailure(save.error)
  })
}

/** The open scenario, and the ways to open one; `onShown` is called when one is there to be seen, on the screen it was opened for. */
export function useOpenScenario(onShown: (screen: ScenarioScreen) => void) {
  const { client, tellFailure, texts } = useWorkbench()
  const { ui } = texts
  const [open, setOpen] = useState<OpenPart | null>(null)
  const asked = useRef(0)
  const moves = useRef(0)
  const shown = useRef<ScenarioDocument | null>(null)
  useEffect(() => {
    // One that fails is tried again by whoever opens a scenario, and told there.
    const timer = setTimeout(() => void loadAhead().catch(() => {}), loadAheadAfter)
    return () => clearTimeout(timer)
  }, [])
  const show = useCallback(
    async (
      asking: Promise<Answer<OpenScenario>>,
      screen: ScenarioScreen = 'scenario',
      tell = tellFailure
    ): Promise<boolean> => {
      asked.current++
      const [mine, here] = [asked.current, moves.current]
      const answer = await asking
      if (!answer.ok) {
        tell(answer.error)
        return false
      }
      try {
        const { openWorkspace, WorkspaceScreen: Screen } = await loadWorkspace()
        const opened = await openWorkspace(answer.value, client)
        // A long one takes a while to be played; whoever asked for another since is shown that one alone.
        if (mine !== asked.current) {
          opened.document.close()
          return false
        }
        if (shown.current) leave(shown.current, tellFailure)
        shown.current = opened.document
        setOpen({ ...opened, Screen })
        // Nor is anyone pulled away from where they went since.
        if (here === moves.current) onShown(screen)
        return true
      } catch {
        tellFailure(unreachable().error)
        return false
      }
    },
    [client, tellFailure, onShown]
  )
  const load = useCallback((id: string) => show(client.call('scenario.open', { id })), [client, show])
  const create = useCallback((scenario: Scenario) => show(client.call('library.create', { scenario })), [client, show])
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
    /** Answers whether the scenario was shown. */
    show,
    load,
    /** Opens the one that was left open, on the screen it was left on. It may be gone: nobody asked for it now. */
    bringBack: useCallback(
      (id: string, screen: ScenarioScreen) => show(client.call('scenario.open', { id }), screen, () => {}),
      [client, show]
    ),
    create,
    createEmpty: () => create(newScenario(ui.untitled)),
    keepCopy: (document: ScenarioDocument) => {
      const { scenario } = document.getNewest()
      return create({ ...scenario, title: ui.copyOf(scenario.title).slice(0, 200) })
    },
    /** Has to be called when the person goes to another screen: what is being opened then opens without being shown. */
    goOn: useCallback(() => void moves.current++, [])
  }
}
