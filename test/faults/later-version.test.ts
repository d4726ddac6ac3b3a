import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { currentVersion } from '#main/store/migrate.ts'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { openLibrary } from './library.ts'

it('opens a library of a later version for reading: says so, exports, refuses every change, changes no byte', async () => {
  const folder = makeFolder()
  const before = openLibrary(folder)
  const { id, head } = await before.call('library.create', { scenario: newScenario('from later') })
  before.close()
  const later = new Sqlite(before.paths.databaseFile)
  later.exec('create table of_later_times (x text) strict')
  later.pragma(`user_version = ${currentVersion + 1}`)
  later.close()
  const bytes = readFileSync(before.paths.databaseFile)

  const library = openLibrary(folder)
  const { store } = await library.call('app.info', {})
  expect(store).toMatchObject({
    kind: 'read-only',
    reason: 'later-version',
    detail: expect.stringMatching(/version \d/)
  })
  expect((await library.call('scenario.open', { id })).scenario.title).toBe('from later')
  expect((await library.call('transfer.export-texts', { job: 'export', ids: [id] }))[0]?.text).toContain('from later')
  const language = 'en' as const
  const files = [{ name: 'a.csp.json', text: JSON.stringify(newScenario('a')) }]
  const refused = [
    await library.refused('library.create', { scenario: newScenario('a') }),
    await library.refused('library.open-sample', { name: '1-sell-to-the-customer', language }),
    await library.refused('library.duplicate', { id, title: 'copy' }),
    await library.refused('library.trash', { ids: [id] }),
    await library.refused('library.restore', { ids: [id] }),
    await library.refused('library.delete', { ids: [id] }),
    await library.refused('scenario.save', { id, base: head, entries: [retitle('from later', 'x')] }),
    await library.refused('transfer.import', { job: 'import', files, language }),
    await library.refused('backup.create', { job: 'backup' }),
    await library.refused('backup.restore', { sequence: 0 })
  ]
  for (const failure of refused)
    expect(failure).toMatchObject({ code: 'read-only', fix: expect.stringContaining('version') })
  library.close()
  expect(readFileSync(before.paths.databaseFile).equals(bytes)).toBe(true)
})
