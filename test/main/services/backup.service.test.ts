import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { startAutomaticBackups } from '#main/services/automatic-backups.ts'
import { checkedAtStart } from '#main/services/open-store.ts'
import type { Progress } from '#shared/contract/models.ts'
import { newScenario, retitle } from '#test/faults/edits.ts'
import { makeFolder } from '#test/faults/folder.ts'
import { type Library, type LibraryOptions, openLibrary, wholeList } from '#test/faults/library.ts'

async function withScenario(options: LibraryOptions = {}) {
  const library = openLibrary(makeFolder(), options)
  const { id, head } = await library.call('library.create', { scenario: newScenario('first') })
  return { library, id, head }
}

async function titlesOf(library: Library): Promise<readonly string[]> {
  return (await library.call('library.list', wholeList)).items.map(({ title }) => title)
}

it('makes a backup that says what it holds, and lists the newest first', async () => {
  const now = () => new Date('2026-02-03T04:05:06.789Z')
  const { library } = await withScenario({ now })
  const made = await library.call('backup.create', { job: 'one' })
  expect(made).toEqual({
    sequence: 1,
    name: 'backup-000001-asked.db',
    at: '2026-02-03T04:05:06.789Z',
    reason: 'asked',
    bytes: expect.any(Number),
    scenarios: 1,
    isVerified: true
  })
  const second = await library.call('backup.create', { job: 'two' })
  expect(await library.call('backup.list', {})).toEqual([second, made])
  expect(readdirSync(library.paths.backupFolder).toSorted()).toEqual([made.name, second.name])
  library.close()
})

it('tells its progress, and leaves nothing behind where it is cancelled', async () => {
  const told: Progress[] = []
  const { library } = await withScenario({
    emit: (name, payload) => {
      if (name === 'job.progress') told.push(payload as Progress)
    }
  })
  const refused = library.refused('backup.create', { job: 'work' })
  await Promise.resolve()
  expect(await library.call('job.cancel', { job: 'work' })).toEqual({ cancelled: true })
  expect(await refused).toMatchObject({ code: 'cancelled' })
  expect(readdirSync(library.paths.backupFolder)).toEqual([])
  await library.call('backup.create', { job: 'work' })
  expect(told.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
    expect.arrayContaining(['backup cancelled', 'backup running', 'backup done'])
  )
  library.close()
})

it('restores a backup, keeps what it replaces as another, and can go back again', async () => {
  let now = new Date('2026-02-03T10:00:00.000Z')
  const { library, id, head } = await withScenario({ now: () => now })
  await library.call('backup.create', { job: 'one' })
  now = new Date('2026-02-03T11:00:00.000Z')
  await library.call('scenario.save', { id, base: head, entries: [retitle('first', 'second')] })

  const back = await library.call('backup.restore', { sequence: 1 })
  expect(back).toMatchObject({
    restored: { sequence: 1, scenarios: 1 },
    keptAs: 'backup-000002-before-restore.db',
    missingSince: '2026-02-03T10:00:00.000Z'
  })
  expect(await titlesOf(library)).toEqual(['first'])
  const forth = await library.call('backup.restore', { sequence: 2 })
  expect(forth.missingSince).toBe('2026-02-03T11:00:00.000Z')
  expect(await titlesOf(library)).toEqual(['second'])
  const left = readdirSync(library.paths.dataFolder).filter((name) => name.startsWith('draft'))
  expect(left).toEqual([])
  library.close()
})

it('restores over a library that was damaged while it was open, and keeps that aside', async () => {
  const { library, id } = await withScenario()
  await library.call('backup.create', { job: 'one' })
  const vandal = new Sqlite(library.paths.databaseFile)
  vandal.exec('drop trigger journal_never_changes')
  vandal.prepare("update snapshot set content = replace(content, 'first', 'wrong')").run()
  vandal.close()
  const { ok, problems } = await library.call('backup.verify', { job: 'verify' })
  expect(ok).toBe(false)
  expect(problems).toEqual([expect.stringContaining(`library.db: ${id}`)])
  expect(await library.refused('backup.create', { job: 'two' })).toMatchObject({ code: 'store-damaged' })
  expect(await library.call('backup.restore', { sequence: 1 })).toMatchObject({ keptAs: 'library-damaged-1.db' })
  expect(await titlesOf(library)).toEqual(['first'])
  expect(existsSync(join(library.paths.dataFolder, 'library-damaged-1.db'))).toBe(true)
  library.close()
})

it('verifies the library and every backup, and names what is damaged', async () => {
  const { library } = await withScenario()
  await library.call('backup.create', { job: 'one' })
  await library.call('backup.create', { job: 'two' })
  expect(await library.call('backup.verify', { job: 'verify' })).toEqual({ ok: true, problems: [] })
  writeFileSync(join(library.paths.backupFolder, 'backup-000001-asked.db'), '')
  expect(await library.call('backup.verify', { job: 'verify' })).toEqual({
    ok: false,
    problems: ['backup-000001-asked.db: the file is empty']
  })
  const [, damaged] = await library.call('backup.list', {})
  expect(damaged).toMatchObject({ sequence: 1, isVerified: false })
  library.close()
})

