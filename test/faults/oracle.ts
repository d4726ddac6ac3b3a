import { join } from 'node:path'
import { listNames } from '#main/store/backup-file.ts'
import { type Database, openDatabase } from '#main/store/database.ts'
import { type Library, openLibrary } from './library.ts'

/** What a library holds, looked at beside all the code that wrote it: a line for each change and each new scenario. */
function readHolding(db: Database): ReadonlySet<string> {
  const rows = db
    .prepare<[], { readonly id: string; readonly sequence: number; readonly hash: string }>(
      `select id, sequence, hash from journal join scenario on scenario.number = journal.scenario
       union all
       select id, sequence, snapshot.head_hash as hash from snapshot join scenario on scenario.number = snapshot.scenario
       where sequence = 0`
    )
    .all()
  return new Set(rows.map(({ id, sequence, hash }) => `ACK ${id} ${sequence} ${hash}`))
}

function readBackups({ paths }: Library): ReadonlySet<string> {
  return new Set(
    listNames(paths.backupFolder).flatMap(({ name }) => {
      const db = openDatabase(join(paths.backupFolder, name), { readOnly: true })
      try {
        return [...readHolding(db)]
      } finally {
        db.close()
      }
    })
  )
}

/**
 * What has to be in the library: all; or, where a backup was made and restored, what came before the backup and after
 * the restore. What came between the two was replaced, and has to be in a backup.
 */
function splitByRestore(acknowledged: readonly string[]) {
  const backup = acknowledged.indexOf('ACK backup')
  const restored = acknowledged.indexOf('ACK restored')
  if (backup < 0) return { inLibrary: acknowledged, anywhere: [] }
  const after = restored < 0 ? [] : acknowledged.slice(restored + 1)
  const between = acknowledged.slice(backup + 1, restored < 0 ? undefined : restored)
  return { inLibrary: [...acknowledged.slice(0, backup), ...after], anywhere: between }
}

/**
 * Opens a library the way the app does, which checks every chain, and compares it with what was acknowledged.
 * @param acknowledged lines as the writer says them, in their order
 * @param restores whether the writer restored a backup, or was just doing it
 * @returns what is missing or wrong, in words, and nothing where all is there and whole.
 */
export function findLost(folder: string, acknowledged: readonly string[], restores = false): readonly string[] {
  const library = openLibrary(folder)
  try {
    const state = library.context.state()
    if (state.kind !== 'ready') return [`${state.kind}: ${state.detail}`]
    const { inLibrary, anywhere } = restores
      ? splitByRestore(acknowledged)
      : { inLibrary: acknowledged.filter((line) => line !== 'ACK backup'), anywhere: [] }
    const holding = readHolding(library.context.database())
    const lost = inLibrary.filter((line) => !holding.has(line))
    const replaced = anywhere.filter((line) => !holding.has(line))
    const backups = replaced.length > 0 ? readBackups(library) : new Set()
    return [...lost, ...replaced.filter((line) => !backups.has(line))]
  } finally {
    library.close()
  }
}
