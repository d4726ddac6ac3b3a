import { z } from 'zod'
import { Edition } from '#shared/domain/scenario.ts'
import { CalendarDate } from '#shared/domain/step.ts'
import { Verdict } from '#shared/domain/verdict.ts'
import type { Language } from '#shared/language/language.ts'
import type { Matrix } from './matrix.ts'
import { FindingDocument, toFindingDocument } from './run-document.ts'
import type { Run } from './simulate.ts'
import { toThings } from './things.ts'

/** A matrix, version 1: a cell for each seller and buyer, sellers first. */
export const MatrixDocument = z.strictObject({
  format: z.literal('csp-matrix'),
  version: z.literal(1),
  title: z.string(),
  edition: Edition,
  date: CalendarDate,
  sellers: z.array(z.string()),
  buyers: z.array(z.string()),
  cells: z.array(
    z.strictObject({
      seller: z.string(),
      buyer: z.string(),
      verdict: Verdict,
      path: z.array(z.string()),
      tenant: z.string(),
      reason: FindingDocument
    })
  )
})

/** A matrix as it is printed. */
export function toMatrixDocument(run: Run, matrix: Matrix, language: Language) {
  const things = toThings(run.line)
  const { title, edition } = run.line
  return {
    format: 'csp-matrix',
    version: 1,
    title,
    edition,
    ...matrix,
    cells: matrix.cells.map((cell) => ({ ...cell, reason: toFindingDocument(cell.reason, things, language) }))
  } as const
}