it('refuses a backup of a library that is damaged, and lets go of none', async () => {
  const { library } = await withScenario()
  for (let number = 0; number < 21; number += 1) await library.call('backup.create', { job: 'asked' })
  const before = await library.call('backup.list', {})
  expect(before.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => 21 - index))
  const vandal = new Sqlite(library.paths.databaseFile)
  vandal.prepare("update snapshot set content = replace(content, 'first', 'wrong')").run()
  vandal.close()
  expect(await library.refused('backup.create', { job: 'asked' })).toMatchObject({ code: 'store-damaged' })
  expect(await library.call('backup.list', {})).toEqual(before)
  library.close()
})

it('tells of a place that cannot be written, and keeps the library going', async () => {
  const { library, id, head } = await withScenario()
  writeFileSync(library.paths.backupFolder, 'a file where the folder should be')
  expect(await library.refused('backup.create', { job: 'one' })).toMatchObject({ code: 'cannot-write' })
  expect(await library.ask('scenario.save', { id, base: head, entries: [retitle('first', 'on')] })).toMatchObject({
    ok: true
  })
  rmSync(library.paths.backupFolder)
  library.close()
})

/** A clock whose hours pass when the test says so. */
function handClock() {
  const waiting: { readonly milliseconds: number; readonly work: () => void }[] = []
  return {
    later: (milliseconds: number, work: () => void) => {
      const entry = { milliseconds, work }
      waiting.push(entry)
      return () => {
        waiting.splice(waiting.indexOf(entry), 1)
      }
    },
    waiting
  }
}

it('backs up by itself soon after the start and every hour, but only where something changed', async () => {
  let now = new Date('2026-02-03T10:00:00.000Z')
  const { library, id, head } = await withScenario({ now: () => now })
  const { later, waiting } = handClock()
  const stop = startAutomaticBackups(library.context, later)
  const reasons = async () => (await library.call('backup.list', {})).map(({ reason }) => reason)
  const pass = async (hours: number) => {
    now = new Date(now.getTime() + hours * 3_600_000)
    waiting.shift()?.work()
    await expect.poll(() => waiting.length).toBe(1)
  }
  await pass(0)
  expect(await reasons()).toEqual(['weekly'])
  await pass(1)
  expect(await reasons()).toEqual(['weekly'])
  await library.call('scenario.save', { id, base: head, entries: [retitle('first', 'second')] })
  await pass(1)
  expect(await reasons()).toEqual(['hourly', 'weekly'])
  expect(waiting[0]?.milliseconds).toBe(3_600_000)
  stop()
  expect(waiting).toEqual([])
  library.close()
})

it('tells the window of an automatic backup that fails, and tries again', async () => {
  const told: string[] = []
  const { library } = await withScenario({
    emit: (name, payload) => {
      if (name === 'job.progress') told.push((payload as Progress).state)
    }
  })
  writeFileSync(library.paths.backupFolder, 'in the way')
  const { later, waiting } = handClock()
  const stop = startAutomaticBackups(library.context, later)
  waiting.shift()?.work()
  await expect.poll(() => waiting.length).toBe(1)
  expect(told).toContain('failed')
  rmSync(library.paths.backupFolder)
  waiting.shift()?.work()
  await expect.poll(() => waiting.length).toBe(1)
  expect(await library.call('backup.list', {})).toHaveLength(1)
  stop()
  library.close()
})

it('checks a large library to its end after the start, and puts it aside where it is damaged', async () => {
  const { library } = await withScenario()
  await library.call('backup.create', { job: 'one' })
  const vandal = new Sqlite(library.paths.databaseFile)
  vandal.exec('create table filler (bytes blob) strict')
  vandal.prepare('insert into filler values (zeroblob(?))').run(checkedAtStart)
  vandal.prepare("update snapshot set content = replace(content, 'first', 'wrong')").run()
  vandal.close()
  library.context.reopen()
  expect(library.context.state()).toEqual({ kind: 'ready' })
  const { later, waiting } = handClock()
  const stop = startAutomaticBackups(library.context, later)
  waiting.shift()?.work()
  await expect.poll(() => waiting.length).toBe(1)
  stop()
  expect(library.context.state()).toMatchObject({
    kind: 'damaged',
    keptAs: 'library-damaged-1.db',
    newestBackup: { sequence: 1 }
  })
  await library.call('backup.restore', { sequence: 1 })
  expect(await titlesOf(library)).toEqual(['first'])
  library.close()
})

it('restores nothing while the library is being checked', async () => {
  const { library } = await withScenario()
  await library.call('backup.create', { job: 'one' })
  const checked = library.call('backup.verify', { job: 'check' })
  await Promise.resolve()
  expect(await library.refused('backup.restore', { sequence: 1 })).toMatchObject({ code: 'work-runs' })
  expect(await checked).toEqual({ ok: true, problems: [] })
  expect(await library.call('backup.restore', { sequence: 1 })).toMatchObject({ restored: { sequence: 1 } })
  library.close()
})
