import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import { currentVersion, migrate, readVersion } from '#main/store/migrate.ts'
import { createStore } from '#main/store/store.ts'
import { smallScenario } from './small-scenario.ts'
import { makeFolder, openTempStore } from './temp-store.ts'

function readSchema(db: Database): unknown {
  return db.prepare('select type, name, sql from sqlite_schema order by name').all()
}

/** What a store of a version holds before the next migration comes, written as that version wrote it. */
const dataOf: Readonly<Record<number, (db: Database) => void>> = {
  0: () => {},
  1: (db) => void createStore(db, () => new Date(0)).documents.create(smallScenario())
}

test('there is data for the migration from every version', () => {
  const versions = Array.from({ length: currentVersion + 1 }, (_, version) => String(version))
  expect(Object.keys(dataOf)).toEqual(versions)
})

test.each(Object.keys(dataOf).map(Number))(
  'from version %i with data, the newest schema is reached and all is kept',
  (version) => {
    const db = openDatabase(join(makeFolder(), 'library.db'))
    migrate(db, version)
    expect(readVersion(db)).toBe(version)
    dataOf[version]?.(db)
    const before = version === 0 ? 0 : createStore(db, () => new Date(0)).scenarios.listIds().length
    migrate(db)
    expect(readVersion(db)).toBe(currentVersion)
    const store = createStore(db, () => new Date(0))
    expect(store.scenarios.listIds()).toHaveLength(before)
    for (const id of store.scenarios.listIds()) expect(store.documents.open(id).scenario).toEqual(smallScenario())
    expect(readSchema(db)).toEqual(readSchema(openTempStore().db))
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  }
)

test('a store of a later version is refused', () => {
  const { db } = openTempStore()
  db.pragma(`user_version = ${currentVersion + 1}`)
  expect(() => migrate(db)).toThrow(`version ${currentVersion + 1}`)
})

test('two programs that open an empty file at once make one schema', () => {
  const file = join(makeFolder(), 'library.db')
  const one = openDatabase(file)
  const other = openDatabase(file)
  migrate(one)
  migrate(other)
  expect(readVersion(other)).toBe(currentVersion)
  one.close()
  other.close()
})

test('the journal is only ever added to, and goes with its scenario', () => {
  const { db, store } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  const entry = { kind: 'edit', label: { edit: 'e', subject: 's' }, patch: [], inverse: [] } as const
  store.documents.save(id, head, [{ ...entry, patch: [], inverse: [] }])
  expect(() => db.exec("update journal set patch = '[1]'")).toThrow('only ever added to')
  expect(() => db.exec('delete from journal')).toThrow('only ever added to')
  db.exec("update scenario set trashed_at = '2020-06-01'")
  expect(store.scenarios.delete([id])).toEqual([id])
  for (const table of ['journal', 'snapshot', 'tag']) {
    expect(db.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0)
  }
})
