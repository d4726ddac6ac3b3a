import { expect, it } from 'vitest'
import { formatBackupName, parseBackupName } from '#main/store/backup-name.ts'

it('reads the name that it writes', () => {
  const backup = { sequence: 12, reason: 'before-restore' } as const
  expect(formatBackupName(backup)).toBe('backup-000012-before-restore.db')
  expect(parseBackupName('backup-000012-before-restore.db')).toEqual(backup)
  expect(parseBackupName(formatBackupName({ sequence: 12_345_678, reason: 'asked' }))?.sequence).toBe(12_345_678)
})

it.each([
  'backup-12-asked.db',
  'backup-000000-asked.db',
  'backup-000012-whatever.db',
  'backup-000012-asked.db-journal',
  'draft-000012.tmp',
  '../backup-000012-asked.db',
  'backup-999999999999999999-asked.db'
])('takes %s for no backup', (name) => {
  expect(parseBackupName(name)).toBeUndefined()
})
