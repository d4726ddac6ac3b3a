import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { ImportResult, NamedText } from '#shared/contract/models.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { limits } from '#shared/domain/scenario.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import type { Language } from '#shared/language/language.ts'

/** How many files one start may open; more are left to the import. */
const openLimit = 50

/**
 * The scenario files among the arguments that the program was started with. Chromium puts switches of its own between
 * them, so the ending alone decides.
 * @param folder the folder that relative paths start from
 */
export function listFileArguments(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((each) => !each.startsWith('-') && each.toLowerCase().endsWith('.csp.json'))
    .slice(0, openLimit)
    .map((each) => resolve(folder, each))
}

function toReadError(error: unknown, path: string): InputError {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-not-found', found: path }
  return { code: 'file-unreadable', found: path, expected: code || message }
}

async function findReadError(path: string): Promise<InputError | Uint8Array> {
  const about = await stat(path)
  if (!about.isFile()) return { code: 'not-a-file', found: path }
  if (about.size > limits.bytes) return { code: 'too-large', found: `> ${limits.bytes}`, expected: `${limits.bytes}` }
  const bytes = await readFile(path)
  return isUtf8(bytes) ? bytes : { code: 'not-utf8' }
}

/** The text of a file that was opened from outside, or why it cannot be read, as the window is told. */
export async function readOpenedFile(path: string, language: Language): Promise<NamedText | ImportResult> {
  const name = basename(path)
  const refuse = (error: InputError) => ({ name, id: null, error: toErrorDocument(error, language).error })
  try {
    const read = await findReadError(path)
    return read instanceof Uint8Array ? { name, text: new TextDecoder().decode(read) } : refuse(read)
  } catch (error) {
    return refuse(toReadError(error, path))
  }
}
