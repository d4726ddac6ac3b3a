import type { Paper } from '#shared/domain/report-choice.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { createDiagrams } from './diagram.ts'
import { type Drawing, drawAsPlaced, drawInTiers, smallestLetter } from './drawing.ts'
import type { Telling } from './to-reason.ts'

/** The room that a page has for a drawing, below its heading and above its legend, in points. */
export const drawingRoom: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 498, height: 590 },
  letter: { width: 515, height: 545 }
}

/** Letters smaller than this are hard to read on paper, in points. */
export const smallestOnPaper = 7

/** More boxes than this are not even tried. */
const mostTried = 32
const mostInRow = 4
const pointsOfPixel = 0.75

/** The size of the smallest letters of a drawing on paper, in points. */
export function findLetterOnPaper({ area }: Drawing, paper: Paper): number {
  const { width, height } = drawingRoom[paper]
  return smallestLetter * Math.min(pointsOfPixel, width / area.width, height / area.height)
}

/**
 * Who deals with whom, as it can be read on one page: where the person's own places would make it too small it is drawn
 * in tiers, and with no more parties than can be read.
 */
export function toPageDrawing(run: Run, telling: Telling, paper: Paper): Drawing {
  const isReadable = (drawing: Drawing) => findLetterOnPaper(drawing, paper) >= smallestOnPaper
  const { size } = run.line.cast.parties
  const toDiagram = createDiagrams(run, telling)
  for (let most = Math.min(size, mostTried); ; most--) {
    const diagram = toDiagram(most)
    const asPlaced = drawAsPlaced(diagram)
    if (asPlaced && isReadable(asPlaced)) return asPlaced
    const drawing = drawInTiers(diagram, mostInRow)
    if (most <= 1 || isReadable(drawing)) return drawing
  }
}
