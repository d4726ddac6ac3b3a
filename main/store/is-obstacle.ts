import Sqlite from 'better-sqlite3'
import { isSystemError } from './durable-files.ts'

/** Whether an error keeps from writing, but not from reading: a full disk, a folder that may not be written, a device. */
export function isObstacle(error: unknown): error is Error {
  if (error instanceof Sqlite.SqliteError) return /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|PERM)/.test(error.code)
  return isSystemError(error)
}
