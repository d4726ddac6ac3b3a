import type { Core, EdgeCollection, EventObject, NodeCollection, NodeSingular } from 'cytoscape'
import { createStill, type Layers } from './still.ts'

/** The elements that an event is told of. */
interface Told {
  readonly nodes: () => NodeCollection
  readonly edges: () => EdgeCollection
}

/** What the graph's own drawing heeds of its renderer; the library has no types for it. */
interface Renderer extends Layers {
  notify: (event: string, elements?: Told) => void
  redrawHint: (layer: 'drag' | 'eles' | 'select' | 'gc', isNeeded: boolean) => void
  readonly redraw: () => void
  hideEdgesOnViewport: boolean
}

/** What a moved element tells of itself; anything else may change how the layer below looks. */
const movements = new Set(['position', 'bounds'])

/** Dragged nodes, and the edges to them. */
function areDragged(elements: Told): boolean {
  const isDragged = (end: NodeSingular) => end.grabbed()
  return (
    [...elements.nodes()].every(isDragged) &&
    [...elements.edges()].every((edge) => isDragged(edge.source()) || isDragged(edge.target()))
  )
}

/**
 * Leaves what lies still alone while something is dragged. The graph lifts what is dragged onto a layer of its own, but it
 * draws everything below again as the drag begins, and in each frame after, because the dragged things tell that they
 * moved. Here a picture of what lies still is made between the press and the first move, which only has to put it there.
 */
export function drawDraggedAlone(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const { notify, redrawHint } = renderer
  const still = createStill(renderer)
  let isHeld = false
  let wasHidingEdges = false
  let timer: ReturnType<typeof setTimeout> | undefined

  // The press itself is drawn first, and on the screen.
  function plan(): void {
    timer = setTimeout(() => still.take(cy.nodes().filter((node) => node.grabbed())))
  }

  function forget(): void {
    cy.off('render', plan)
    clearTimeout(timer)
    still.forget()
  }

  function hold({ target }: EventObject): void {
    if (isHeld || !target.grabbed()) return
    isHeld = true
    // What lies still keeps its edges, so those of what is dragged need not go either.
    wasHidingEdges = renderer.hideEdgesOnViewport
    renderer.hideEdgesOnViewport = false
    cy.one('render', plan)
  }

  function letGo(): void {
    if (!isHeld) return
    isHeld = false
    forget()
    renderer.hideEdgesOnViewport = wasHidingEdges
    redrawHint.call(renderer, 'eles', true)
    renderer.redraw()
  }

  renderer.notify = (event, elements) => {
    if (!elements || !movements.has(event) || !areDragged(elements)) {
      forget()
      notify.call(renderer, event, elements)
      return
    }
    renderer.redrawHint('drag', true)
    renderer.redraw()
  }
  renderer.redrawHint = (layer, isNeeded) => {
    // What asks for the layer below while there is a picture of it is the beginning of a drag.
    if (layer === 'eles' && still.show()) return
    if (layer === 'eles') forget()
    redrawHint.call(renderer, layer, isNeeded)
  }
  cy.on('tapstart', 'node', hold)
  cy.on('free', 'node', letGo)
  cy.on('destroy', forget)
}
