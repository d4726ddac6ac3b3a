import type { PartyKind } from './find-role.ts'

/** What can be read of a party, in the order in which it is asked for. */
export const fields = ['name', 'role', 'market', 'company'] as const
export type Field = (typeof fields)[number]

/** How a table is read. */
export interface ColumnPlan {
  /** Whether its first row holds headings and no party. */
  readonly hasHeadings: boolean
  /** The column of each field, from 0 on; null where it has none. */
  readonly columns: Readonly<Record<Field, number | null>>
  /** The role of every row where no column holds one; null where that is still to be chosen. */
  readonly role: PartyKind | null
}

/** Whether everything that a party needs has a place. */
export function isComplete({ columns, role }: ColumnPlan): boolean {
  return columns.name !== null && (columns.role !== null || role !== null)
}
