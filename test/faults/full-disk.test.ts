import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { openLibrary } from './library.ts'
import { findLost } from './oracle.ts'

const mount = makeFolder()
const isMounted =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount]).status === 0
if (!isMounted) console.warn('NOT RUN: a full disk needs a small file system, which only root on Linux can mount')

describe.runIf(isMounted)('a full disk', () => {
  afterAll(() => {
    spawnSync('umount', [mount])
    rmSync(mount, { recursive: true, force: true })
  })

  it('refuses what has no room, keeps what was acknowledged, and goes on when there is room again', async () => {
    const folder = join(mount, 'library')
    const library = openLibrary(folder)
    const made = await library.call('library.create', { scenario: newScenario('0') })
    const acknowledged = [`ACK ${made.id} 0 ${made.head.hash}`]
    let { head } = made
    let title = '0'
    const saveNext = async (next: string) => {
      const answer = await library.ask('scenario.save', { id: made.id, base: head, entries: [retitle(title, next)] })
      if (!answer.ok) return answer.error
      head = (answer.value as { readonly head: typeof head }).head
      title = next
      acknowledged.push(`ACK ${made.id} ${head.sequence} ${head.hash}`)
      return undefined
    }
    writeFileSync(join(mount, 'ballast'), Buffer.alloc(900 * 1024))
    let failure: Awaited<ReturnType<typeof saveNext>>
    for (let number = 1; number < 500 && failure === undefined; number += 1) failure = await saveNext(`edit ${number}`)
    expect(failure).toMatchObject({ code: 'disk-full', fix: expect.stringContaining('Free some room') })
    expect(await library.refused('backup.create', { job: 'backup' })).toMatchObject({ code: 'disk-full' })
    expect(readdirSync(join(folder, 'backups'))).toEqual([])

    rmSync(join(mount, 'ballast'))
    expect(await saveNext('room again')).toBeUndefined()
    expect(await library.call('backup.create', { job: 'backup' })).toMatchObject({ isVerified: true, scenarios: 1 })
    library.close()
    expect(findLost(folder, acknowledged)).toEqual([])
  })

  it('opens a library for reading where there is no room even to open it', async () => {
    const folder = join(mount, 'full')
    mkdirSync(folder)
    const before = openLibrary(folder)
    const { id } = await before.call('library.create', { scenario: newScenario('kept') })
    before.close()
    try {
      writeFileSync(join(mount, 'ballast'), Buffer.alloc(4 * 1024 * 1024))
    } catch {
      // It took all the room there was, as it should.
    }
    const library = openLibrary(folder)
    expect(library.context.state()).toMatchObject({ kind: 'read-only', reason: 'not-writable' })
    expect((await library.call('scenario.open', { id })).scenario.title).toBe('kept')
    expect(await library.refused('library.create', { scenario: newScenario('more') })).toMatchObject({
      code: 'read-only'
    })
    library.close()
    rmSync(join(mount, 'ballast'))
  })
})
