import type { NodeSingular } from 'cytoscape'
import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { ConnectionEnd, MeaningPorts } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Drawing, toBox } from './drawing.ts'
import { Ghost } from './ghost.tsx'
import { findNodeAt } from './hit.ts'
import { judgeConnection, type Prospect, tellAffiliation } from './judge-connection.ts'
import { Targets } from './targets.tsx'
import { Tip } from './tip.tsx'
import { toBorder } from './to-border.ts'
import { toEnd } from './to-end.ts'
import { useView } from './use-view.ts'
import { toModel } from './view.ts'

/** How long the pointer rests on an end before what takes longer is told, in milliseconds. */
const restTime = 150

interface ConnectLayerProps {
  readonly drawing: Drawing
  readonly workspace: Workspace
  readonly frame: RefObject<HTMLElement | null>
  /** The party that shows its handle. */
  readonly handleAt: string | null
  readonly findNearest: MeaningPorts['findNearest']
  readonly onConnect: (from: string, to: ConnectionEnd, at: Position) => void
}

/** A connection while it is drawn: where the pointer is, and what it is over. */
interface Drawn {
  readonly from: string
  readonly pointer: Position
  readonly target: ItemKey | null
}

/** The handle of a party, and the connection that is drawn from it. */
export function ConnectLayer({ drawing, workspace, frame, handleAt, findNearest, onConnect }: ConnectLayerProps) {
  const state = useWorkspace(workspace)
  const { texts, language } = useWorkbench()
  const { zoom, pan } = useView(drawing)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [isMoving, setIsMoving] = useState(false)
  const isDragging = useRef(false)
  const { cy } = drawing
  const { connecting, run, situation } = state

  // While its party is dragged the handle is away: it would have to be drawn again in every frame.
  useEffect(() => {
    const onDrag = () => setIsMoving(true)
    const onFree = () => setIsMoving(false)
    cy.on('drag', 'node', onDrag)
    cy.on('free', 'node', onFree)
    return () => {
      cy.off('drag', 'node', onDrag)
      cy.off('free', 'node', onFree)
    }
  }, [cy])

  const point = useCallback(
    (from: string, clientX: number, clientY: number): Drawn => {
      const node = findNodeAt(drawing, toModel(cy, clientX, clientY))
      const key = node ? (node.data('key') as ItemKey) : null
      const end = key === null ? undefined : toEnd(key, run.line.cast, situation.world)
      const isOwn = end?.party === from && end.subscription === undefined
      const isTarget = end !== undefined && !isOwn && end.party !== microsoftId
      return { from, pointer: { x: clientX, y: clientY }, target: isTarget ? key : null }
    },
    [drawing, cy, run, situation]
  )
  // By clicks: the line follows the pointer until an end is chosen.
  useEffect(() => {
    const element = frame.current
    if (connecting === null || !element) return
    const onMove = (event: globalThis.PointerEvent) => setDrawn(point(connecting, event.clientX, event.clientY))
    element.addEventListener('pointermove', onMove)
    return () => {
      element.removeEventListener('pointermove', onMove)
      setDrawn(null)
    }
  }, [connecting, frame, point])
  useEffect(() => {
    if (!drawn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      isDragging.current = false
      setDrawn(null)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [drawn])

  const { from, target } = drawn ?? {}
  const atOnce = useMemo<Prospect | null>(() => {
    const end = target ? toEnd(target, state.run.line.cast, state.situation.world) : undefined
    return from !== undefined && end ? judgeConnection(from, end, state, findNearest, language) : null
  }, [from, target, state, findNearest, language])
  const [whole, setWhole] = useState<{ readonly of: Prospect; readonly told: Prospect } | null>(null)
  useEffect(() => {
    if (!atOnce?.affiliates) return
    const timer = setTimeout(() => setWhole({ of: atOnce, told: tellAffiliation(atOnce, state, language) }), restTime)
    return () => clearTimeout(timer)
  }, [atOnce, state, language])
  const prospect = whole !== null && whole.of === atOnce ? whole.told : atOnce

  const corner = frame.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const boxOf = (party: string) => drawing.membersOf(party).find((node) => node.hasClass('box'))
  const toEdge = (party: string): Position => {
    const box = boxOf(party)
    if (!box) return { x: 0, y: 0 }
    const { x, y } = box.position()
    return { x: (x + box.width() / 2) * zoom + pan.x, y: y * zoom + pan.y }
  }
  const owner = drawn?.from ?? (isMoving ? null : handleAt)
  const box = owner === null ? undefined : boxOf(owner)
  const name = owner === null ? '' : nameOf(owner, situation)

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || owner === null) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    isDragging.current = true
    setDrawn({ from: owner, pointer: { x: event.clientX, y: event.clientY }, target: null })
  }
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (isDragging.current && owner !== null) setDrawn(point(owner, event.clientX, event.clientY))
  }
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    if (!isDragging.current || owner === null) return
    isDragging.current = false
    const last = point(owner, event.clientX, event.clientY)
    setDrawn(null)
    const end = last.target && toEnd(last.target, run.line.cast, situation.world)
    if (end) onConnect(owner, end, last.pointer)
    // Pressed without being drawn anywhere: the other end is chosen by a click.
    else if (owner === handleOf(event)) workspace.connectFrom(owner)
  }
  const handleOf = (event: PointerEvent<HTMLButtonElement>) => {
    const { left, top, right, bottom } = event.currentTarget.getBoundingClientRect()
    const isOn = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom
    return isOn ? owner : null
  }
  const edge = owner !== null && box ? toEdge(owner) : null
  const pointerHere = drawn ? { x: drawn.pointer.x - corner.left, y: drawn.pointer.y - corner.top } : { x: 0, y: 0 }
  const toRendered = (node: NodeSingular) => {
    const { left, top, right, bottom } = toBox(node)
    return {
      left: left * zoom + pan.x,
      top: top * zoom + pan.y,
      right: right * zoom + pan.x,
      bottom: bottom * zoom + pan.y
    }
  }
  return (
    <>
      {drawn ? <Targets drawing={drawing} from={drawn.from} target={drawn.target} zoom={zoom} pan={pan} /> : null}
      {edge ? (
        <button
          type="button"
          className={`canvas-handle ${drawn ? 'is-used' : ''}`}
          tabIndex={-1}
          aria-label={texts.canvas.connectFrom(name)}
          title={drawn ? '' : texts.canvas.connectFrom(name)}
          style={{ transform: `translate(${edge.x}px, ${edge.y}px) translate(-50%, -50%)` }}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={drop}
          onPointerCancel={() => {
            isDragging.current = false
            setDrawn(null)
          }}
        >
          <Icon name="next" />
        </button>
      ) : null}
      {drawn && box ? (
        <Ghost from={toBorder(toRendered(box), pointerHere)} to={pointerHere} verdict={prospect?.verdict ?? null} />
      ) : null}
      {drawn && prospect ? <Tip prospect={prospect} pointer={drawn.pointer} /> : null}
    </>
  )
}
