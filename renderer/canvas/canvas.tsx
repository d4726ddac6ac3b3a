import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import type { Point } from '#renderer/widgets/point.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdicts } from '#shared/domain/verdict.ts'
import { align } from './align.ts'
import { ConnectLayer } from './connect-layer.tsx'
import { drawEdgeLabels } from './edge-labels.ts'
import { watchFromAfar } from './from-afar.ts'
import { listenToDrags, selectedParties } from './gestures/drag.ts'
import { listenToDrops } from './gestures/drop.ts'
import { listenToKeys } from './gestures/keys.ts'
import { listenToTaps } from './gestures/tap.ts'
import { Ground } from './ground.tsx'
import { Guide, type GuidePort } from './guide.tsx'
import { Lanes } from './lanes.tsx'
import type { Memory } from './memory.ts'
import { Minimap } from './minimap.tsx'
import { toPart, toPartiesOf } from './neighbourhood.ts'
import { placeParties, tidyParties, toOwnPlaces } from './place-parties.ts'
import { CanvasSearch } from './search.tsx'
import { toEnd } from './to-end.ts'
import { toLit } from './to-lit.ts'
import { CanvasToolbar } from './toolbar.tsx'
import { useDrawing } from './use-drawing.ts'
import { useElements } from './use-elements.ts'
import { useKeptView } from './use-kept-view.ts'
import { usePageTokens } from './use-page-tokens.ts'
import { fitTo, isSeen, zoomBy } from './view.ts'
import './canvas.css'

/** What the canvas can be asked to do. */
export interface CanvasHandle {
  /** Brings all of it, or of the selection, into view. */
  readonly fit: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Lays everything out in tiers; one undo step. */
  readonly tidy: () => void
  /** Puts the selected parties into one row or one column; one undo step. */
  readonly align: (as: 'row' | 'column') => void
  /** The candidate that is drawn nearest to a party. */
  readonly findNearest: (party: string, candidates: readonly string[]) => string | undefined
}

interface CanvasProps {
  readonly workspace: Workspace
  /** What of it is drawn, which may come a little later than what is done. */
  readonly drawn: Pick<Workspace, 'getState' | 'subscribe'>
  /** How it was looked at last; it is kept up to date here. */
  readonly memory: Memory
  /** Called when the memory has changed. */
  readonly onRemember: () => void
  /** A connection was drawn: asks what it is to mean. */
  readonly onConnect: (from: string, to: ConnectionEnd, at: Point) => void
  /** Asks for the menu of a thing, or of the empty canvas (null). */
  readonly onMenu: (item: ItemKey | null, at: Point) => void
  readonly ref?: Ref<CanvasHandle>
}

/** More than these are not brought into view anew as one of them grows out of it. */
const mostRefitted = 100

