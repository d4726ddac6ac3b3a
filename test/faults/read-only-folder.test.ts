import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { openLibrary, wholeList } from './library.ts'

const isRoot = process.getuid?.() === 0

/** Lets nobody write in a folder; root needs more than permissions for that. Answers whether it could be done. */
function lock(folder: string): boolean {
  if (process.platform === 'win32') return false
  if (!isRoot) {
    chmodSync(folder, 0o555)
    return true
  }
  const isImmutable = spawnSync('chattr', ['-R', '+i', folder]).status === 0
  if (isImmutable) return true
  if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return false
  return spawnSync('mount', ['-o', 'remount,ro,bind', folder]).status === 0
}

function unlock(folder: string): void {
  if (!isRoot) {
    chmodSync(folder, 0o755)
    return
  }
  spawnSync('umount', [folder])
  spawnSync('chattr', ['-R', '-i', folder])
}

const probe = makeFolder()
const canLock = lock(probe)
unlock(probe)
if (!canLock) console.warn('NOT RUN: a folder that cannot be written needs permissions, chattr or a mount')

describe.runIf(canLock)('a folder that cannot be written', () => {
  const folders: string[] = []
  const lockedFolder = (folder: string) => {
    folders.push(folder)
    expect(lock(folder)).toBe(true)
  }
  afterEach(() => folders.splice(0).forEach(unlock))

  it('is read, and every change is refused with what to do', async () => {
    const folder = makeFolder()
    const before = openLibrary(folder)
    const made = await before.call('library.create', { scenario: newScenario('kept') })
    before.close()
    lockedFolder(folder)
    const library = openLibrary(folder)
    expect(library.context.state()).toMatchObject({ kind: 'read-only', reason: 'not-writable' })
    const { scenario, head } = await library.call('scenario.open', { id: made.id })
    expect(scenario.title).toBe('kept')
    const refused = [
      await library.refused('scenario.save', { id: made.id, base: head, entries: [retitle('kept', 'lost')] }),
      await library.refused('library.trash', { ids: [made.id] }),
      await library.refused('backup.create', { job: 'backup' }),
      await library.refused('backup.restore', { sequence: 1 })
    ]
    for (const failure of refused)
      expect(failure).toMatchObject({ code: 'read-only', fix: expect.stringMatching(/\S/) })
    expect(await library.call('transfer.export-texts', { job: 'export', ids: [made.id] })).toHaveLength(1)
    library.close()
  })

  it('is read to the last change of a program that was killed', async () => {
    const folder = makeFolder()
    const killed = makeFolder()
    const writer = openLibrary(folder)
    const { id } = await writer.call('library.create', { scenario: newScenario('in the log') })
    // What a killed program leaves: the log, and no word of it in the file.
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('-shm')) cpSync(join(folder, name), join(killed, name), { recursive: true })
    }
    writer.close()
    expect(readFileSync(join(killed, 'library.db')).includes('in the log')).toBe(false)
    lockedFolder(killed)
    const library = openLibrary(killed)
    expect(library.context.state()).toMatchObject({ kind: 'read-only' })
    expect((await library.call('scenario.open', { id })).scenario.title).toBe('in the log')
    library.close()
  })

  it('without a library shows an empty one', async () => {
    const folder = makeFolder()
    lockedFolder(folder)
    const library = openLibrary(folder)
    expect(library.context.state()).toMatchObject({ kind: 'read-only' })
    expect((await library.call('library.list', wholeList)).total).toBe(0)
    library.close()
  })
})
