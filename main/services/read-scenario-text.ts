import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import type { InputError } from '#shared/domain/input-error.ts'
import { toLongFileError } from '#shared/domain/parse-scenario.ts'
import { limits } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { toFileError } from './to-file-error.ts'

/**
 * Reads the text of a file that a person chose, one byte more than a scenario may have at most, whatever the file says of
 * its size. Every way in which that can fail is an answer, never an exception.
 */
export async function readScenarioText(path: string): Promise<Result<string, InputError>> {
  try {
    await using file = await open(path)
    const about = await file.stat()
    if (!about.isFile()) return failure({ code: 'not-a-file', found: path })
    const chunks: Buffer[] = []
    for await (const chunk of file.createReadStream({ end: limits.bytes, autoClose: false })) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (bytes.length > limits.bytes) return failure(toLongFileError(bytes.toString('utf8', 0, 100)))
    return isUtf8(bytes) ? success(bytes.toString('utf8')) : failure({ code: 'not-utf8' })
  } catch (error) {
    return failure(toFileError(error, path))
  }
}
