import { z } from 'zod'
import { Backup } from '#shared/contract/models.ts'

/** Why a backup was made; the automatic ones are kept by their age. */
export type BackupReason = Backup['reason']

const Reason = Backup.shape.reason

/** What the name of a backup says. */
export interface BackupName {
  /** Grows by one with each backup of a folder: says which is newer, whatever the clock said. */
  readonly sequence: number
  readonly reason: BackupReason
}

const Parts = z.object({ sequence: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER), reason: Reason })

/** The file name of a backup; padded, so that a folder sorted by name is in order. */
export function formatBackupName({ sequence, reason }: BackupName): string {
  return `backup-${String(sequence).padStart(6, '0')}-${reason}.db`
}

/** What a file name says, or undefined where it is not the name of a backup. */
export function parseBackupName(name: string): BackupName | undefined {
  const parts = /^backup-(\d{6,15})-([a-z-]+)\.db$/.exec(name)
  const parsed = Parts.safeParse({ sequence: parts?.[1], reason: parts?.[2] })
  return parsed.success ? parsed.data : undefined
}
