import { describe, expect, it } from 'vitest'
import type { BackupReason } from '#main/store/backup-name.ts'
import { findDue, findPastTime, kept } from '#main/store/backup-schedule.ts'

const hour = 3_600_000
const start = Date.parse('2026-01-05T08:00:00Z')
const at = (hours: number) => new Date(start + hours * hour)
const backup = (sequence: number, reason: BackupReason, hours: number) => ({
  sequence,
  reason,
  at: at(hours).toISOString()
})

describe('the automatic backup that is due', () => {
  it.each([
    ['the first', [], 0, 'weekly'],
    ['within the hour', [backup(1, 'weekly', 0)], 0.9, undefined],
    ['an hour later', [backup(1, 'weekly', 0)], 1, 'hourly'],
    ['a day later', [backup(1, 'weekly', 0), backup(2, 'hourly', 23)], 24, 'daily'],
    ['a week later', [backup(1, 'weekly', 0), backup(2, 'daily', 160)], 168, 'weekly'],
    ['soon after one that was asked for', [backup(1, 'weekly', 0), backup(2, 'asked', 30)], 30.5, undefined],
    ['an hour after one that was asked for', [backup(1, 'weekly', 0), backup(2, 'asked', 30)], 31, 'daily'],
    ['after the clock was put back', [backup(1, 'weekly', 0), backup(2, 'hourly', 5000)], 2, 'hourly']
  ] as const)('%s', (_, backups, hours, expected) => {
    expect(findDue(backups, at(hours))).toBe(expected)
  })

  it('goes by the number, not by the moment that the newest claims', () => {
    expect(findDue([backup(2, 'hourly', -5000), backup(1, 'weekly', 0)], at(0.5))).toBe('hourly')
  })
})

describe('backups past their time', () => {
  it('are those beyond what is kept of their kind, the oldest by number first to go', () => {
    const hourly = Array.from({ length: kept.hourly + 2 }, (_, index) => backup(index + 10, 'hourly', -index))
    const others = [backup(1, 'weekly', 0), backup(2, 'daily', 0), backup(3, 'asked', 0)]
    const gone = findPastTime([...hourly, ...others]).map(({ sequence }) => sequence)
    expect(gone.toSorted()).toEqual([10, 11])
  })

  it('keep what quality asks for', () => {
    expect(kept).toMatchObject({ hourly: 24, daily: 7, weekly: 8, asked: 20 })
  })

  it('over a year of hours settle at what is kept', () => {
    let backups: ReturnType<typeof backup>[] = []
    for (let hours = 0; hours < 24 * 365; hours += 1) {
      const reason = findDue(backups, at(hours))
      if (!reason) throw new Error(`no backup was due at ${hours}`)
      backups.push(backup(hours + 1, reason, hours))
      const gone = new Set(findPastTime(backups).map(({ sequence }) => sequence))
      backups = backups.filter(({ sequence }) => !gone.has(sequence))
    }
    const count = (reason: BackupReason) => backups.filter((each) => each.reason === reason).length
    expect([count('hourly'), count('daily'), count('weekly')]).toEqual([24, 7, 8])
    const oldest = Math.min(...backups.map((each) => Date.parse(each.at)))
    expect((start + 365 * 24 * hour - oldest) / (24 * hour)).toBeGreaterThan(48)
  })
})
