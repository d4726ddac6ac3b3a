import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import { migrate } from '#main/store/migrate.ts'
import { createStore, type Store } from '#main/store/store.ts'

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csp-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An open store in a file, and what belongs to it. */
export interface TempStore {
  readonly file: string
  readonly db: Database
  readonly store: Store
}

/** Opens a store, new where no file is named; it is closed when the test is over. Its clock goes on by a second a look. */
export function openTempStore(file: string = join(makeFolder(), 'library.db'), engine = 'test'): TempStore {
  const db = openDatabase(file)
  migrate(db)
  let seconds = 0
  const now = () => new Date(Date.UTC(2020, 5, 1, 0, 0, seconds++))
  onTestFinished(() => void db.close())
  return { file, db, store: createStore(db, now, engine) }
}
