import { rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { isDamage } from './health.ts'

/** How long a program waits for another that is just replacing the library, in milliseconds. */
const patience = 10_000

/** What tells programs that have a library open of each other; the system ends it with its program, also a killed one. */
export interface Presence {
  /**
   * Does something while no other program has the library open, and none can open it; undefined where one has it open,
   * and nothing was done.
   */
  readonly whileAlone: <Value>(work: () => Value) => { readonly value: Value } | undefined
  readonly end: () => void
}

function share(db: Sqlite.Database): void {
  db.exec('begin')
  db.prepare('select count(*) from sqlite_schema').get()
}

function openForLocks(file: string): Sqlite.Database {
  const db = new Sqlite(file, { timeout: patience })
  try {
    share(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function openOrMakeAgain(file: string): Sqlite.Database {
  try {
    return openForLocks(file)
  } catch (error) {
    if (!isDamage(error)) throw error
    // It holds nothing, and nobody can hold a lock of a damaged one.
    rmSync(file)
    return openForLocks(file)
  }
}

/**
 * Announces this program beside a library, for as long as it has the library open. Replacing the file while another
 * program holds it would let that program go on saving into a file that nobody opens again.
 * @param file a file for this alone; it is an empty SQLite file, for the sake of its locks
 */
export function announce(file: string): Presence {
  const db = openOrMakeAgain(file)
  return {
    whileAlone(work) {
      db.exec('commit')
      try {
        db.pragma('busy_timeout = 0')
        db.exec('begin exclusive')
      } catch {
        share(db)
        return undefined
      } finally {
        db.pragma(`busy_timeout = ${patience}`)
      }
      try {
        return { value: work() }
      } finally {
        db.exec('commit')
        share(db)
      }
    },
    end() {
      if (db.open) db.close()
    }
  }
}
