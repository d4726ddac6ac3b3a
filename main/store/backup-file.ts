import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Backup } from '#shared/contract/models.ts'
import { type BackupName, formatBackupName, parseBackupName } from './backup-name.ts'
import { hashContent } from './chain.ts'
import { type Database, openDatabase } from './database.ts'
import { flushFile, isSystemError, makeFolderDurably, renameDurably, sizeOf } from './durable-files.ts'
import { type Check, checkLibrary, findFileProblem, isDamage } from './health.ts'
import { currentVersion, readVersion } from './migrate.ts'

/** What a backup says of itself; written into it when it is made, so that no second file can get lost. */
export interface BackupFacts {
  /** The moment at which it was made. */
  readonly at: string
  readonly scenarios: number
  /** The moment of the newest change that it holds; where it holds none, that at which it was made. */
  readonly newestChange: string
  /** What it holds, to tell whether anything changed since. */
  readonly fingerprint: string
}

/** A copy of a library that is whole, but not among the backups yet. */
export interface BackupDraft {
  readonly file: string
  readonly facts: BackupFacts
}

/** What a library holds, in short: equal for two moments between which no scenario changed, came or went. */
export function fingerprint(db: Database): string {
  const rows = db.prepare('select id, head_hash, trashed_at from scenario order by id').raw().all()
  return hashContent(JSON.stringify(rows))
}

// The newest by its number, not by what the clock said; a scenario that came or went has no change in the journal.
const newestChange = `select max(moment) from (
  select at as moment from (select at from journal order by number desc limit 1)
  union all select max(changed_at) from scenario)`

function readFacts(db: Database, at: string): BackupFacts {
  const newest = db.prepare<[], string | null>(newestChange).pluck().get()
  const scenarios = db.prepare<[], number>('select count(*) from scenario').pluck().get() ?? 0
  return { at, scenarios, newestChange: newest ?? at, fingerprint: fingerprint(db) }
}

/** The folder's backups by what their names say, the newest first; nothing where there is no folder. */
export function listNames(folder: string): readonly (BackupName & { readonly name: string })[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => {
        const parsed = parseBackupName(name)
        return parsed ? [{ ...parsed, name }] : []
      })
      .sort((a, b) => b.sequence - a.sequence)
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) return []
    throw error
  }
}

/**
 * Copies a library as it stands into a folder, under a name of its own for now, and brings it onto the disk.
 * Throws the errors of SQLite and the file system; then nothing is left behind.
 */
export function draftBackup(db: Database, folder: string, at: string): BackupDraft {
  makeFolderDurably(folder)
  const file = join(folder, draftName())
  try {
    db.prepare('vacuum into ?').run(file)
    const copy = new Sqlite(file)
    let facts: BackupFacts
    try {
      facts = readFacts(copy, at)
      copy.pragma('synchronous = FULL')
      copy.transaction(() => {
        copy.exec('create table backup_facts (facts text not null) strict')
        copy.prepare('insert into backup_facts values (?)').run(JSON.stringify(facts))
      })()
    } finally {
      copy.close()
    }
    flushFile(file)
    return { file, facts }
  } catch (error) {
    discardDraft(file)
    throw error
  }
}

/** A name for a copy that is not what it is to become yet. */
export function draftName(): string {
  return `draft-${crypto.randomUUID()}.tmp`
}

/** Takes away a copy that is not to be a backup. */
export function discardDraft(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, { force: true })
}

/** Takes away what a crash left half made in a folder; only while no other program is at work there. */
export function discardAllDrafts(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder))
    if (/^draft-[0-9a-f-]{36}\.tmp/.test(name)) rmSync(join(folder, name), { force: true })
}

/**
 * Puts a verified copy among the backups, as the newest one, and returns its path. To be called under the library's
 * write lock, so that two programs never take the same number.
 */
export function addBackup({ file }: BackupDraft, folder: string, reason: BackupName['reason']): string {
  const sequence = (listNames(folder)[0]?.sequence ?? 0) + 1
  const target = join(folder, formatBackupName({ sequence, reason }))
  renameDurably(file, target)
  return target
}

/**
 * Checks a copy or a backup from end to end, in slices: opens, pages, references, every chain and content.
 * Returns what is wrong, in words, and nothing where all is well.
 */
export function* checkBackup(file: string): Check {
  if (sizeOf(file) === undefined) return ['the file is missing']
  const problem = findFileProblem(file)
  if (problem !== undefined) return [problem]
  let db: Database
  try {
    db = openDatabase(file, { readOnly: true })
  } catch (error) {
    if (isDamage(error)) return [error.message]
    throw error
  }
  try {
    if (readVersion(db) > currentVersion) return [`it was made by a later version (${readVersion(db)})`]
    const problems = yield* checkLibrary(db)
    return problems.length > 0 || hasTrueFacts(db) ? problems : ['it does not hold what it says of itself']
  } finally {
    db.close()
  }
}

function readOwnFacts(db: Database): BackupFacts {
  return JSON.parse(db.prepare<[], string>('select facts from backup_facts').pluck().get() ?? '') as BackupFacts
}

function hasTrueFacts(db: Database): boolean {
  try {
    const facts = readOwnFacts(db)
    return JSON.stringify(readFacts(db, facts.at)) === JSON.stringify(facts)
  } catch {
    return false
  }
}

/** A backup as a list shows it, with what it says of itself. */
export interface ListedBackup extends Backup {
  readonly facts: BackupFacts | undefined
}

/**
 * Reads a backup's own word. One got its name only after it was verified from end to end; here it is only looked at
 * closely enough to be listed, and told as not verified where not even that goes well.
 */
export function describeBackup(file: string): ListedBackup | undefined {
  const parsed = parseBackupName(basename(file))
  const bytes = sizeOf(file)
  if (!parsed || bytes === undefined) return undefined
  const facts = findFileProblem(file) === undefined ? tryReadFacts(file) : undefined
  const { at = new Date(0).toISOString(), scenarios = 0 } = facts ?? {}
  return { ...parsed, name: basename(file), at, bytes, scenarios, isVerified: facts !== undefined, facts }
}

function tryReadFacts(file: string): BackupFacts | undefined {
  try {
    const db = openDatabase(file, { readOnly: true })
    try {
      return readOwnFacts(db)
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}
