import type { Core, SingularElementReturnValue } from 'cytoscape'

/** What the graph's handling of a pointer heeds of its renderer; the library has no types for it. */
interface Renderer {
  findNearestElement: (...place: readonly unknown[]) => SingularElementReturnValue | null
  readonly hoverData: {
    /** The button that is pressed. */
    readonly which?: number | null
    /** What it was pressed on; nothing for the ground. */
    readonly down?: SingularElementReturnValue | null
  }
}

/**
 * Has a press stay with what it began on. The graph would look through everything once more as a drag begins and as the
 * button is let go, and heeds what it finds for nothing that happens here.
 */
export function keepPressed(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer()
  const { findNearestElement } = renderer
  renderer.findNearestElement = (...place) => {
    const { which, down } = renderer.hoverData
    return which ? (down ?? null) : findNearestElement.apply(renderer, [...place])
  }
}
