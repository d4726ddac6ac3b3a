import { type ItemKey, microsoftKey, toKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Drawing, toPlace } from '../drawing.ts'
import { type Direction, findNextParty, isDirection, toVector } from '../next-party.ts'
import { sizes } from '../sizes.ts'
import { toWindow } from '../view.ts'
import { selectedParties } from './drag.ts'

interface KeyPorts {
  readonly drawing: Drawing
  readonly workspace: Workspace
  readonly ground: HTMLElement
  readonly onMenu: (key: ItemKey | null, at: Position) => void
  readonly onFit: () => void
  readonly onZoom: (steps: number) => void
  readonly onSearch: () => void
}

/** The keys of the drawing while it has the focus; the search opens from anywhere. */
export function listenToKeys(ports: KeyPorts): () => void {
  const { drawing, workspace, ground, onMenu, onFit, onZoom, onSearch } = ports
  const { cy } = drawing
  const drawnPlaces = () => new Map(cy.nodes('.box').map((node) => [String(node.data('party')), toPlace(node)]))

  const walk = (direction: Direction) => {
    const picked = workspace.getState().selection.at(-1)
    const node = picked === undefined ? cy.collection() : cy.getElementById(picked)
    const from = node.nonempty() && node.isNode() ? String(node.data('party')) : selectedParties(workspace).at(-1)
    if (from === undefined) return workspace.select([microsoftKey])
    const next = findNextParty(from, direction, drawnPlaces())
    if (next !== undefined) workspace.select([toKey('party', next)])
  }
  const nudge = (direction: Direction) => {
    const { x, y } = toVector(direction)
    const places = drawnPlaces()
    const positions: Record<string, Position> = {}
    for (const party of selectedParties(workspace)) {
      const place = places.get(party)
      if (place) positions[party] = { x: place.x + x * sizes.grid, y: place.y + y * sizes.grid }
    }
    if (Object.keys(positions).length > 0) workspace.edit({ kind: 'set-positions', positions })
  }
  const openMenu = () => {
    const picked = workspace.getState().selection.at(-1) ?? null
    const element = cy.getElementById(picked ?? '')
    const middle = element.empty()
      ? { x: (cy.extent().x1 + cy.extent().x2) / 2, y: (cy.extent().y1 + cy.extent().y2) / 2 }
      : element.isNode()
        ? element.position()
        : (element as unknown as { midpoint: () => Position }).midpoint()
    onMenu(picked, toWindow(cy, middle))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== ground || event.ctrlKey || event.metaKey || event.altKey) return
    const { key, shiftKey } = event
    if (isDirection(key)) shiftKey ? nudge(key) : walk(key)
    else if (key === 'Enter' || key === 'ContextMenu' || (key === 'F10' && shiftKey)) openMenu()
    else if (key === '+' || key === '=') onZoom(1)
    else if (key === '-' || key === '−') onZoom(-1)
    else if (key === '0') onFit()
    else if (key === 'Escape') letBe()
    else return
    event.preventDefault()
  }
  const letBe = () => {
    if (workspace.getState().connecting !== null) workspace.connectFrom(null)
    else workspace.select([])
  }
  const onAnywhere = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && workspace.getState().connecting !== null) workspace.connectFrom(null)
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return
    event.preventDefault()
    onSearch()
  }
  // The graph takes the focus away from everything when it is pressed; the drawing has it then.
  const onMouse = (event: MouseEvent) => {
    if (event.target instanceof HTMLCanvasElement) ground.focus({ preventScroll: true })
  }
  ground.addEventListener('keydown', onKey)
  ground.addEventListener('mousedown', onMouse)
  window.addEventListener('keydown', onAnywhere)
  return () => {
    ground.removeEventListener('keydown', onKey)
    ground.removeEventListener('mousedown', onMouse)
    window.removeEventListener('keydown', onAnywhere)
  }
}
