import type { Drawing } from './drawing.ts'

/** Below this share of the full size no name can be read. */
const afar = 0.28

/**
 * Fills the boxes with their colours and makes their lines stronger where the drawing is too small to be read, so that who
 * is who, who is ready and what was refused can still be told.
 * @param fullSize the zoom at which the drawing has its full size
 */
export function watchFromAfar(drawing: Pick<Drawing, 'cy' | 'mark'>, fullSize: number): () => void {
  const { cy } = drawing
  // Unknown at first: what watched before may have left the drawing the other way.
  let isFar: boolean | null = null
  const mark = () => drawing.mark('is-far', isFar ? cy.elements('.box, .row, edge').map((each) => each.id()) : [])
  const onZoom = () => {
    const now = cy.zoom() < afar * fullSize
    if (now === isFar) return
    isFar = now
    mark()
  }
  const onShown = () => isFar && mark()
  cy.on('zoom', onZoom)
  cy.on('shown', onShown)
  onZoom()
  return () => {
    cy.off('zoom', onZoom)
    cy.off('shown', onShown)
  }
}
