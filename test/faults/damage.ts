import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { type Library, openLibrary, wholeList } from './library.ts'

/** A library at rest that has a backup and changes after it, and what is in it. */
export interface Rested {
  readonly folder: string
  readonly file: string
  readonly bytes: Buffer
  /** Everything that a person would miss. */
  readonly content: string
  /** The moment of the newest change in the backup. */
  readonly backedUpTo: string
}

/** All that is in a library: every scenario with its history, as the window gets it. Throws where one cannot be opened. */
export async function readContent(library: Library): Promise<string> {
  const { items } = await library.call('library.list', wholeList)
  const ids = items.map(({ id }) => id).sort()
  return JSON.stringify(await Promise.all(ids.map((id) => library.call('scenario.open', { id }))))
}

/**
 * Makes a library with a few scenarios, a backup, and a change after it.
 * @param isKilled leaves it as a killed program does, with what it saved in the log alone
 */
export async function makeRested(isKilled = false): Promise<Rested> {
  const folder = makeFolder()
  let clock = Date.parse('2026-03-01T09:00:00Z')
  const now = () => {
    clock += 1000
    return new Date(clock)
  }
  const library = openLibrary(folder, { now })
  for (let number = 0; number < 4; number += 1) {
    const title = (change: number) => `Scenario ${number}, change ${change} ${'z'.repeat(change * 10)}`
    const { id, head: first } = await library.call('library.create', { scenario: newScenario(title(0)) })
    let head = first
    for (let change = 1; change <= 12; change += 1) {
      const entries = [retitle(title(change - 1), title(change))]
      head = (await library.call('scenario.save', { id, base: head, entries })).head
    }
  }
  const backedUpTo = new Date(clock).toISOString()
  await library.call('backup.create', { job: 'backup' })
  if (isKilled) library.context.database().pragma('wal_checkpoint(TRUNCATE)')
  await library.call('library.create', { scenario: newScenario('after the backup') })
  const content = await readContent(library)
  const left = makeFolder()
  if (isKilled) cpSync(folder, left, { recursive: true, filter: (name) => !name.endsWith('-shm') })
  library.close()
  if (!isKilled) cpSync(folder, left, { recursive: true })
  const file = join(left, 'library.db')
  return { folder: left, file, bytes: readFileSync(file), content, backedUpTo }
}

/** A copy of a library to be damaged, in a folder of its own. */
export function copyRested({ folder }: Rested): string {
  const copy = makeFolder()
  rmSync(copy, { recursive: true })
  mkdirSync(copy)
  cpSync(folder, copy, { recursive: true })
  return copy
}
