import { type RefObject, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { Canvas, type CanvasHandle } from '#renderer/canvas/canvas.tsx'
import { ConnectPanel } from '#renderer/panels/connect/connect.panel.tsx'
import { DetailsPanel } from '#renderer/panels/details/details.panel.tsx'
import { FindingsPanel } from '#renderer/panels/findings/findings.panel.tsx'
import { LifecyclePanel } from '#renderer/panels/lifecycle/lifecycle.panel.tsx'
import { TimelinePanel } from '#renderer/panels/timeline/timeline.panel.tsx'
import type { Connection } from '#renderer/scenario/connection.ts'
import { followLater } from '#renderer/scenario/follow-later.ts'
import type { OpenWorkspace } from '#renderer/scenario/open-workspace.ts'
import { usePlay } from '#renderer/scenario/use-play.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { WorkspaceState } from '#renderer/scenario/workspace.ts'
import { afterPaint } from '#renderer/widgets/after-paint.ts'
import type { Point } from '#renderer/widgets/point.ts'
import { SafePart } from '#renderer/widgets/safe-part.tsx'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useRoom } from '#renderer/widgets/use-room.ts'
import { WordsUsed } from '#renderer/widgets/words-used.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { useCommandList, useCommands } from './commands.tsx'
import type { Findable } from './findable.ts'
import { focusPane } from './focus-pane.ts'
import { inTurnAfterPaint } from './in-turn-after-paint.ts'
import { createItemActions } from './item-actions.ts'
import { ItemMenu, type ItemMenuRequest } from './item-menu.tsx'
import { CastImportPanel } from './lazy-cast-import.ts'
import { OutlinePane } from './outline-pane.tsx'
import { type Pane, panesIn } from './panes.ts'
import { useCastImport } from './use-cast-import.ts'
import { useClipboard } from './use-clipboard.ts'
import { useKeptLook } from './use-kept-look.ts'
import { usePane } from './use-pane.ts'
import { usePartiesFound } from './use-parties-found.ts'
import { useReturnedFocus } from './use-returned-focus.ts'
import { useSave } from './use-save.ts'
import { useTold } from './use-told.ts'
import { useWorkspaceCommands } from './use-workspace-commands.ts'
import { WorkspaceBar } from './workspace-bar.tsx'
import './workspace.css'

/** Those that speak of the programme, and so explain its terms. */
const explained: ReadonlySet<Pane> = new Set<Pane>(['why', 'details', 'lifecycle'])

/** Whether a scenario, or what is being drawn in it, is another: a drawing that came after would first fall back. */
function isEdited(before: WorkspaceState, now: WorkspaceState): boolean {
  return before.scenario !== now.scenario || before.run !== now.run || before.connecting !== now.connecting
}

interface WorkspaceScreenProps {
  readonly open: OpenWorkspace
  /** Where the parties can be asked for that are there to be found. */
  readonly parties: RefObject<() => readonly Findable[]>
  readonly onOpenRule: (rule: string) => void
  readonly onReload: () => void
  readonly onKeepCopy: () => void
}

function toPoint(near: Element): Point {
  const { left, bottom } = near.getBoundingClientRect()
  return { x: left, y: bottom }
}