/** The scenario as a drawing, as of the moment. */
export function Canvas({ workspace, drawn, memory, onRemember, onConnect, onMenu, ref }: CanvasProps) {
  const state = useWorkspace(drawn)
  const { situation, run, selection } = state
  const { texts, language, formatDate, tell } = useWorkbench()
  const { canvas: words } = texts
  const tokens = usePageTokens()
  const frame = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const marks = useRef<HTMLCanvasElement>(null)
  const [hasLanes, setHasLanes] = useState(memory.hasLanes)
  const [hovered, setHovered] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const guide = useRef<GuidePort>({ show: () => {} })
  const [isSearching, setIsSearching] = useState(false)

  const lit = useMemo(() => toLit(selection, run), [selection, run])
  const whole = useElements(run, situation, language)
  const part = useMemo(() => toPart(whole, selection, lit), [whole, selection, lit])
  const { drawing, ready } = useDrawing(ground, tokens, part.elements)
  const { left } = part
  const places = useMemo(() => {
    // A part is laid out by itself: in the whole it would lie strewn over a wide ground.
    if (left > 0) return placeParties(run.line, new Map(), hasLanes, toPartiesOf(part.elements))
    memory.places = placeParties(run.line, memory.ownPlaces, hasLanes)
    memory.ownPlaces = toOwnPlaces(run.line.source.scenario.layout ?? {}, memory.ownPlaces, memory.places)
    return memory.places
  }, [run.line, memory, hasLanes, left, part])

  const latest = useRef(ready)
  latest.current = ready
  const scale = useRef(tokens.scale)
  const { begin, showAll } = useKeptView({ drawing, memory, isPart: left > 0, scale, onRemember })
  useEffect(() => {
    if (!drawing) return
    drawing.dress(tokens)
    const { cy } = drawing
    const ratio = tokens.scale / scale.current
    scale.current = tokens.scale
    if (ratio !== 1 && memory.view === null) showAll()
    else if (ratio !== 1)
      cy.zoom({ level: cy.zoom() * ratio, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    return marks.current ? drawEdgeLabels(drawing, marks.current, tokens) : undefined
  }, [drawing, tokens, memory, showAll])
  useEffect(() => (drawing ? watchFromAfar(drawing, tokens.scale) : undefined), [drawing, tokens.scale])
  useEffect(() => {
    if (!drawing || !ready) return
    const { cy } = drawing
    const isFirst = cy.nodes('.box').empty()
    drawing.show(ready, places)
    if (left > 0) fitTo(cy, cy.nodes('.box'), scale.current)
    const boxes = cy.nodes('.box')
    const hasGrown = memory.view === null && left === 0 && boxes.length <= mostRefitted
    if (isFirst || (hasGrown && !isSeen(cy, boxes, scale.current))) begin()
  }, [drawing, ready, places, left, memory, begin])
  const step = run.steps[situation.moment]
  useEffect(() => {
    if (!drawing || !ready) return
    drawing.mark('is-selected', selection)
    drawing.mark('is-lit', lit)
    const rows = [...lit].filter((id) => id.startsWith('tenant:'))
    for (const verdict of verdicts) drawing.mark(`on-${verdict}`, verdict === step?.verdict ? rows : [])
  }, [drawing, ready, selection, lit, step])
  const picked = selection.at(-1)
  useEffect(() => {
    if (!drawing || !picked) return
    const { cy } = drawing
    const element = cy.getElementById(picked)
    // Who looks at all of it goes on to, also when a party comes to it.
    const isHidden = () => !isSeen(cy, element, scale.current)
    if (isHidden() && memory.view === null) begin()
    if (isHidden()) cy.center(element)
  }, [drawing, picked, memory, begin])

  const fit = useCallback(() => {
    if (!drawing) return
    const { cy } = drawing
    const parties = selectedParties(workspace)
    if (parties.length <= 1) return showAll()
    const some = cy.nodes('.box').filter((node) => parties.includes(String(node.data('party'))))
    fitTo(cy, some, scale.current)
  }, [drawing, workspace, showAll])
  const tidy = useCallback(() => {
    workspace.edit({ kind: 'set-positions', positions: tidyParties(workspace.getState().run.line, hasLanes) })
    requestAnimationFrame(showAll)
  }, [workspace, hasLanes, showAll])
  const alignTo = useCallback(
    (as: 'row' | 'column') => {
      const positions = align(selectedParties(workspace), memory.places, as)
      if (Object.keys(positions).length > 0) workspace.edit({ kind: 'set-positions', positions })
    },
    [workspace, memory]
  )
  const zoom = useCallback((steps: number) => drawing && zoomBy(drawing.cy, steps), [drawing])
  const findNearest = useCallback(
    (party: string, candidates: readonly string[]) => {
      const here = memory.places.get(party)
      const distance = (id: string) => {
        const there = memory.places.get(id)
        return here && there ? Math.hypot(here.x - there.x, here.y - there.y) : Number.POSITIVE_INFINITY
      }
      const [first, ...others] = candidates
      return others.reduce((best, id) => (best !== undefined && distance(id) < distance(best) ? id : best), first)
    },
    [memory]
  )
  useImperativeHandle(
    ref,
    () => ({ fit, tidy, align: alignTo, findNearest, zoomIn: () => zoom(1), zoomOut: () => zoom(-1) }),
    [fit, tidy, alignTo, findNearest, zoom]
  )

  const ports = useRef({ onConnect, onMenu, words, tell, texts })
  ports.current = { onConnect, onMenu, words, tell, texts }
  useEffect(() => {
    const element = frame.current
    if (!drawing || !element) return
    const onTarget = (key: ItemKey, at: Point) => {
      const { connecting, run: now, situation: here } = workspace.getState()
      if (connecting === null) return false
      const end = toEnd(key, now.line.cast, here.world)
      if (end) {
        workspace.connectFrom(null)
        ports.current.onConnect(connecting, end, at)
      }
      return true
    }
    const endings = [
      listenToDrags({
        drawing,
        workspace,
        frame: element,
        onGuide: (box) => guide.current.show(box),
        onRestore: () => latest.current && drawing.show(latest.current, memory.places)
      }),
      listenToTaps({
        drawing,
        workspace,
        onTarget,
        onMenu: (key, at) => ports.current.onMenu(key, at),
        onHover: (party, text) => {
          if (party !== null) setHovered(party)
          setTitle(text)
        }
      }),
      listenToDrops({ drawing, workspace, frame: element, ports: () => ports.current }),
      listenToKeys({
        drawing,
        workspace,
        ground: ground.current ?? element,
        onMenu: (key, at) => ports.current.onMenu(key, at),
        onFit: fit,
        onZoom: zoom,
        onSearch: () => setIsSearching(true)
      })
    ]
    return () => {
      for (const end of endings) end()
    }
  }, [drawing, workspace, memory, fit, zoom])

  const toggleLanes = useCallback(
    (isOn: boolean) => {
      memory.hasLanes = isOn
      memory.ownPlaces = new Map()
      onRemember()
      setHasLanes(isOn)
    },
    [memory, onRemember]
  )
  const canAlign = selectedParties(drawn).length > 1
  const corner = useMemo(
    () =>
      drawing ? (
        <div className="canvas-corner">
          <CanvasToolbar
            drawing={drawing}
            fullSize={tokens.scale}
            canAlign={canAlign}
            hasLanes={hasLanes}
            onZoom={zoom}
            onFit={fit}
            onTidy={tidy}
            onAlign={alignTo}
            onLanes={toggleLanes}
            onSearch={() => setIsSearching(true)}
          />
          <Minimap drawing={drawing} />
        </div>
      ) : null,
    [drawing, tokens.scale, canAlign, hasLanes, zoom, fit, tidy, alignTo, toggleLanes]
  )
  const isEmpty = run.line.cast.parties.size === 0
  const shownHandle = hovered ?? (picked && readKey(picked).kind === 'party' ? readKey(picked).id : null)
  return (
    <div ref={frame} className="canvas" title={title} onPointerLeave={() => setHovered(null)}>
      {drawing ? <Ground drawing={drawing} /> : null}
      {drawing && hasLanes ? <Lanes drawing={drawing} line={run.line} places={places} /> : null}
      <div
        ref={ground}
        className="canvas-graph"
        role="application"
        aria-label={words.label}
        aria-describedby="canvas-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is worked with by keys of its own
        tabIndex={0}
      />
      <p id="canvas-hint" className="unseen">
        {words.hint}
      </p>
      <canvas ref={marks} className="canvas-marks" />
      {drawing ? <Guide drawing={drawing} port={guide.current} /> : null}
      {drawing ? (
        <ConnectLayer
          drawing={drawing}
          workspace={workspace}
          frame={frame}
          handleAt={shownHandle}
          findNearest={findNearest}
          onConnect={onConnect}
        />
      ) : null}
      <p className="canvas-float canvas-moment">{words.moment(situation.moment + 1, formatDate(situation.on))}</p>
      {left > 0 ? (
        <p className="canvas-float canvas-note" role="status">
          {part.elements.nodes.length > 2 ? words.partly(left) : words.pickSomething(left)}
        </p>
      ) : null}
      {isEmpty ? <p className="canvas-empty">{words.nothingHere}</p> : null}
      {state.connecting === null ? null : (
        <p className="canvas-float canvas-hint-bar">
          <Icon name="connect" />
          {texts.workspace.connecting(nameOf(state.connecting, situation))}
        </p>
      )}
      {drawing && isSearching ? (
        <CanvasSearch drawing={drawing} workspace={workspace} elements={whole} onClose={() => setIsSearching(false)} />
      ) : null}
      {corner}
    </div>
  )
}
