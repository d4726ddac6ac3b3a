import type { Core, EdgeCollection, NodeCollection, NodeSingular } from 'cytoscape'

/** The elements that an event is told of. */
interface Told {
  readonly nodes: () => NodeCollection
  readonly edges: () => EdgeCollection
}

/** What the graph's own drawing heeds of its renderer; the library has no types for it. */
interface Renderer {
  notify: (event: string, elements?: Told) => void
  readonly redrawHint: (layer: 'drag' | 'eles', isNeeded: boolean) => void
  readonly redraw: () => void
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
 * Leaves what lies still alone while something is dragged. The graph lifts what is dragged onto a layer of its own, but then
 * draws everything below it again in each frame as well, because the dragged things tell that they moved.
 */
export function drawDraggedAlone(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const { notify } = renderer
  renderer.notify = (event, elements) => {
    if (!elements || !movements.has(event) || !areDragged(elements)) {
      notify.call(renderer, event, elements)
      return
    }
    renderer.redrawHint('drag', true)
    renderer.redraw()
  }
}
