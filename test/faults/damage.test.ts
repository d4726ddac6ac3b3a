import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyRested, makeRested, type Rested, readContent } from './damage.ts'
import { newScenario, randomFrom } from './edits.ts'
import { openLibrary, wholeList } from './library.ts'

let rested: Rested
let killed: Rested
beforeAll(async () => {
  rested = await makeRested()
  killed = await makeRested(true)
})

/** Opens a damaged library, checks that it is told and kept, and restores the newest backup in two calls. */
async function expectRestored(folder: string, damaged: Buffer | undefined, problem: RegExp) {
  const library = openLibrary(folder)
  const { store } = await library.call('app.info', {})
  if (store.kind !== 'damaged') throw new Error(`it was opened as ${store.kind}`)
  expect(store.detail).toMatch(problem)
  expect(store.newestBackup).toMatchObject({ isVerified: true })
  if (damaged !== undefined) {
    expect(store.keptAs).toBe('library-damaged-1.db')
    expect(readFileSync(join(folder, store.keptAs)).equals(damaged)).toBe(true)
  }
  expect(existsSync(library.paths.databaseFile)).toBe(false)
  for (const failure of [
    await library.refused('library.list', wholeList),
    await library.refused('library.create', { scenario: newScenario('lost') }),
    await library.refused('backup.create', { job: 'backup' })
  ]) {
    expect(failure).toMatchObject({ code: 'store-damaged', fix: expect.stringContaining('backup') })
  }
  await library.call('settings.get', {})

  const [newest] = await library.call('backup.list', {})
  if (!newest) throw new Error('there is no backup')
  expect(newest).toMatchObject({ sequence: store.newestBackup?.sequence })
  const answer = await library.call('backup.restore', { sequence: newest.sequence })
  expect(answer.restored).toEqual(newest)
  expect((await library.call('app.info', {})).store).toEqual({ kind: 'ready' })
  if (damaged !== undefined) expect(readFileSync(join(folder, answer.keptAs)).equals(damaged)).toBe(true)
  return { library, answer }
}

describe('a library file that is', () => {
  it.each([1, 50, 99, 100, 4095, 4096, 9000])('cut off at %i bytes is told, kept and restored', async (length) => {
    const folder = copyRested(rested)
    truncateSync(join(folder, 'library.db'), length)
    const { library, answer } = await expectRestored(
      folder,
      rested.bytes.subarray(0, length),
      /not a database|cut off|head of the file/
    )
    expect(answer.missingSince).toBe(rested.backedUpTo)
    expect((await library.call('library.list', wholeList)).total).toBe(4)
    library.close()
  })

  it('cut off by one page, or by one byte, is told', async () => {
    for (const length of [rested.bytes.length - 1, rested.bytes.length - 4096]) {
      const folder = copyRested(rested)
      truncateSync(join(folder, 'library.db'), length)
      const { library } = await expectRestored(folder, rested.bytes.subarray(0, length), /cut off/)
      library.close()
    }
  })

  it('empty is told, and not taken for a new one', async () => {
    const folder = copyRested(rested)
    truncateSync(join(folder, 'library.db'), 0)
    const { library } = await expectRestored(folder, Buffer.alloc(0), /empty/)
    library.close()
  })

  it('gone is told, and not taken for a first start', async () => {
    const folder = copyRested(rested)
    rmSync(join(folder, 'library.db'))
    const { library } = await expectRestored(folder, undefined, /missing/)
    library.close()
  })

  it('text of something else is told', async () => {
    const folder = copyRested(rested)
    const bytes = Buffer.from('not a library at all '.repeat(1000))
    writeFileSync(join(folder, 'library.db'), bytes)
    const { library } = await expectRestored(folder, bytes, /not a database/)
    library.close()
  })
})

