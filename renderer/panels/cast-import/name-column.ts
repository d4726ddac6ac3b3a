import type { ColumnPlan } from '#shared/cast-import/plan.ts'
import type { Table } from '#shared/cast-import/to-table.ts'
import type { Texts } from '#shared/language/language.ts'

/** What a column is called: its heading, else its number with the first thing in it. */
export function nameColumn(
  table: Table,
  plan: ColumnPlan,
  column: number,
  { columnWith, ...words }: Texts['castImport']
): string {
  const first = table.rows[0]?.cells[column]?.replace(/\s+/g, ' ').trim() ?? ''
  if (first === '') return words.column(column + 1)
  return plan.hasHeadings ? first : columnWith(column + 1, first)
}
