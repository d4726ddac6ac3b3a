import { dirname } from 'node:path'
import { isSystemError } from '#main/store/durable-files.ts'
import type { InputError } from '#shared/domain/input-error.ts'

/** Why a file that was asked for could not be written; undefined where the system did not refuse it. */
export function toWriteError(error: unknown, out: string): InputError | undefined {
  if (!isSystemError(error)) return undefined
  const { code, message } = error
  if (code === 'EEXIST') return { code: 'file-exists', found: out }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'folder-not-found', found: dirname(out) }
  return { code: 'file-unwritable', found: out, expected: code || message }
}
