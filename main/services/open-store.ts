import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import {
  addBackup,
  checkBackup,
  describeBackup,
  discardAllDrafts,
  discardDraft,
  draftBackup,
  listNames
} from '#main/store/backup-file.ts'
import type { BackupReason } from '#main/store/backup-name.ts'
import { prepareEmpty } from '#main/store/backup-restore.ts'
import { type Database, type OpenOptions, openDatabase } from '#main/store/database.ts'
import { claimName, isSystemError, makeFolderDurably, sizeOf } from '#main/store/durable-files.ts'
import { checkLibrary, checkPages, findFileProblem, finishCheck, isDamage } from '#main/store/health.ts'
import { findMissing, keepMark } from '#main/store/high-water-mark.ts'
import { isObstacle } from '#main/store/is-obstacle.ts'
import { findKeptAside, moveAside } from '#main/store/kept-aside.ts'
import { currentVersion, migrate, readVersion } from '#main/store/migrate.ts'
import { announce, type Presence } from '#main/store/presence.ts'
import type { Backup, StoreState } from '#shared/contract/models.ts'
import type { OpenedDatabase, Paths } from './context.ts'

/**
 * A library of up to this many bytes is checked from end to end before it is opened; of a larger one only what is
 * quick, and the rest soon after (see `startAutomaticBackups`), so that the window does not wait.
 */
export const checkedAtStart = 8 * 1024 * 1024

/** The number written into every library by its first migration. */
const applicationId = 0x43_53_50_53

/** Where a library lies, and how it is opened. */
export interface OpenStoreOptions extends Pick<OpenOptions, 'synchronous'> {
  readonly paths: Pick<Paths, 'dataFolder' | 'databaseFile' | 'backupFolder'>
  readonly now: () => Date
}

/** The file by which programs that have this library open know of each other. */
export function presenceFile({ dataFolder }: Pick<Paths, 'dataFolder'>): string {
  return join(dataFolder, 'library-presence.db')
}

/** The file that says how far the library has come. */
export function markFile({ dataFolder }: Pick<Paths, 'dataFolder'>): string {
  return join(dataFolder, 'library-mark.json')
}

/** Thrown inside where the library turns out to be damaged: opening goes on by putting it aside. */
class Damage extends Error {}

/**
 * Opens the library as it can be opened, and says how that went: makes one where there never was one, brings an older
 * one up to date after a backup, opens one of a later version or in a folder that cannot be written for reading alone.
 * A damaged one is moved aside, never overwritten, and nothing is opened in its place until a backup is restored.
 */
export function openStore(options: OpenStoreOptions): OpenedDatabase {
  const { paths } = options
  const obstacle = findObstacle(paths)
  if (obstacle !== undefined) return openToRead(paths, 'not-writable', obstacle)
  let presence: Presence
  try {
    presence = announce(presenceFile(paths))
  } catch (error) {
    return openToRead(paths, 'not-writable', describe(error))
  }
  try {
    presence.whileAlone(() => {
      discardAllDrafts(paths.dataFolder)
      discardAllDrafts(paths.backupFolder)
    })
    const opened = openToWrite(options)
    endWith(opened.db, presence)
    return opened
  } catch (error) {
    if (error instanceof Damage || isDamage(error)) {
      const kept = presence.whileAlone(() => moveAside(paths.databaseFile) ?? findKeptAside(paths.databaseFile))
      presence.end()
      // While another program has the file open it stays where it is, and restoring waits for that program's end.
      const keptAs = kept ? kept.value : paths.databaseFile
      return { db: null, state: toDamaged(paths, error.message, keptAs) }
    }
    presence.end()
    if (isObstacle(error)) return openToRead(paths, 'not-writable', error.message)
    throw error
  }
}

