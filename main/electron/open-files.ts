import { z } from 'zod'
import { ImportResult } from '#shared/contract/models.ts'
import type { Language } from '#shared/language/language.ts'
import type { HostPorts } from '#main/services/ports.ts'
import type { Register } from '#main/services/register.ts'
import { readOpenedFile } from './opened-files.ts'

interface Opening {
  readonly register: Register
  readonly emit: HostPorts['emit']
  readonly language: () => Language
  /** Puts a file that went in on the system's list of recent files. */
  readonly remember: (path: string) => void
}

/**
 * Brings files that were opened from outside into the library, and tells the windows what became of each: the way in is
 * the one that every import takes.
 */
export function createFileOpener({ register, emit, language, remember }: Opening) {
  let jobs = 0
  return async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      const read = await readOpenedFile(path, language())
      if ('error' in read) {
        emit('file.opened', read)
        continue
      }
      jobs += 1
      const input = { job: `opened-${jobs}`, files: [read], language: language() }
      const answer = await register.answer('transfer.import', input)
      if (!answer.ok) {
        emit('file.opened', { name: read.name, id: null, error: answer.error })
        continue
      }
      for (const result of z.array(ImportResult).parse(answer.value)) {
        if (result.id !== null) remember(path)
        emit('file.opened', result)
      }
    }
  }
}
