import type { BackupName, BackupReason } from './backup-name.ts'

const hour = 3_600_000
const day = 24 * hour
const week = 7 * day

/** How many backups of each kind are kept, the newest ones. */
export const kept: Readonly<Record<BackupReason, number>> = {
  hourly: 24,
  daily: 7,
  weekly: 8,
  asked: 20,
  'before-migration': 8,
  'before-restore': 8
}

/** A backup with the moment at which it was made. */
export interface DatedBackup extends BackupName {
  readonly at: string
}

/**
 * Which automatic backup is due, if any. One is due an hour after the newest of all; it counts as weekly or daily where
 * the last such is a week or a day old. A clock that was put back never holds one off: a newest backup that claims to be
 * of the future counts as old.
 * @param backups in any order
 */
export function findDue(backups: readonly DatedBackup[], now: Date): 'hourly' | 'daily' | 'weekly' | undefined {
  const isOlder = (span: number, reasons: readonly BackupReason[]) => {
    const newest = backups.filter(({ reason }) => reasons.includes(reason)).sort((a, b) => b.sequence - a.sequence)[0]
    if (!newest) return true
    const age = now.getTime() - Date.parse(newest.at)
    return age >= span || age < 0
  }
  const all = Object.keys(kept) as readonly BackupReason[]
  if (!isOlder(hour, all)) return undefined
  if (isOlder(week, ['weekly'])) return 'weekly'
  return isOlder(day, ['weekly', 'daily']) ? 'daily' : 'hourly'
}

/**
 * Which backups are past their time, by their sequence alone. The newest of all, which was verified when it was made,
 * stays whatever its kind.
 */
export function findPastTime(backups: readonly BackupName[]): readonly BackupName[] {
  const ordered = backups.toSorted((a, b) => b.sequence - a.sequence)
  const seen = new Map<BackupReason, number>()
  return ordered.filter(({ reason }, index) => {
    const count = (seen.get(reason) ?? 0) + 1
    seen.set(reason, count)
    return index > 0 && count > kept[reason]
  })
}
