import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape'
import type { Position } from '#shared/domain/scenario.ts'

const padding = 20
/** What floats over the canvas on top and at the bottom takes so much, where there is height for it. */
const floats = { above: 52, below: 64, from: 320 }
const zoomStep = 1.25

/** What floats over the canvas on top and at the bottom, in pixels; nothing where there is too little height to leave it out. */
function toMargins(cy: Core, fullSize: number): readonly [number, number] | undefined {
  const isTall = cy.height() >= floats.from * fullSize
  return isTall ? [floats.above * fullSize, floats.below * fullSize] : undefined
}

/** Brings elements into view, never larger than at full size, and clear of what floats over the canvas. */
export function fitTo(cy: Core, elements: CollectionReturnValue | NodeCollection, fullSize: number): void {
  if (elements.empty()) return
  const [above, below] = toMargins(cy, fullSize) ?? [padding, padding]
  const [width, height] = [cy.width() - 2 * padding, cy.height() - above - below]
  const box = elements.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false })
  const zoom = Math.max(cy.minZoom(), Math.min(fullSize, width / box.w, height / box.h))
  const [x, y] = [box.x1 + box.w / 2, box.y1 + box.h / 2]
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: above + height / 2 - y * zoom } })
}

/** Whether what is seen is large enough to be read. */
export function isReadable(cy: Core, fullSize: number): boolean {
  return cy.zoom() >= fullSize * 0.34
}

/** A first view: all of it, or, where that would be too small to be read, Microsoft on top and what is right below it. */
export function beginAt(cy: Core, fullSize: number): void {
  const boxes = cy.nodes('.box')
  fitTo(cy, boxes, fullSize)
  const readable = fullSize * 0.5
  if (isReadable(cy, fullSize)) return
  const top = boxes.filter('.microsoft').position()
  if (!top) return
  cy.viewport({
    zoom: readable,
    pan: { x: cy.width() / 2 - top.x * readable, y: floats.above + padding - top.y * readable }
  })
}

/** Zooms by steps around the middle of the view. */
export function zoomBy(cy: Core, steps: number): void {
  const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 }
  cy.zoom({ level: cy.zoom() * zoomStep ** steps, renderedPosition })
}

/** Where a point of the window is on the drawing. */
export function toModel(cy: Core, clientX: number, clientY: number): Position {
  const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const [pan, zoom] = [cy.pan(), cy.zoom()]
  return { x: (clientX - left - pan.x) / zoom, y: (clientY - top - pan.y) / zoom }
}

/** Where a point of the drawing is in the window. */
export function toWindow(cy: Core, { x, y }: Position): Position {
  const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const [pan, zoom] = [cy.pan(), cy.zoom()]
  return { x: x * zoom + pan.x + left, y: y * zoom + pan.y + top }
}

/** Whether most of each of some nodes, of which there may be none, lies in the view, and under nothing that floats over it. */
export function isSeen(cy: Core, nodes: CollectionReturnValue | NodeCollection, fullSize: number): boolean {
  const [above, below] = toMargins(cy, fullSize) ?? [0, 0]
  return nodes
    .nodes()
    .toArray()
    .every((node) => {
      const { x, y } = node.renderedPosition()
      const quarter = node.renderedHeight() / 4
      return x >= 0 && x <= cy.width() && y - quarter >= above && y + quarter <= cy.height() - below
    })
}
