import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#main/store/database.ts'
import { makeFolder, openTempStore } from './temp-store.ts'

test('a database is opened so that an acknowledged row outlives a power loss, in a folder made for it', () => {
  const file = join(makeFolder(), 'a/b/library.db')
  const db = openDatabase(file)
  const read = (name: string) => db.pragma(name, { simple: true })
  expect(read('journal_mode')).toBe('wal')
  expect(read('synchronous')).toBe(2)
  expect(read('foreign_keys')).toBe(1)
  expect(read('busy_timeout')).toBe(5000)
  expect(existsSync(file)).toBe(true)
  db.close()
})

test('the control of the power-loss test opens with synchronous NORMAL', () => {
  const db = openDatabase(join(makeFolder(), 'library.db'), { synchronous: 'NORMAL' })
  expect(db.pragma('synchronous', { simple: true })).toBe(1)
  db.close()
})

test('opened to be read, it can be read and not changed, and is not made where it is missing', () => {
  const { file, db, store } = openTempStore()
  store.settings.write({ theme: 'dark' })
  db.close()
  const reader = openDatabase(file, { readOnly: true })
  expect(reader.prepare('select value from setting').pluck().get()).toBe('"dark"')
  expect(() => reader.exec('delete from setting')).toThrow('readonly')
  reader.close()
  expect(() => openDatabase(`${file}-not`, { readOnly: true })).toThrow()
  expect(existsSync(`${file}-not`)).toBe(false)
})

test('a file that is no database is refused, and left as it is', () => {
  const file = join(makeFolder(), 'library.db')
  writeFileSync(file, 'no database, but long enough to be looked at as one would be. '.repeat(20))
  expect(() => openDatabase(file)).toThrow('not a database')
})
