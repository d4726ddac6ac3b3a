import { basename } from 'node:path'
import { z } from 'zod'
import type { HostPorts } from '#main/services/ports.ts'
import { readScenarioText } from '#main/services/read-scenario-text.ts'
import type { Register } from '#main/services/register.ts'
import { ImportResult } from '#shared/contract/models.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import type { Language } from '#shared/language/language.ts'

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

  const bringIn = async (path: string): Promise<readonly ImportResult[]> => {
    const name = basename(path)
    const text = await readScenarioText(path)
    if (!text.ok) return [{ name, id: null, error: toErrorDocument(text.error, language()).error }]
    jobs += 1
    const files = [{ name, text: text.value }]
    const answer = await register.answer('transfer.import', { job: `opened-${jobs}`, files, language: language() })
    return answer.ok ? z.array(ImportResult).parse(answer.value) : [{ name, id: null, error: answer.error }]
  }

  return async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      for (const result of await bringIn(path)) {
        if (result.id !== null) remember(path)
        emit('file.opened', result)
      }
    }
  }
}
