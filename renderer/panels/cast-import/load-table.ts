import { type Table, type TableFault, toTable } from '#shared/cast-import/to-table.ts'
import { limits } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { type DecodedTable, decodeTable } from './decode-table.ts'

/** Where a table comes from. */
export type TableSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** A table that was read, and how. `name` is that of its file; null where it was pasted. */
export interface LoadedTable extends Pick<DecodedTable, 'encoding'> {
  readonly table: Table
  readonly name: string | null
}

export type LoadFault = TableFault | { readonly code: 'not-text' | 'unreadable' }

async function readBytes(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

/** Reads the table of a source; one that is larger than a scenario may be is not even opened. */
export async function loadTable(source: TableSource): Promise<Result<LoadedTable, LoadFault>> {
  if (source.kind === 'text') {
    const read = toTable(source.text)
    return read.ok ? success({ table: read.value, name: null, encoding: 'utf-8' }) : read
  }
  const { file } = source
  if (file.size > limits.bytes) return failure({ code: 'too-large', expected: limits.bytes })
  const bytes = await readBytes(file)
  if (!bytes) return failure({ code: 'unreadable' })
  const decoded = decodeTable(bytes)
  if (!decoded) return failure({ code: 'not-text' })
  const read = toTable(decoded.text)
  return read.ok ? success({ table: read.value, name: file.name, encoding: decoded.encoding }) : read
}
