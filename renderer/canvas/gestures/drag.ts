import type { NodeSingular } from 'cytoscape'
import { readKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Drawing, toPlace } from '../drawing.ts'
import { findNodeAt } from '../hit.ts'
import { sizes } from '../sizes.ts'
import { toModel } from '../view.ts'

const toGrid = (value: number) => Math.round(value / sizes.grid) * sizes.grid

/** How far a place is from the grid. */
function toSnap({ x, y }: Position): Position {
  return { x: toGrid(x) - x, y: toGrid(y) - y }
}

interface DragPorts {
  readonly drawing: Drawing
  readonly workspace: Workspace
  readonly frame: HTMLElement
  /** Where what is dragged would come to lie; null when nothing is dragged. */
  readonly onGuide: (box: { readonly at: Position; readonly width: number; readonly height: number } | null) => void
  /** Nothing moved after all: everything goes back to its place. */
  readonly onRestore: () => void
}

/** The parties that are picked out, by themselves or by something of theirs. */
export function selectedParties(workspace: Pick<Workspace, 'getState'>): readonly string[] {
  const { selection, run } = workspace.getState()
  const { cast } = run.line
  const parties = selection.flatMap((key) => {
    const { kind, id } = readKey(key)
    if (kind === 'party') return [id]
    const owner = kind === 'tenant' ? cast.tenants.get(id)?.owner : undefined
    return owner === undefined ? [] : [owner]
  })
  return [...new Set(parties)]
}

/**
 * Dragging parties about: what is picked out moves as a group, and each takes its rows along. The graph's own selection is
 * used to say what moves. One drag is one edit.
 */
export function listenToDrags({ drawing, workspace, frame, onGuide, onRestore }: DragPorts): () => void {
  const { cy } = drawing
  let grabbed: NodeSingular | undefined
  let moving: readonly string[] = []
  let isFree = true

  const boxOf = (party: string) => drawing.membersOf(party).find((node) => node.hasClass('box'))

  const prepare = (clientX: number, clientY: number) => {
    const node = findNodeAt(drawing, toModel(cy, clientX, clientY))
    const party = node && String(node.data('party'))
    const picked = selectedParties(workspace)
    moving = party === undefined ? [] : picked.includes(party) ? picked : [party]
    grabbed = party === undefined ? undefined : boxOf(party)
    cy.batch(() => {
      cy.$(':selected').unselect()
      for (const each of moving) for (const member of drawing.membersOf(each)) member.select()
    })
  }
  const onMouse = (event: MouseEvent) => event.button === 0 && prepare(event.clientX, event.clientY)
  const onTouch = (event: TouchEvent) => {
    const [touch] = event.touches
    if (touch && event.touches.length === 1) prepare(touch.clientX, touch.clientY)
  }
  const onAlt = (event: { originalEvent?: unknown }) => {
    const original = event.originalEvent
    isFree = original instanceof MouseEvent && original.altKey
  }
  const guide = () => {
    if (!grabbed) return
    const at = toPlace(grabbed)
    const snap = isFree ? { x: 0, y: 0 } : toSnap(at)
    const { x, y } = grabbed.position()
    const place = { x: x + snap.x, y: y + snap.y }
    if (shown && shown.x === place.x && shown.y === place.y) return
    shown = place
    onGuide({ at: place, width: grabbed.width(), height: grabbed.height() })
  }
  let frameRequest = 0
  let shown: Position | null = null
  const onDrag = (event: { originalEvent?: unknown }) => {
    onAlt(event)
    if (frameRequest !== 0) return
    frameRequest = requestAnimationFrame(() => {
      frameRequest = 0
      guide()
    })
  }
  let isDropping = false
  const onFree = (event: { originalEvent?: unknown }) => {
    onAlt(event)
    if (isDropping) return
    isDropping = true
    queueMicrotask(() => {
      isDropping = false
      cancelAnimationFrame(frameRequest)
      frameRequest = 0
      shown = null
      onGuide(null)
      drop()
    })
  }
  const drop = () => {
    if (!grabbed) return
    const snap = isFree ? { x: 0, y: 0 } : toSnap(toPlace(grabbed))
    const positions: Record<string, Position> = {}
    for (const party of moving) {
      const box = boxOf(party)
      if (!box) continue
      const { x, y } = toPlace(box)
      positions[party] = { x: x + snap.x, y: y + snap.y }
    }
    if (!workspace.edit({ kind: 'set-positions', positions })) onRestore()
    drawing.settleCurves()
  }
  frame.addEventListener('mousedown', onMouse, true)
  frame.addEventListener('touchstart', onTouch, { capture: true, passive: true })
  cy.on('drag', 'node', onDrag)
  cy.on('dragfree', 'node', onFree)
  return () => {
    frame.removeEventListener('mousedown', onMouse, true)
    frame.removeEventListener('touchstart', onTouch, true)
    cancelAnimationFrame(frameRequest)
    cy.off('drag', 'node', onDrag)
    cy.off('dragfree', 'node', onFree)
  }
}