/** An open scenario: the canvas, the outline, the steps, and why each has its verdict. */
export function WorkspaceScreen({ open, parties, onOpenRule, onReload, onKeepCopy }: WorkspaceScreenProps) {
  const { texts, tell } = useWorkbench()
  const { ui, workspace: words } = texts
  const { document, workspace } = open
  const spoken = useTold(open)
  const state = useWorkspace(workspace)
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<CanvasHandle>(null)
  const room = useRoom(frame)
  const panels = useRef<HTMLDivElement>(null)
  useKeptFocus(panels, () => panels.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ?? null)
  const play = usePlay(workspace)
  const look = useKeptLook(document.getState().id)
  const { pane, show: showPane, isComposing, compose, endComposing, openForm } = usePane(workspace, state, look)
  const [connection, setConnection] = useState<Connection | null>(null)
  const [menu, setMenu] = useState<ItemMenuRequest | null>(null)
  const { leave, comeBack } = useReturnedFocus()
  const shownPane = panesIn[room].includes(pane) ? pane : 'why'

  const actions = useMemo(() => createItemActions(workspace), [workspace])
  const countPicked = useCallback(() => workspace.getState().selection.length, [workspace])
  const onCopied = useCallback((n: number) => tell(words.copied(n)), [tell, words])
  const onNothing = useCallback(() => tell(words.nothingToPaste), [tell, words])
  const castImport = useCastImport()
  const copy = useClipboard(actions, countPicked, onCopied, onNothing, castImport.openText)
  const paste = () => actions.paste('') || onNothing()
  const goTo = useCallback(
    (wanted: Pane) => {
      if (panesIn[room].includes(wanted)) flushSync(() => showPane(wanted))
      focusPane(wanted)
    },
    [room, showPane]
  )
  /** The other end is chosen in the outline, unless the drawing alone is looked at. */
  const connectHere = useCallback(() => {
    if (!actions.canConnect()) return
    actions.connect()
    goTo(room === 'narrow' && shownPane === 'canvas' ? 'canvas' : 'outline')
  }, [actions, goTo, room, shownPane])
  const commands = useWorkspaceCommands({
    workspace,
    actions,
    canvas,
    play,
    onConnect: connectHere,
    onShow: goTo,
    onCompose: compose,
    onImportCast: castImport.open,
    onSave: useSave(document)
  })
  useCommands(commands)
  const listCommands = useCommandList()
  const runCommand = useCallback(
    (wanted: string) =>
      listCommands()
        .find(({ id }) => id === wanted)
        ?.run(),
    [listCommands]
  )
  usePartiesFound(parties, workspace, state.scenario)
  const findNearest = useCallback(
    (party: string, candidates: readonly string[]) =>
      canvas.current ? canvas.current.findNearest(party, candidates) : candidates[0],
    []
  )
  const { scenario, run, variant } = state
  const bar = useMemo(
    () => (
      <WorkspaceBar
        workspace={workspace}
        document={document}
        state={{ scenario, run, variant }}
        onFind={() => runCommand('help.palette')}
        onReport={() => runCommand('file.report')}
        onReload={onReload}
        onKeepCopy={onKeepCopy}
      />
    ),
    [workspace, document, scenario, run, variant, runCommand, onReload, onKeepCopy]
  )
  // The answer and its reasons come first: what is picked out is shown on the canvas after them, and what lists everything last.
  const canvasItself = useMemo(
    () => (
      <Canvas
        ref={canvas}
        workspace={workspace}
        drawn={followLater(workspace, afterPaint, isEdited)}
        memory={look.memory}
        onRemember={look.onRemember}
        onConnect={(from, to, at) => {
          leave(null)
          setConnection({ from, to, at })
        }}
        onMenu={(item, at) => {
          leave(null)
          setMenu({ item, at })
        }}
      />
    ),
    [workspace, look, leave]
  )
  const { open: openCastImport } = castImport
  const outline = useMemo(
    () => (
      <OutlinePane
        workspace={workspace}
        findNearest={findNearest}
        onImport={openCastImport}
        onConnect={(from, to, near) => {
          leave(near)
          setConnection({ from, to, at: toPoint(near) })
        }}
        onMenu={(item, near) => {
          leave(near)
          setMenu({ item, at: toPoint(near) })
        }}
      />
    ),
    [workspace, findNearest, leave, openCastImport]
  )
  const timelineWorkspace = useMemo(() => followLater(workspace, inTurnAfterPaint), [workspace])
  const { isPlaying, toggle } = play
  const timeline = useMemo(
    () => (
      <TimelinePanel
        workspace={timelineWorkspace}
        play={{ isPlaying, toggle }}
        onCompose={(after) => openForm(after, true)}
        onEdit={(index) => openForm(index, false)}
      />
    ),
    [timelineWorkspace, isPlaying, toggle, openForm]
  )
  const show = useCallback(
    (each: Pane) => {
      const parts: Readonly<Record<Pane, () => React.ReactNode>> = {
        canvas: () => (
          <section className="stage" aria-label={words.canvas}>
            <SafePart message={ui.panelFailed}>{canvasItself}</SafePart>
          </section>
        ),
        outline: () => <SafePart message={ui.panelFailed}>{outline}</SafePart>,
        why: () => (
          <SafePart message={ui.panelFailed}>
            <FindingsPanel workspace={workspace} onOpenRule={onOpenRule} />
          </SafePart>
        ),
        details: () => (
          <SafePart message={ui.panelFailed}>
            <DetailsPanel workspace={workspace} isComposing={isComposing} onComposed={endComposing} />
          </SafePart>
        ),
        lifecycle: () => (
          <SafePart message={ui.panelFailed}>
            <LifecyclePanel workspace={workspace} />
          </SafePart>
        )
      }
      return parts[each]()
    },
    [workspace, isComposing, endComposing, onOpenRule, canvasItself, outline, words, ui]
  )
  const tabs = useMemo(
    () => (
      <Tabs
        ref={panels}
        className="side side-right"
        selectedKey={shownPane}
        onSelectionChange={(key) => showPane(key as Pane)}
      >
        <TabList className="tabs" aria-label={words.panels}>
          {panesIn[room].map((each) => (
            <Tab key={each} id={each} className="tab">
              {words[each]}
            </Tab>
          ))}
        </TabList>
        {panesIn[room].map((each) => (
          <TabPanel key={each} id={each} className={`tab-panel pane-${each}`}>
            {show(each)}
            {explained.has(each) ? <WordsUsed /> : null}
          </TabPanel>
        ))}
      </Tabs>
    ),
    [room, shownPane, showPane, show, words]
  )
  return (
    <div className="workspace-screen">
      {bar}
      <div ref={frame} className={`workspace room-${room}`}>
        {room === 'wide' ? (
          <aside className="side side-left" aria-label={words.outline}>
            {show('outline')}
          </aside>
        ) : null}
        {room === 'narrow' ? null : show('canvas')}
        {tabs}
        <section className="time" aria-label={words.timeline}>
          <SafePart message={ui.panelFailed}>{timeline}</SafePart>
        </section>
      </div>
      {connection ? (
        <ConnectPanel
          workspace={workspace}
          connection={connection}
          findNearest={findNearest}
          onClose={() => {
            setConnection(null)
            comeBack()
          }}
        />
      ) : null}
      {menu ? (
        <ItemMenu
          workspace={workspace}
          actions={actions}
          canvas={canvas.current}
          request={menu}
          onShowDetails={() => showPane('details')}
          onCopy={copy}
          onPaste={paste}
          onImportCast={castImport.open}
          onClose={() => {
            setMenu(null)
            comeBack()
          }}
        />
      ) : null}
      {castImport.request ? (
        <SafePart message={ui.panelFailed}>
          <Suspense>
            <CastImportPanel workspace={workspace} source={castImport.request.source} onClose={castImport.close} />
          </Suspense>
        </SafePart>
      ) : null}
      <p className="unseen" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}
