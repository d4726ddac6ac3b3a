import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'

/** An open SQLite file. */
export type Database = Sqlite.Database

/** How a file is opened. */
export interface OpenOptions {
  /** Only reads; the file has to be there. */
  readonly readOnly?: boolean
  /** FULL unless told otherwise: under NORMAL an acknowledged row can be gone after a power loss. */
  readonly synchronous?: 'FULL' | 'NORMAL'
}

/** Memory for pages of the file, in KiB: room for the rows of ten thousand scenarios, which a search looks through. */
const pageMemory = 32 * 1024

/** How long one writer waits for another, in milliseconds. */
const patience = 5000

// An older Node ends without a word in the native part, so it is told here.
function refuseOldNode(): void {
  if (Number(process.versions.napi) >= 10) return
  throw new Error(`the library needs Node 24 or later (Node-API 10); this is Node ${process.versions.node}`)
}

/**
 * A WAL file in a folder that cannot be written needs a file beside it that is not there. Its content without the
 * journal, which nobody can have written there either, is read into memory instead.
 */
function openCopyInMemory(file: string): Database {
  const bytes = readFileSync(file)
  // The two version numbers of the header: 2 stands for WAL, which memory does not have.
  bytes[18] = 1
  bytes[19] = 1
  return new Sqlite(bytes, { readonly: true })
}

function openToRead(file: string): Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: patience })
  try {
    db.prepare('select count(*) from sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CANTOPEN')) return openCopyInMemory(file)
    throw error
  }
}

/**
 * Opens a file of the store, or makes an empty one with its folder. Throws the errors of SQLite and of the file system.
 * @param file the path of the database
 */
export function openDatabase(file: string, { readOnly = false, synchronous = 'FULL' }: OpenOptions = {}): Database {
  refuseOldNode()
  if (readOnly) return openToRead(file)
  mkdirSync(dirname(file), { recursive: true })
  const db = new Sqlite(file, { timeout: patience })
  try {
    db.pragma('journal_mode = WAL')
    db.pragma(`synchronous = ${synchronous}`)
    db.pragma('foreign_keys = ON')
    db.pragma(`cache_size = -${pageMemory}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