/** Finds what keeps this program from writing in the folder of the library, in the system's words. */
function findObstacle({ dataFolder, databaseFile }: OpenStoreOptions['paths']): string | undefined {
  const probe = join(dataFolder, `draft-${crypto.randomUUID()}.tmp`)
  try {
    makeFolderDurably(dataFolder)
    closeSync(openSync(probe, 'wx'))
    rmSync(probe, { force: true })
    if (sizeOf(databaseFile) !== undefined) closeSync(openSync(databaseFile, 'r+'))
    return undefined
  } catch (error) {
    if (isSystemError(error)) return error.message
    throw error
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Ends the presence of this program when its database is closed, by whoever closes it. */
function endWith(db: Database | null, presence: Presence): void {
  if (!db) return
  const close = db.close
  db.close = () => {
    presence.end()
    return close.call(db)
  }
}

function openToWrite(options: OpenStoreOptions): OpenedDatabase {
  const { paths, now, synchronous = 'FULL' } = options
  if (sizeOf(paths.databaseFile) === undefined) makeNew(paths)
  const problem = findFileProblem(paths.databaseFile)
  if (problem !== undefined) throw new Damage(problem)

  const version = readStoredVersion(paths.databaseFile)
  if (version > currentVersion) return openLaterVersion(paths, version)
  const db = openDatabase(paths.databaseFile, { synchronous })
  try {
    checkOpened(db, paths, now)
    if (version < currentVersion) {
      backUp(db, paths.backupFolder, 'before-migration', now)
      migrate(db)
    }
    keepMark(db, markFile(paths))
    return { db, state: { kind: 'ready' } }
  } catch (error) {
    db.close()
    throw error
  }
}

/** Makes an empty library under another name first: its own name never stands for less than a whole one. */
function makeNew(paths: OpenStoreOptions['paths']): void {
  if (findKeptAside(paths.databaseFile) !== undefined) {
    throw new Damage('the file was damaged and moved aside, and nothing was restored since')
  }
  const wasThere =
    listNames(paths.backupFolder).length > 0 ||
    sizeOf(`${paths.databaseFile}-wal`) !== undefined ||
    sizeOf(markFile(paths)) !== undefined
  if (wasThere) throw new Damage('the file is missing')
  // Where another program was faster, its library is as good.
  claimName(prepareEmpty(paths.databaseFile), paths.databaseFile)
}

/** Read without writing: what a later version made stays as it is. */
function readStoredVersion(file: string): number {
  try {
    return readVersionOf(openDatabase(file, { readOnly: true }))
  } catch (error) {
    // A transaction that a crash cut short has to be taken back before anything can be read.
    const isCutShort = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_READONLY')
    if (!isCutShort) throw error
    return readVersionOf(new Sqlite(file))
  }
}

function readVersionOf(db: Database): number {
  try {
    return readVersion(db)
  } finally {
    db.close()
  }
}

function checkOpened(db: Database, paths: OpenStoreOptions['paths'], now: () => Date): void {
  const id = db.pragma('application_id', { simple: true })
  if (id !== applicationId || readVersion(db) < 1) throw new Damage('the file is not a library of this app')
  const isSmall = (sizeOf(paths.databaseFile) ?? 0) <= checkedAtStart
  const [problem] = isSmall ? finishCheck(checkLibrary(db)) : []
  if (problem !== undefined) throw new Damage(problem)
  const missing = findMissing(db, markFile(paths))
  if (missing === undefined) return
  // What there is, is whole and newer than any backup, so it becomes the one that is offered.
  backUp(db, paths.backupFolder, 'before-restore', now)
  throw new Damage(missing)
}

/** Makes a verified backup while the library is being opened. */
function backUp(db: Database, folder: string, reason: BackupReason, now: () => Date): void {
  const draft = draftBackup(db, folder, now().toISOString())
  const [problem] = finishCheck(checkBackup(draft.file))
  if (problem !== undefined) {
    discardDraft(draft.file)
    throw new Damage(problem)
  }
  db.transaction(() => addBackup(draft, folder, reason)).immediate()
}

function openLaterVersion(paths: OpenStoreOptions['paths'], version: number): OpenedDatabase {
  const detail = `The library has version ${version}; this program knows version ${currentVersion}.`
  return {
    db: openDatabase(paths.databaseFile, { readOnly: true }),
    state: { kind: 'read-only', reason: 'later-version', detail }
  }
}

/** Opens a library without writing a byte beside it; where there is none, an empty one in memory. */
function openToRead(paths: OpenStoreOptions['paths'], reason: 'not-writable', detail: string): OpenedDatabase {
  const state: StoreState = { kind: 'read-only', reason, detail }
  if (sizeOf(paths.databaseFile) === undefined) return { db: openEmptyToRead(), state }
  try {
    const problem = findFileProblem(paths.databaseFile)
    if (problem !== undefined) throw new Damage(problem)
    const db = openCopyToRead(paths.databaseFile)
    const [found] = readVersion(db) > currentVersion ? checkPages(db) : finishCheck(checkLibrary(db))
    if (found === undefined) return { db, state }
    db.close()
    throw new Damage(found)
  } catch (error) {
    if (!(error instanceof Damage || isDamage(error))) throw error
    return { db: null, state: toDamaged(paths, error.message, paths.databaseFile) }
  }
}

function openEmptyToRead(): Database {
  const db = new Sqlite(':memory:')
  migrate(db)
  db.pragma('query_only = ON')
  return db
}

/**
 * SQLite needs to write beside a library to read its log, and sometimes also without one. Both are then copied to where
 * they can be read: without its log the library would be one of an earlier moment.
 */
function openCopyToRead(file: string): Database {
  if (!sizeOf(`${file}-wal`)) {
    try {
      return openDatabase(file, { readOnly: true })
    } catch (error) {
      if (!isObstacle(error)) throw error
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-'))
  try {
    for (const end of ['', '-wal']) {
      if (sizeOf(file + end)) copyFileSync(file + end, join(folder, basename(file)) + end)
    }
    const db = openDatabase(join(folder, basename(file)))
    try {
      db.pragma('journal_mode = DELETE')
      return new Sqlite(db.serialize(), { readonly: true })
    } finally {
      db.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function toDamaged(paths: OpenStoreOptions['paths'], detail: string, keptAs: string | undefined): StoreState {
  return {
    kind: 'damaged',
    detail,
    keptAs: keptAs === undefined ? '' : basename(keptAs),
    newestBackup: findNewestVerified(paths.backupFolder)
  }
}

/** The newest backup that holds after a check from end to end. */
function findNewestVerified(folder: string): Backup | null {
  for (const { name } of listNames(folder)) {
    const file = join(folder, name)
    const backup = describeBackup(file)
    if (!backup || finishCheck(checkBackup(file)).length > 0) continue
    const { facts: _, ...listed } = backup
    return { ...listed, isVerified: true }
  }
  return null
}
