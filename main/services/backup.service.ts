import { basename, join } from 'node:path'
import {
  addBackup,
  type BackupDraft,
  checkBackup,
  describeBackup,
  discardDraft,
  draftBackup,
  fingerprint,
  type ListedBackup,
  listNames
} from '#main/store/backup-file.ts'
import { type BackupReason, formatBackupName } from '#main/store/backup-name.ts'
import { prepareEmpty, prepareRestore, putInPlace, replaceContent } from '#main/store/backup-restore.ts'
import { findDue, findPastTime } from '#main/store/backup-schedule.ts'
import type { Database } from '#main/store/database.ts'
import { removeDurably } from '#main/store/durable-files.ts'
import { type Check, checkLibrary, finishCheck, isDamage } from '#main/store/health.ts'
import { clearMark } from '#main/store/high-water-mark.ts'
import { copyAside, moveAside } from '#main/store/kept-aside.ts'
import { announce } from '#main/store/presence.ts'
import type { InputOf, OutputOf } from '#shared/contract/endpoints.ts'
import type { Backup } from '#shared/contract/models.ts'
import { libraryTexts } from '#shared/language/library-texts.ts'
import type { ServiceContext } from './context.ts'
import type { Task } from './jobs.service.ts'
import { markFile, presenceFile } from './open-store.ts'
import { ServiceError } from './service-error.ts'
import { findLanguage } from './settings.service.ts'

/** Asked for in place of a backup's number: an empty library, for where there is no backup to go back to. */
export const emptyLibrary = 0

/** Does a check with a pause after every slice; a pause that throws ends it. */
export async function checkPatiently(check: Check, { pause }: Pick<Task, 'pause'>): Promise<readonly string[]> {
  for (;;) {
    const step = check.next()
    if (step.done) return step.value
    try {
      await pause()
    } catch (error) {
      check.return([])
      throw error
    }
  }
}

function list({ paths }: ServiceContext): readonly ListedBackup[] {
  return listNames(paths.backupFolder).flatMap(({ name }) => describeBackup(join(paths.backupFolder, name)) ?? [])
}

function toBackup({ facts: _, ...backup }: ListedBackup): Backup {
  return backup
}

function refuseReadOnly(context: ServiceContext): void {
  const state = context.state()
  if (state.kind !== 'read-only') return
  throw new ServiceError('read-only', libraryTexts(findLanguage(context)).readOnly[state.reason])
}

/** Puts a verified copy among the backups and lets go of those that are past their time. */
function keepDraft(draft: BackupDraft, folder: string, reason: BackupReason): Backup {
  const backup = describeBackup(addBackup(draft, folder, reason))
  if (!backup) throw new ServiceError('cannot-write', draft.file)
  for (const { sequence, reason } of findPastTime(listNames(folder))) {
    removeDurably(join(folder, formatBackupName({ sequence, reason })))
  }
  return toBackup(backup)
}

async function makeBackup(context: ServiceContext, reason: BackupReason, task: Task): Promise<Backup> {
  refuseReadOnly(context)
  const db = context.database()
  const { backupFolder } = context.paths
  task.progress(0, 2)
  const draft = draftBackup(db, backupFolder, context.ports.now().toISOString())
  try {
    await task.pause()
    task.progress(1, 2)
    const [problem] = await checkPatiently(checkBackup(draft.file), task)
    if (problem !== undefined) throw new ServiceError('store-damaged', problem)
    const keep = context.database().transaction(() => keepDraft(draft, backupFolder, reason))
    const backup = keep.immediate()
    task.progress(2, 2)
    return backup
  } finally {
    discardDraft(draft.file)
  }
}

async function verifyAll(context: ServiceContext, task: Task) {
  const backups = listNames(context.paths.backupFolder)
  const total = backups.length + 1
  task.progress(0, total)
  const tell = (name: string) => (problem: string) => `${name}: ${problem}`
  const found = await checkPatiently(checkLibrary(context.database()), task)
  const problems = found.map(tell(basename(context.paths.databaseFile)))
  for (const [index, { name }] of backups.entries()) {
    task.progress(index + 1, total)
    await task.pause()
    problems.push(...(await checkPatiently(checkBackup(join(context.paths.backupFolder, name)), task)).map(tell(name)))
  }
  task.progress(total, total)
  return { ok: problems.length === 0, problems }
}

/** What is restored, ready to be put in place. */
interface Prepared {
  readonly backup: Backup
  readonly missingSince: string
  readonly file: string
}

