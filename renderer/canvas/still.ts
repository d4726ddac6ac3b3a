import type { NodeCollection } from 'cytoscape'

/** What a picture of the graph's layers needs of its renderer; the library has no types for it. */
export interface Layers {
  /** Which of the canvases has everything but what is dragged. */
  readonly NODE: number
  readonly data: {
    readonly contexts: readonly CanvasRenderingContext2D[]
    readonly canvasNeedsRedraw: readonly boolean[]
  }
  readonly render: (options: {
    readonly forcedContext: CanvasRenderingContext2D
    readonly forcedPxRatio: number
    readonly drawOnlyNodeLayer: true
  }) => void
  readonly getPixelRatio: () => number
  /** Sorts the elements anew into those on the layer of the dragged ones and those below. */
  readonly updateCachedGrabbedEles: () => void
}

/** An element as the renderer marks it. */
interface Marked {
  readonly _private: { readonly rscratch: { inDragLayer: boolean } }
}

interface Still {
  /** Makes the picture: everything as it lies, without some nodes and the edges to them. */
  readonly take: (without: NodeCollection) => void
  /** Puts the picture onto the graph's own canvas, once; false where there is none. */
  readonly show: () => boolean
  readonly forget: () => void
}

/** A picture of what lies still below something that is going to be dragged. */
export function createStill(layers: Layers): Still {
  let picture: HTMLCanvasElement | null = null

  /** The graph counts the edges to what is dragged as dragged themselves, but only once the drag has begun. */
  function drawWithout(nodes: NodeCollection, context: CanvasRenderingContext2D): void {
    const edges = [...nodes.connectedEdges()] as unknown as readonly Marked[]
    const lift = (isLifted: boolean) => {
      for (const edge of edges) edge._private.rscratch.inDragLayer = isLifted
      layers.updateCachedGrabbedEles()
    }
    lift(true)
    layers.render({ forcedContext: context, forcedPxRatio: layers.getPixelRatio(), drawOnlyNodeLayer: true })
    lift(false)
  }

  return {
    take(without) {
      const { data, NODE } = layers
      const shown = data.contexts[NODE]?.canvas
      // What is still to be drawn itself is no model for a picture.
      if (!shown || data.canvasNeedsRedraw[NODE]) return
      const sheet = document.createElement('canvas')
      sheet.width = shown.width
      sheet.height = shown.height
      const context = sheet.getContext('2d')
      if (!context) return
      drawWithout(without, context)
      // A browser keeps what is drawn as a list until somebody looks: without this, the first move would pay for all of it.
      context.getImageData(0, 0, 1, 1)
      picture = sheet
    },
    show() {
      const context = layers.data.contexts[layers.NODE]
      if (!picture || !context) return false
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, picture.width, picture.height)
      context.drawImage(picture, 0, 0)
      picture = null
      return true
    },
    forget() {
      picture = null
    }
  }
}
