import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import type { InputError } from '#shared/domain/input-error.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'

/** Reads a scenario from the bytes of a file. */
export function parseScenarioBytes(bytes: Buffer): Result<Scenario, InputError> {
  if (bytes.length > limits.bytes) return failure(tooLarge())
  if (!isUtf8(bytes)) return failure({ code: 'not-utf8' })
  return parseScenario(bytes.toString('utf8'))
}

/** The error of an input that is longer than a scenario may be. */
export function tooLarge(): InputError {
  return { code: 'too-large', found: `> ${limits.bytes}`, expected: `${limits.bytes}` }
}

function toFileError(error: unknown, path: string): InputError {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-not-found', found: path }
  if (code === 'EISDIR') return { code: 'not-a-file', found: path }
  return { code: 'file-unreadable', found: path, expected: code || message }
}

/** Reads at most one byte more than a scenario may have, whatever the file says of its size. */
async function readBounded(path: string): Promise<Result<Buffer, InputError>> {
  const file = await open(path)
  try {
    const about = await file.stat()
    if (about.isDirectory()) return failure({ code: 'not-a-file', found: path })
    if (about.size > limits.bytes) return failure(tooLarge())
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of file.createReadStream({ end: limits.bytes, autoClose: false })) {
      chunks.push(chunk)
      length += chunk.length
    }
    return length > limits.bytes ? failure(tooLarge()) : success(Buffer.concat(chunks))
  } finally {
    await file.close()
  }
}

/** Reads a scenario file; every way in which that can fail is an answer, never an exception. */
export async function readScenarioFile(path: string): Promise<Result<Scenario, InputError>> {
  try {
    const bytes = await readBounded(path)
    return bytes.ok ? parseScenarioBytes(bytes.value) : bytes
  } catch (error) {
    return failure(toFileError(error, path))
  }
}

/** Reads one scenario from a stream to its end. */
export async function readScenarioStream(input: AsyncIterable<Uint8Array>): Promise<Result<Scenario, InputError>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    length += chunk.length
    if (length > limits.bytes) return failure(tooLarge())
    chunks.push(chunk)
  }
  return parseScenarioBytes(Buffer.concat(chunks))
}