function prepare(context: ServiceContext, sequence: number): Prepared {
  const { backupFolder, databaseFile } = context.paths
  if (sequence === emptyLibrary) {
    const at = context.ports.now().toISOString()
    const backup: Backup = { sequence, name: '', at, reason: 'asked', bytes: 0, scenarios: 0, isVerified: true }
    return { backup, missingSince: new Date(0).toISOString(), file: prepareEmpty(databaseFile) }
  }
  const named = listNames(backupFolder).find((backup) => backup.sequence === sequence)
  if (!named) throw new ServiceError('no-backup', String(sequence))
  const path = join(backupFolder, named.name)
  const listed = describeBackup(path)
  if (!listed?.facts || finishCheck(checkBackup(path)).length > 0) throw new ServiceError('backup-damaged', named.name)
  const missingSince = listed.facts.newestChange
  return { backup: toBackup(listed), missingSince, file: prepareRestore(path, databaseFile) }
}

/** Keeps what a restore replaces: as a verified backup, or, where that is not to be had, as it lies. Returns its name. */
function keepReplaced({ paths, ports }: ServiceContext, db: Database): string {
  try {
    const draft = draftBackup(db, paths.backupFolder, ports.now().toISOString())
    try {
      if (finishCheck(checkBackup(draft.file)).length === 0)
        return keepDraft(draft, paths.backupFolder, 'before-restore').name
    } finally {
      discardDraft(draft.file)
    }
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  return basename(copyAside(paths.databaseFile))
}

/** Puts a prepared library where a damaged one was moved away, or still lies. Returns the name of the damaged one. */
function placeAnew(context: ServiceContext, { file }: Prepared): string {
  const { paths } = context
  const damaged = context.state()
  context.close()
  const presence = announce(presenceFile(paths))
  try {
    const done = presence.whileAlone(() => {
      clearMark(markFile(paths))
      const moved = moveAside(paths.databaseFile)
      return putInPlace(file, paths.databaseFile) ? { moved } : undefined
    })
    if (!done?.value) throw new ServiceError('busy')
    const { moved } = done.value
    if (moved !== undefined) return basename(moved)
    return damaged.kind === 'damaged' ? damaged.keptAs : ''
  } finally {
    presence.end()
  }
}

/** Replaces the content of the open library. Returns the name under which what was replaced is kept. */
async function replaceOpen(context: ServiceContext, prepared: Prepared): Promise<string> {
  const db = context.database()
  let keptAs = ''
  const keep = () => {
    keptAs = keepReplaced(context, db)
    clearMark(markFile(context.paths))
  }
  try {
    if (!(await replaceContent(prepared.file, db, keep))) throw new ServiceError('busy')
    return keptAs
  } catch (error) {
    if (!isDamage(error)) throw error
    // Too damaged to be written into: the file itself is replaced.
    return placeAnew(context, { ...prepared, file: prepare(context, prepared.backup.sequence).file })
  }
}

/** Work that goes on in the library, and would go on in another one. */
const disturbed = ['import', 'export', 'backup', 'verify'] as const

async function restore(context: ServiceContext, sequence: number) {
  refuseReadOnly(context)
  // An import would lose what came in so far, an export hold parts of both libraries, and a check lose its file.
  if (disturbed.some(context.jobs.isRunning)) throw new ServiceError('work-runs')
  const prepared = prepare(context, sequence)
  try {
    const isDamaged = context.state().kind === 'damaged'
    const keptAs = isDamaged ? placeAnew(context, prepared) : await replaceOpen(context, prepared)
    return { restored: prepared.backup, keptAs, missingSince: prepared.missingSince }
  } finally {
    discardDraft(prepared.file)
    context.reopen()
    tellAll(context)
  }
}

function tellAll(context: ServiceContext): void {
  if (context.state().kind === 'damaged') return
  const ids = context.database().prepare<[], string>('select id from scenario').pluck().all()
  context.ports.emit('library.changed', { ids })
}

/** Backups: listed, made, verified and restored. */
export function createBackupService(context: ServiceContext) {
  return {
    'backup.list': (): OutputOf<'backup.list'>[number][] => list(context).map(toBackup),
    'backup.create': ({ job }: InputOf<'backup.create'>) =>
      context.jobs.run(job, 'backup', (task) => makeBackup(context, 'asked', task)),
    'backup.verify': ({ job }: InputOf<'backup.verify'>) =>
      context.jobs.run(job, 'verify', (task) => verifyAll(context, task)),
    'backup.restore': ({ sequence }: InputOf<'backup.restore'>) => restore(context, sequence)
  }
}

/** Makes the automatic backup that is due, if one is and something changed since the newest. */
export async function backUpIfDue(context: ServiceContext, job: string): Promise<Backup | undefined> {
  if (context.state().kind !== 'ready') return undefined
  const backups = list(context)
  const due = findDue(backups, context.ports.now())
  const newest = backups[0]
  if (!due || newest?.facts?.fingerprint === fingerprint(context.database())) return undefined
  return context.jobs.run(job, 'backup', (task) => makeBackup(context, due, task))
}
