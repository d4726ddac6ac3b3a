import type { Verdict } from '#shared/domain/verdict.ts'
import type { Drawing } from './drawing.ts'
import { markImage } from './icons-as-images.ts'
import { type Tokens, verdictTokens } from './tokens.ts'

const markSize = 20
/** Smaller than this a mark is a blot. */
const smallest = 7

/**
 * Draws each judged edge's mark onto its middle: edges of the graph can carry text, but no picture. It draws in the frame
 * in which the graph does.
 */
export function drawMarks(drawing: Drawing, sheet: HTMLCanvasElement, { colour }: Tokens): () => void {
  const { cy } = drawing
  const context = sheet.getContext('2d')
  const images = new Map<Verdict, HTMLImageElement>()
  for (const verdict of verdictTokens) {
    const image = new Image()
    image.onload = () => draw()
    image.src = markImage(verdict, colour(verdict), colour('bg'))
    images.set(verdict, image)
  }
  let isEmpty = false
  const draw = () => {
    if (!context || cy.destroyed()) return
    const ratio = window.devicePixelRatio
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)]
    if (sheet.width !== width || sheet.height !== height) {
      sheet.width = width
      sheet.height = height
      isEmpty = true
    }
    if (!isEmpty) context.clearRect(0, 0, width, height)
    isEmpty = true
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    const size = markSize * zoom
    if (size < smallest) return
    for (const edge of drawing.judgedEdges()) {
      const { x, y } = edge.midpoint()
      const [left, top] = [x * zoom + pan.x - size / 2, y * zoom + pan.y - size / 2]
      if (!(left > -size && top > -size && left < cy.width() && top < cy.height())) continue
      const image = images.get(edge.data('verdict') as Verdict)
      if (image?.complete) context.drawImage(image, left * ratio, top * ratio, size * ratio, size * ratio)
      isEmpty = false
    }
  }
  cy.on('render', draw)
  draw()
  return () => {
    cy.off('render', draw)
  }
}
