import type { InputError } from '#shared/domain/input-error.ts'

/** Why a file that a person chose could not be read, from the error of the system. */
export function toFileError(error: unknown, path: string): InputError {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-not-found', found: path }
  if (code === 'EISDIR') return { code: 'not-a-file', found: path }
  return { code: 'file-unreadable', found: path, expected: code || message }
}
