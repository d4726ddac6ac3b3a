import type { Core, EdgeCollection, EdgeSingular, EventObject, NodeCollection, NodeSingular } from 'cytoscape'

/** The elements that an event is told of. */
interface Told {
  readonly nodes: () => NodeCollection
  readonly edges: () => EdgeCollection
}

/** What the graph's own drawing heeds of its renderer; the library has no types for it. */
interface Renderer {
  notify: (event: string, elements?: Told) => void
  redrawHint: (layer: 'drag' | 'eles' | 'select' | 'gc', isNeeded: boolean) => void
  readonly redraw: () => void
  /** Sorts the elements anew into those on the layer of the dragged ones and those below. */
  readonly updateCachedGrabbedEles: () => void
  hideEdgesOnViewport: boolean
}

/** An edge as the renderer marks it. */
interface Lifted {
  readonly _private: { readonly rscratch: { inDragLayer: boolean } }
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
 * draws everything below again as the drag begins, because it lifts the edges only then, and in each frame after, because
 * the dragged things tell that they moved. Here the edges are lifted with the press, whose frame draws both layers, and
 * nothing is left to do below when the first move comes.
 */
export function drawDraggedAlone(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const { notify, redrawHint } = renderer
  /** Whether the layer below has been drawn, or is going to be, without all that a drag would move. */
  let isLifted = false
  let wasHidingEdges = false
  let isHeld = false

  function lift({ target }: EventObject): void {
    if (!target.grabbed()) return
    isHeld = true
    isLifted = true
    // The picture below stays, its edges too, so those of what is dragged need not go either.
    wasHidingEdges = renderer.hideEdgesOnViewport
    renderer.hideEdgesOnViewport = false
    const grabbed = cy.nodes().filter((node) => node.grabbed())
    for (const edge of grabbed.connectedEdges()) {
      ;(edge as EdgeSingular & Lifted)._private.rscratch.inDragLayer = true
    }
    renderer.updateCachedGrabbedEles()
    redrawHint.call(renderer, 'eles', true)
    redrawHint.call(renderer, 'drag', true)
    renderer.redraw()
  }

  function settle(): void {
    if (!isHeld) return
    isHeld = false
    isLifted = false
    renderer.hideEdgesOnViewport = wasHidingEdges
    redrawHint.call(renderer, 'eles', true)
    renderer.redraw()
  }

  renderer.notify = (event, elements) => {
    if (!elements || !movements.has(event) || !areDragged(elements)) {
      isLifted = false
      notify.call(renderer, event, elements)
      return
    }
    renderer.redrawHint('drag', true)
    renderer.redraw()
  }
  renderer.redrawHint = (layer, isNeeded) => {
    // The one time that the graph asks for it because a drag begins.
    const isAnswered = isLifted && layer === 'eles'
    if (isAnswered) isLifted = false
    else redrawHint.call(renderer, layer, isNeeded)
  }
  cy.on('tapstart', 'node', lift)
  cy.on('free', 'node', settle)
}
