/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse'
import { limits } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'

/** A row of a table; `line` is that of the text on which it begins, from 1 on. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows that are not empty, at least one; `width` is how many cells the first has. */
export interface Table {
  readonly rows: readonly TableRow[]
  readonly width: number
}

/** Why a text is no table that can be read; `line` where it is about one. */
export interface TableFault {
  readonly code: 'empty' | 'too-large' | 'too-many-rows' | 'too-many-columns' | 'broken-quotes'
  readonly line?: number
  readonly expected?: number
}

/** How many columns a table may have: more than anybody maps, and few enough to choose among. */
const mostColumns = 200
/** A cast, with a line of headings. */
const mostRows = limits.parties + 1

const newline = '\n'
const separators = [',', ';', '\t']

/** What parts the cells: the sign by which the first rows come out alike, else the one that the first has most of. */
function findSeparator(text: string): string {
  const settings = { delimitersToGuess: separators, newline, preview: 20, skipEmptyLines: 'greedy' } as const
  const { errors, meta } = papa.parse(text, settings)
  if (!errors.some(({ type }) => type === 'Delimiter')) return meta.delimiter
  const first = text.trimStart().split(newline, 1)[0] ?? ''
  const count = (sign: string) => first.split(sign).length
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function countBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0)
}

/**
 * The table that a text is: cells parted by comma, semicolon or tab, whichever fits, in quotes or not, and with any kind
 * of line ends. Rows without a word are left out.
 */
export function toTable(text: string): Result<Table, TableFault> {
  if (text.length > limits.bytes) return failure({ code: 'too-large', expected: limits.bytes })
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, newline)
  const { data, errors } = papa.parse(plain, { delimiter: findSeparator(plain), newline })
  const broken = errors.find(({ type }) => type === 'Quotes')?.row
  const rows: TableRow[] = []
  let line = 1
  for (const [index, cells] of data.entries()) {
    if (index === broken) return failure({ code: 'broken-quotes', line })
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line += 1 + countBreaks(cells)
  }
  const [first] = rows
  if (!first) return failure({ code: 'empty' })
  if (rows.length > mostRows) return failure({ code: 'too-many-rows', expected: limits.parties })
  if (first.cells.length > mostColumns) return failure({ code: 'too-many-columns', expected: mostColumns })
  return success({ rows, width: first.cells.length })
}
