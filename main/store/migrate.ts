import type { Database } from './database.ts'
import { sql as library } from './migrations/0001_library.ts'

/** Every migration in its order; the first leads to version 1. None is ever edited, a change is a new one. */
const migrations: readonly string[] = [library]

/** The version of the store that this code reads and writes. */
export const currentVersion = migrations.length

/** The version of an open store: 0 where it is empty. */
export function readVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings a store to the current version, one migration at a time, each in a transaction of its own. Nothing happens where
 * it is there already. Throws for a store of a later version.
 * @param upTo the version to stop at
 */
export function migrate(db: Database, upTo: number = currentVersion): void {
  if (readVersion(db) > currentVersion) {
    throw new Error(`the store has version ${readVersion(db)}, this program knows ${currentVersion}`)
  }
  for (const [index, sql] of migrations.entries()) {
    const version = index + 1
    if (version > upTo) return
    if (version <= readVersion(db)) continue
    db.transaction(() => {
      // Another program may have done it while this one waited for the lock.
      if (version <= readVersion(db)) return
      db.exec(sql)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
}
