import type { EventObject } from 'cytoscape'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { Point } from '#renderer/widgets/point.ts'
import type { Drawing } from '../drawing.ts'

interface TapPorts {
  readonly drawing: Drawing
  readonly workspace: Workspace
  /** A thing is chosen as the other end of a connection; false where none is being made. */
  readonly onTarget: (key: ItemKey, at: Point) => boolean
  readonly onMenu: (key: ItemKey | null, at: Point) => void
  /** The pointer came over a party, or over none. */
  readonly onHover: (party: string | null, title: string) => void
}

function toPoint(event: EventObject): Point {
  const original: unknown = event.originalEvent
  if (original instanceof MouseEvent) return { x: original.clientX, y: original.clientY }
  if (typeof TouchEvent !== 'undefined' && original instanceof TouchEvent) {
    const touch = original.changedTouches[0]
    if (touch) return { x: touch.clientX, y: touch.clientY }
  }
  return { x: 0, y: 0 }
}

function isAdding(event: EventObject): boolean {
  const original: unknown = event.originalEvent
  return original instanceof MouseEvent && (original.ctrlKey || original.metaKey || original.shiftKey)
}

/** Clicks: picking out one or several things, boxes drawn around them, and menus. */
export function listenToTaps({ drawing, workspace, onTarget, onMenu, onHover }: TapPorts): () => void {
  const { cy } = drawing
  const keyOf = (event: EventObject) => (event.target === cy ? null : (event.target.data('key') as ItemKey))
  const onTap = (event: EventObject) => {
    const key = keyOf(event)
    if (key !== null && onTarget(key, toPoint(event))) return
    if (key === null) {
      if (!isAdding(event)) workspace.select([])
    } else if (isAdding(event)) workspace.toggle(key)
    else workspace.select([key])
  }
  const onContext = (event: EventObject) => {
    const key = keyOf(event)
    if (key !== null && !workspace.getState().selection.includes(key)) workspace.select([key])
    onMenu(key, toPoint(event))
  }
  let boxed = new Set<ItemKey>()
  const onBox = (event: EventObject) => {
    if (event.target.hasClass('box')) boxed.add(event.target.data('key') as ItemKey)
  }
  const onBoxEnd = () => {
    // The graph tells what is in the box only after the box has ended.
    setTimeout(() => {
      const keys = boxed
      boxed = new Set()
      const { selection } = workspace.getState()
      if (keys.size > 0)
        workspace.select([...new Set([...selection.filter((key) => !key.startsWith('step:')), ...keys])])
    })
  }
  const onOver = (event: EventObject) => {
    const { target } = event
    const isCut = target.data('text') !== target.data('whole')
    onHover(target.isNode() ? String(target.data('party')) : null, isCut ? String(target.data('whole') ?? '') : '')
  }
  const onOut = () => onHover(null, '')
  cy.on('tap', onTap)
  cy.on('cxttap', onContext)
  cy.on('box', 'node', onBox)
  cy.on('boxend', onBoxEnd)
  // A pointer that comes back from a menu over the same thing comes over it unseen: its moves tell.
  cy.on('mouseover mousemove', 'node, edge', onOver)
  cy.on('mouseout', 'node, edge', onOut)
  return () => {
    cy.off('tap', onTap)
    cy.off('cxttap', onContext)
    cy.off('box', 'node', onBox)
    cy.off('boxend', onBoxEnd)
    cy.off('mouseover mousemove', 'node, edge', onOver)
    cy.off('mouseout', 'node, edge', onOut)
  }
}
