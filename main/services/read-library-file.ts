import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { LibraryEnd, LibraryHeader, libraryLimits } from '#shared/contract/library-file.ts'
import { describeValue, type InputError } from '#shared/domain/input-error.ts'
import { parseJson, tooLarge } from '#shared/domain/parse-json.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { toInputError, valueAt } from '#shared/domain/to-input-error.ts'
import { libraryFormat } from '#shared/domain/whole-library.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { readLines, type StreamLine } from './read-lines.ts'
import { toFileError } from './to-file-error.ts'

/** What a file with a whole library gives, in this order: the header, and every scenario. */
export type LibraryPart =
  | { readonly kind: 'header'; readonly header: LibraryHeader }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }

/** Thrown where a file is no whole library; nothing of it may be used. */
export class RefusedLibrary extends Error {
  readonly input: InputError
  /** The line at fault, counted from 1; null where it is the file as a whole. */
  readonly line: number | null

  constructor(input: InputError, line: number | null = null) {
    super(`${input.code} at line ${line}`)
    this.input = input
    this.line = line
  }
}

const libraryTooLarge: InputError = {
  code: 'library-too-large',
  found: `> ${libraryLimits.bytes}`,
  expected: `${libraryLimits.bytes}`
}

function toText(line: StreamLine): Result<string, InputError> {
  if (line === null) return failure(tooLarge)
  return isUtf8(line) ? success(line.toString('utf8')) : failure({ code: 'not-utf8' })
}

function readHeader(text: string): Result<LibraryHeader, InputError> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed.error.code === 'invalid-json' ? failure({ code: 'not-a-library' }) : parsed
  const { value } = parsed
  const format = valueAt(value, ['format'])
  if (format !== libraryFormat)
    return failure({ code: 'not-a-library', path: '$.format', found: describeValue(format) })
  const version = valueAt(value, ['version'])
  if (typeof version === 'number' && version > 1) {
    return failure({ code: 'later-library', path: '$.version', found: String(version), expected: '1' })
  }
  const { success: isHeader, data, error } = LibraryHeader.safeParse(value)
  if (isHeader) return success(data)
  const [issue] = error.issues
  return failure(issue ? toInputError(issue, value) : { code: 'not-a-library' })
}

function checkEnd(text: string, sha256: string): Result<null, InputError> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const end = LibraryEnd.safeParse(parsed.value)
  return end.data?.sha256 === sha256 ? success(null) : failure({ code: 'library-changed' })
}

/** Each line with whether it is the last one. */
async function* markLast(lines: AsyncIterable<StreamLine>) {
  let held: StreamLine | undefined
  for await (const line of lines) {
    if (held !== undefined) yield { line: held, isLast: false }
    held = line
  }
  if (held !== undefined) yield { line: held, isLast: true }
}

/** A line that stops in its middle is what is left of a file that was cut short. */
function isCut({ code }: InputError): boolean {
  return code === 'invalid-json' || code === 'not-utf8'
}

async function* readParts(lines: AsyncIterable<StreamLine>): AsyncGenerator<LibraryPart> {
  const hash = createHash('sha256')
  let number = 0
  let endLine = 1
  for await (const { line, isLast } of markLast(lines)) {
    number++
    const accept = <Value>(read: Result<Value, InputError>): Value => {
      if (read.ok) return read.value
      throw new RefusedLibrary(
        number > 1 && isLast && isCut(read.error) ? { code: 'library-cut-short' } : read.error,
        number
      )
    }
    const text = accept(toText(line))
    if (number === 1) {
      const header = accept(readHeader(text))
      endLine = header.scenarios + 2
      yield { kind: 'header', header }
    } else if (number < endLine) {
      yield { kind: 'scenario', scenario: accept(parseScenario(text)) }
    } else if (number === endLine) {
      accept(checkEnd(text, hash.digest('hex')))
      continue
    } else {
      throw new RefusedLibrary({ code: 'library-changed' }, number)
    }
    hash.update(text).update('\n')
  }
  if (number === 0) throw new RefusedLibrary({ code: 'not-a-library' })
  if (number < endLine) throw new RefusedLibrary({ code: 'library-cut-short' }, number)
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path)
  } catch (error) {
    throw new RefusedLibrary(toFileError(error, path))
  }
}

/**
 * Reads a file with a whole library, in memory bounded by its longest line. The end of the file tells whether it is
 * whole, so nothing that was read may be shown to anyone before. Throws `RefusedLibrary` with the first thing that is
 * wrong.
 */
export async function* readLibraryFile(path: string): AsyncGenerator<LibraryPart> {
  await using file = await openFile(path)
  const about = await file.stat()
  if (!about.isFile()) throw new RefusedLibrary({ code: 'not-a-file', found: path })
  if (about.size > libraryLimits.bytes) throw new RefusedLibrary(libraryTooLarge)
  // No more than it had when it was looked at: one that still grows is cut short.
  const bytes = about.size === 0 ? [] : file.createReadStream({ end: about.size - 1, autoClose: false })
  try {
    yield* readParts(readLines(bytes as AsyncIterable<Uint8Array>, limits.bytes))
  } catch (error) {
    if (error instanceof RefusedLibrary || !isReadError(error)) throw error
    throw new RefusedLibrary(toFileError(error, path))
  }
}

function isReadError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'read'
}
