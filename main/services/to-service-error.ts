import { isAbsolute, relative, sep } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StoreError } from '#main/store/store-error.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import type { Language } from '#shared/language/language.ts'
import { type FailureCode, ServiceError } from './service-error.ts'

const codeOfSystemError: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'cannot-write',
  EPERM: 'cannot-write',
  EROFS: 'cannot-write',
  ENOENT: 'cannot-write',
  ENOTDIR: 'cannot-write',
  EIO: 'cannot-write',
  EISDIR: 'cannot-write',
  EEXIST: 'cannot-write',
  EBUSY: 'cannot-write',
  ENAMETOOLONG: 'cannot-write'
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

function findSqliteCode(code: string): FailureCode | undefined {
  if (code.startsWith('SQLITE_FULL')) return 'disk-full'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/.test(code)) return 'cannot-write'
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? 'store-damaged' : undefined
}

function toStoreFailure({ code, detail, input }: StoreError, language: Language): ServiceError {
  if (code === 'damaged') return new ServiceError('store-damaged', detail)
  if (!input) return new ServiceError(code, detail)
  const { message, path } = toErrorDocument(input, language).error
  return new ServiceError(code, path === undefined ? message : `${path}: ${message}`)
}

/**
 * What the store, SQLite or the file system threw, as the failure that a person is told; anything else comes back as it
 * is, and is unexpected.
 * @param folder the folder of the store: what cannot be written elsewhere is told otherwise
 */
export function toServiceError(error: unknown, folder: string, language: Language): unknown {
  if (error instanceof StoreError) return toStoreFailure(error, language)
  if (error instanceof Sqlite.SqliteError) {
    const code = findSqliteCode(error.code)
    return code ? new ServiceError(code, code === 'disk-full' ? folder : error.message) : error
  }
  if (!(error instanceof Error)) return error
  const { code = '', path = folder }: NodeJS.ErrnoException = error
  const known = Object.hasOwn(codeOfSystemError, code) ? codeOfSystemError[code] : undefined
  if (known === 'disk-full') return new ServiceError(known, path)
  if (known === 'cannot-write' && !isWithin(folder, path)) return new ServiceError('cannot-write-there', error.message)
  return known ? new ServiceError(known, error.message) : error
}
