import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ServiceError } from '#main/services/service-error.ts'
import { toServiceError } from '#main/services/to-service-error.ts'
import { StoreError } from '#main/store/store-error.ts'
import type { StoreState } from '#shared/contract/models.ts'
import { retitle, smallScenario } from '../store/small-scenario.ts'
import { everything, openServices } from './temp-services.ts'

const readOnly: StoreState = { kind: 'read-only', reason: 'later-version', detail: 'version 9' }
const damaged: StoreState = { kind: 'damaged', detail: 'page 3', keptAs: 'library-damaged.db', newestBackup: null }
const entries = [retitle('', 'x')]
const head = { sequence: 0, hash: '' }

test('the app says what it is and how its store stands', async () => {
  const { get, folder } = openServices({ version: '1.2.3', state: readOnly })
  expect(await get('app.info', {})).toEqual({
    version: '1.2.3',
    host: 'electron',
    systemLanguage: 'en',
    dataFolder: folder,
    store: readOnly
  })
})

test('a store that can only be read is read, and every change is refused with the reason', async () => {
  const { folder, get, context } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario() })
  context.close()
  const reader = openServices({ folder, state: readOnly })
  expect((await reader.get('library.list', everything)).total).toBe(1)
  expect((await reader.get('scenario.open', { id })).id).toBe(id)
  expect(await reader.get('transfer.export-texts', { job: 'j', ids: [id] })).toHaveLength(1)
  const refused = [
    await reader.call('library.create', { scenario: smallScenario() }),
    await reader.call('library.open-sample', { name: '4-own-use', language: 'en' }),
    await reader.call('library.duplicate', { id, title: '' }),
    await reader.call('library.trash', { ids: [id] }),
    await reader.call('library.restore', { ids: [id] }),
    await reader.call('library.delete', { ids: [id] }),
    await reader.call('scenario.save', { id, base: head, entries }),
    await reader.call('transfer.import', { job: 'j', files: [{ name: 'a', text: '' }], language: 'en' }),
    await reader.call('transfer.import-picked', { job: 'j', language: 'en' }),
    await reader.call('library-file.hand-over', { key: null, content: '' })
  ]
  for (const answer of refused) {
    expect(answer).toMatchObject({ error: { code: 'read-only', why: expect.stringContaining('later version') } })
  }
})

test('the language can be changed also where nothing can be written, and holds until the end', async () => {
  for (const state of [readOnly, damaged]) {
    const { get, call } = openServices({ state })
    expect(await get('settings.change', { language: 'ko' })).toMatchObject({ language: 'ko' })
    expect(await get('settings.get', {})).toMatchObject({ language: 'ko', theme: 'system' })
    const answer = await call('library.trash', { ids: ['a'] })
    expect(answer).toMatchObject({ error: { why: expect.stringMatching(/[가-힣]/) } })
  }
})

test('a damaged store answers every call about scenarios with what was found and what to do', async () => {
  const { call, get } = openServices({ state: damaged })
  const answers = [
    await call('library.list', everything),
    await call('scenario.open', { id: 'a' }),
    await call('scenario.save', { id: 'a', base: head, entries }),
    await call('library.create', { scenario: smallScenario() })
  ]
  for (const answer of answers) {
    expect(answer).toMatchObject({ error: { code: 'store-damaged', why: expect.stringContaining('page 3') } })
  }
  expect(await get('library.samples', { language: 'ko' })).toHaveLength(9)
  expect((await get('app.info', {})).store).toEqual(damaged)
})

test('after the store was opened again, the services work on the new one', async () => {
  const { get, call, context } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario() })
  context.close()
  expect(await call('scenario.open', { id })).toMatchObject({ error: { code: 'store-damaged' } })
  expect(context.reopen()).toEqual({ kind: 'ready' })
  expect((await get('scenario.open', { id })).id).toBe(id)
})

const system = (code: string, path: string | null = '/place') =>
  Object.assign(new Error(`${code}: told`), { code, ...(path !== null && { path }) })

const errors: [unknown, string, string][] = [
  [new Sqlite.SqliteError('full', 'SQLITE_FULL'), 'disk-full', '/data'],
  [new Sqlite.SqliteError('busy', 'SQLITE_BUSY'), 'busy', 'busy'],
  [new Sqlite.SqliteError('busy', 'SQLITE_BUSY_SNAPSHOT'), 'busy', 'busy'],
  [new Sqlite.SqliteError('no', 'SQLITE_READONLY'), 'cannot-write', 'no'],
  [new Sqlite.SqliteError('no', 'SQLITE_READONLY_DIRECTORY'), 'cannot-write', 'no'],
  [new Sqlite.SqliteError('no', 'SQLITE_CANTOPEN'), 'cannot-write', 'no'],
  [new Sqlite.SqliteError('no', 'SQLITE_IOERR_WRITE'), 'cannot-write', 'no'],
  [new Sqlite.SqliteError('bad', 'SQLITE_CORRUPT'), 'store-damaged', 'bad'],
  [new Sqlite.SqliteError('bad', 'SQLITE_NOTADB'), 'store-damaged', 'bad'],
  [system('ENOSPC'), 'disk-full', '/place'],
  [system('EROFS'), 'cannot-write-there', 'EROFS: told'],
  [system('EACCES', '/database'), 'cannot-write-there', 'EACCES: told'],
  [system('EISDIR', '/data/../x'), 'cannot-write-there', 'EISDIR: told'],
  [system('EACCES', '/data/library.db'), 'cannot-write', 'EACCES: told'],
  [system('EACCES', '/data/..x'), 'cannot-write', 'EACCES: told'],
  [system('EIO', null), 'cannot-write', 'EIO: told'],
  [new StoreError('damaged', 'x'), 'store-damaged', 'x'],
  [new StoreError('not-found', 'x'), 'not-found', 'x'],
  [new ServiceError('cancelled'), 'cancelled', '']
]

test.each(errors)('%s is told as %s', (error, code, detail) => {
  expect(toServiceError(error, '/data', 'en')).toMatchObject({ code, detail })
})

test('what is unexpected stays what it is', () => {
  for (const error of [
    new Error('x'),
    new Sqlite.SqliteError('x', 'SQLITE_MISUSE'),
    system('constructor'),
    'text',
    null
  ]) {
    expect(toServiceError(error, '/data', 'en')).toBe(error)
  }
})

test('a full disk is told as such, and nothing is changed', async () => {
  const { get, call, db } = openServices()
  const { id, head: base } = await get('library.create', { scenario: smallScenario() })
  db().pragma(`max_page_count = ${Number(db().pragma('page_count', { simple: true }))}`)
  const big = { op: 'add' as const, path: ['notes'], value: 'x'.repeat(9000) }
  const entry = { ...retitle('', ''), patch: [big] }
  const answer = await call('scenario.save', { id, base, entries: Array.from({ length: 20 }, () => entry) })
  expect(answer).toMatchObject({ error: { code: 'disk-full' } })
  expect((await get('scenario.open', { id })).head).toEqual(base)
})
