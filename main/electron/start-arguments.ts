import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, languages } from '#shared/language/language.ts'

/** How many files one start may open; more are left to the import. */
const openLimit = 50

/** What the app was asked for when it was started. */
export interface StartArguments {
  /** The folder of the store; undefined for the usual one. */
  readonly dataFolder: string | undefined
  /** The language to start in; undefined for the system's. */
  readonly language: Language | undefined
  /** The scenario files to open. */
  readonly files: readonly string[]
}

/**
 * Reads the arguments of the process, its own path first. Chromium puts switches of its own among them and may change
 * their order, so what is not known is passed over, and a file is told by its ending alone.
 * @param folder the folder that relative paths start from
 */
export function readStartArguments(args: readonly string[], folder: string): StartArguments {
  const { values, positionals } = parseArgs({
    args: args.slice(1),
    options: { data: { type: 'string' }, lang: { type: 'string' } },
    strict: false,
    allowPositionals: true
  })
  return {
    dataFolder: typeof values.data === 'string' && values.data !== '' ? resolve(folder, values.data) : undefined,
    language: languages.find((each) => each === values.lang),
    files: positionals
      .filter((each) => each.toLowerCase().endsWith('.csp.json'))
      .slice(0, openLimit)
      .map((each) => resolve(folder, each))
  }
}
