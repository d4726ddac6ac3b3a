import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { openLibrary } from './library.ts'
import { findLost } from './oracle.ts'
import { runWriter } from './run-writer.ts'

it('keeps what two programs save at once, and refuses a change that builds on an old head', async () => {
  const folder = makeFolder()
  openLibrary(folder).close()
  const heard = await Promise.all([1, 2].map((seed) => runWriter({ folder, seed, saves: 150, backUpAfter: 40 * seed })))
  for (const { code, errors } of heard) expect({ code, errors }).toEqual({ code: 0, errors: '' })
  const refused = heard.flatMap((each) => each.refused)
  expect(refused.filter((line) => !line.startsWith('NAK changed-elsewhere'))).toEqual([])
  expect(
    findLost(
      folder,
      heard.flatMap((each) => each.acknowledged)
    )
  ).toEqual([])
})

it('lets two programs make the library at once: both work in the same one', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    const folder = makeFolder()
    const heard = await Promise.all([1, 2].map((seed) => runWriter({ folder, seed, saves: 5 })))
    for (const { code, errors } of heard) expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(
      findLost(
        folder,
        heard.flatMap((each) => each.acknowledged)
      )
    ).toEqual([])
  }
})

it('restores a backup beside another program, which is told that what it has is old', async () => {
  const folder = makeFolder()
  const one = openLibrary(folder)
  const made = await one.call('library.create', { scenario: newScenario('first') })
  await one.call('backup.create', { job: 'backup' })
  const other = openLibrary(folder)
  const saved = await other.call('scenario.save', {
    id: made.id,
    base: made.head,
    entries: [retitle('first', 'second')]
  })
  const { restored, keptAs } = await one.call('backup.restore', { sequence: 1 })
  expect(restored.sequence).toBe(1)
  expect(keptAs).toBe('backup-000002-before-restore.db')
  const late = { id: made.id, base: saved.head, entries: [retitle('second', 'third')] }
  expect(await other.refused('scenario.save', late)).toMatchObject({ code: 'changed-elsewhere' })
  expect((await other.call('scenario.open', { id: made.id })).scenario.title).toBe('first')
  const { head } = await other.call('scenario.save', { ...late, base: made.head, entries: [retitle('first', 'again')] })
  expect((await one.call('scenario.open', { id: made.id })).head).toEqual(head)
  one.close()
  other.close()
  expect(findLost(folder, [`ACK ${made.id} 1 ${head.hash}`])).toEqual([])
})

it('leaves a damaged library in place while another program has it open, and restores it after that one ended', async () => {
  const folder = makeFolder()
  const user = openLibrary(folder)
  const made = await user.call('library.create', { scenario: newScenario('first') })
  const other = await user.call('library.create', { scenario: newScenario('other') })
  await user.call('backup.create', { job: 'backup' })
  const vandal = new Sqlite(user.paths.databaseFile)
  vandal.prepare("update snapshot set content = replace(content, 'other', 'wrong')").run()
  vandal.close()
  const late = openLibrary(folder)
  expect(late.context.state()).toMatchObject({ kind: 'damaged', keptAs: 'library.db' })
  expect(await late.refused('backup.restore', { sequence: 1 })).toMatchObject({ code: 'busy' })
  const entries = [retitle('first', 'second')]
  expect(await user.ask('scenario.save', { id: made.id, base: made.head, entries })).toMatchObject({ ok: true })
  user.close()
  expect(await late.call('backup.restore', { sequence: 1 })).toMatchObject({ keptAs: 'library-damaged-1.db' })
  expect((await late.call('scenario.open', { id: other.id })).scenario.title).toBe('other')
  late.close()
})