describe('the log of a killed program that is', () => {
  const wal = (folder: string) => join(folder, 'library.db-wal')

  it('whole is played, and nothing is missing', async () => {
    const library = openLibrary(copyRested(killed))
    expect(library.context.state()).toEqual({ kind: 'ready' })
    expect(await readContent(library)).toBe(killed.content)
    library.close()
  })

  it('gone is told; what is left becomes the newest backup', async () => {
    const folder = copyRested(killed)
    rmSync(wal(folder))
    const { library, answer } = await expectRestored(folder, killed.bytes, /missing/)
    expect(answer.restored).toMatchObject({ sequence: 2, reason: 'before-restore', scenarios: 4 })
    expect(answer.missingSince).toBe(killed.backedUpTo)
    library.close()
  })

  it('cut off anywhere, or damaged anywhere, is told or has lost nothing', async () => {
    const random = randomFrom(5)
    const whole = readFileSync(wal(killed.folder))
    const found = { told: 0, whole: 0 }
    for (let turn = 0; turn < 30; turn += 1) {
      const folder = copyRested(killed)
      const bytes = Buffer.from(whole)
      const at = Math.floor(random() * bytes.length)
      if (turn % 2 === 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      writeFileSync(wal(folder), turn % 2 === 0 ? bytes : bytes.subarray(0, at))
      const library = openLibrary(folder)
      if (library.context.state().kind === 'damaged') found.told += 1
      else {
        expect(await readContent(library)).toBe(killed.content)
        found.whole += 1
      }
      library.close()
      rmSync(folder, { recursive: true })
    }
    expect(found.told).toBeGreaterThan(5)
  })
})

it('finds 200 single flipped bits, or they changed nothing that was saved', async () => {
  const random = randomFrom(7)
  const found = { told: 0, toldOnOpening: 0, harmless: 0, changed: [] as number[] }
  for (let flip = 0; flip < 200; flip += 1) {
    const folder = copyRested(rested)
    const bytes = Buffer.from(rested.bytes)
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    writeFileSync(join(folder, 'library.db'), bytes)
    const library = openLibrary(folder)
    if (library.context.state().kind !== 'ready') found.told += 1
    else {
      const content = await readContent(library).catch(() => undefined)
      if (content === undefined) found.toldOnOpening += 1
      else if (content === rested.content) found.harmless += 1
      else found.changed.push(at)
    }
    library.close()
    rmSync(folder, { recursive: true })
  }
  expect(found.changed).toEqual([])
  expect(found.told).toBeGreaterThan(30)
})

it('finds a flipped letter in a saved text, of which the integrity check of SQLite says ok', async () => {
  const folder = copyRested(rested)
  const bytes = Buffer.from(rested.bytes)
  const at = bytes.indexOf('Scenario 2, change 7')
  bytes.write('C', at + 12)
  writeFileSync(join(folder, 'library.db'), bytes)
  const { library } = await expectRestored(folder, bytes, /journal is not as it was saved/)
  library.close()
})

it('skips damaged backups: the newest that holds is offered, and a damaged one is refused', async () => {
  const folder = copyRested(rested)
  const healthy = openLibrary(folder)
  await healthy.call('backup.create', { job: 'second' })
  healthy.close()
  const newest = join(folder, 'backups', 'backup-000002-asked.db')
  const bytes = readFileSync(newest)
  bytes.write('C', bytes.indexOf('Scenario 2, change 7') + 12)
  writeFileSync(newest, bytes)
  truncateSync(join(folder, 'library.db'), 0)
  const library = openLibrary(folder)
  expect(library.context.state()).toMatchObject({ kind: 'damaged', newestBackup: { sequence: 1 } })
  expect(await library.refused('backup.restore', { sequence: 2 })).toMatchObject({ code: 'backup-damaged' })
  expect(await library.refused('backup.restore', { sequence: 9 })).toMatchObject({ code: 'no-backup' })
  expect(await library.call('backup.restore', { sequence: 1 })).toMatchObject({ keptAs: 'library-damaged-1.db' })
  library.close()
})

it('starts with an empty library only where that is asked for, and never writes over what was kept', async () => {
  const folder = copyRested(rested)
  rmSync(join(folder, 'backups'), { recursive: true })
  for (const number of [1, 2]) {
    writeFileSync(join(folder, 'library.db'), `damaged ${number}`)
    for (const _ of ['a start', 'and another']) {
      const library = openLibrary(folder)
      expect(library.context.state()).toMatchObject({
        kind: 'damaged',
        keptAs: `library-damaged-${number}.db`,
        newestBackup: null
      })
      library.close()
    }
    const library = openLibrary(folder)
    await library.call('backup.restore', { sequence: 0 })
    expect(library.context.state()).toEqual({ kind: 'ready' })
    await library.call('library.create', { scenario: newScenario('new life') })
    library.close()
  }
  const kept = readdirSync(folder).filter((name) => name.startsWith('library-damaged'))
  expect(kept).toEqual(['library-damaged-1.db', 'library-damaged-2.db'])
  expect(readFileSync(join(folder, 'library-damaged-1.db'), 'utf8')).toBe('damaged 1')
})

it('needs neither of the small files beside the library: damaged or gone, they are made again', async () => {
  for (const name of ['library-presence.db', 'library-mark.json']) {
    for (const damage of ['garbage '.repeat(200), undefined]) {
      const folder = copyRested(rested)
      if (damage === undefined) rmSync(join(folder, name))
      else writeFileSync(join(folder, name), damage)
      const library = openLibrary(folder)
      expect(library.context.state()).toEqual({ kind: 'ready' })
      expect(await readContent(library)).toBe(rested.content)
      library.close()
    }
  }
})
