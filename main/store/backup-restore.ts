import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { discardDraft, draftName } from './backup-file.ts'
import type { Database } from './database.ts'
import { claimName, copyDurably, flushFile } from './durable-files.ts'
import { moveAside } from './kept-aside.ts'
import { migrate } from './migrate.ts'

/**
 * Copies a verified backup beside the library and makes a library of the current version of it, on the disk. Whatever
 * fails from here on, the backup itself is not touched. Returns the path of the copy.
 */
export function prepareRestore(backup: string, databaseFile: string): string {
  const file = join(dirname(databaseFile), draftName())
  return prepare(file, () => copyDurably(backup, file))
}

/** As `prepareRestore`, with an empty library. */
export function prepareEmpty(databaseFile: string): string {
  return prepare(join(dirname(databaseFile), draftName()), () => {})
}

function prepare(file: string, fill: () => void): string {
  try {
    fill()
    const db = new Sqlite(file)
    try {
      db.pragma('foreign_keys = ON')
      db.exec('drop table if exists backup_facts')
      migrate(db)
      // Turned into a library with a log here already: that is the one change that a crash could leave half done.
      db.pragma('journal_mode = WAL')
    } finally {
      db.close()
    }
    flushFile(file)
    return file
  } catch (error) {
    discardDraft(file)
    throw error
  }
}

/**
 * Puts a prepared library where there is none. What is left of an older one's log is moved aside first: SQLite would
 * play it into the new file. False where another program was faster.
 */
export function putInPlace(prepared: string, databaseFile: string): boolean {
  moveAside(databaseFile)
  return claimName(prepared, databaseFile)
}

/**
 * Replaces the content of an open library by that of a prepared one, in one transaction of SQLite: other programs that
 * have it open go on, and a crash leaves the old content or the new.
 * @param keep called under the write lock, with nothing replaced yet: what it copies is what is replaced, to the last
 *   change. Where it throws, nothing is replaced.
 * @returns false where another program kept the lock, and nothing was done
 */
export async function replaceContent(prepared: string, db: Database, keep: () => void): Promise<boolean> {
  const source = new Sqlite(prepared, { readonly: true, fileMustExist: true })
  let isLocked = false
  try {
    await source.backup(db.name, {
      progress() {
        if (!isLocked) keep()
        isLocked = true
        return 0x7fff_ffff
      }
    })
  } finally {
    source.close()
    discardDraft(prepared)
  }
  // The copy was committed by a connection that does not flush; a commit of one that does brings all before it along.
  if (isLocked)
    db.transaction(() => db.pragma(`user_version = ${db.pragma('user_version', { simple: true })}`)).immediate()
  return isLocked
}
