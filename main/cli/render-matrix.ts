import { verdicts } from '#shared/domain/verdict.ts'
import { getTexts } from '#shared/language/language.ts'
import type { Matrix } from '#shared/simulator/matrix.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'
import { cliTexts, type Layout, measure, pad, renderDate, renderMark, renderVerdict, wrap } from './render.ts'

/** Who can sell to whom as a table of marks, and under it the reason of each cell. */
export function renderMatrix(run: Run, matrix: Matrix, layout: Layout): string {
  const { words } = getTexts(layout.language)
  const cli = cliTexts(layout)
  const things = toThings(run.line)
  const first = Math.max(measure(cli.seller), ...matrix.sellers.map(measure)) + 2
  const columns = matrix.buyers.map((buyer) => Math.max(measure(buyer), 2) + 2)
  const cells = new Map(matrix.cells.map((cell) => [`${cell.seller} ${cell.buyer}`, cell]))
  const header = pad(cli.seller, first) + matrix.buyers.map((buyer, index) => pad(buyer, columns[index] ?? 2)).join('')
  const rows = matrix.sellers.map((seller) => {
    const marks = matrix.buyers.map((buyer, index) => {
      const cell = cells.get(`${seller} ${buyer}`)
      return `${cell ? renderMark(cell.verdict, layout) : ' '}${' '.repeat((columns[index] ?? 2) - 1)}`
    })
    return `${pad(seller, first)}${marks.join('').trimEnd()}\n`
  })
  const reasons = matrix.cells.map((cell) => {
    const { message } = toSentences(cell.reason, things, layout.language)
    const path = cell.path.map((id) => words.nameThing(id, things)).join(' → ')
    return `${renderVerdict(cell.verdict, layout)}  ${path} (${words.nameThing(cell.tenant, things)})\n${wrap(message, '    ', layout)}`
  })
  const legend = verdicts.map((verdict) => renderVerdict(verdict, layout)).join('  ')
  return [
    `${layout.paint('bold', run.line.title)} · ${cli.atTheEnd} · ${renderDate(matrix.date, layout.language)}\n\n`,
    `${layout.paint('dim', header.trimEnd())}\n`,
    ...rows,
    `\n${legend}\n\n`,
    ...reasons
  ].join('')
}
