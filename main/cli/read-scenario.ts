import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { toFileError } from '#main/services/to-file-error.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { parseScenario, toLongFileError } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'

/** Reads a scenario from the bytes of a file. */
export function parseScenarioBytes(bytes: Buffer): Result<Scenario, InputError> {
  if (bytes.length > limits.bytes) return failure(toLongFileError(bytes.toString('utf8', 0, 100)))
  if (!isUtf8(bytes)) return failure({ code: 'not-utf8' })
  return parseScenario(bytes.toString('utf8'))
}

/** Reads at most one byte more than a scenario may have, whatever the file says of its size. */
async function readBounded(path: string): Promise<Result<Buffer, InputError>> {
  const file = await open(path)
  try {
    const about = await file.stat()
    if (about.isDirectory()) return failure({ code: 'not-a-file', found: path })
    const chunks: Buffer[] = []
    for await (const chunk of file.createReadStream({ end: limits.bytes, autoClose: false })) chunks.push(chunk)
    return success(Buffer.concat(chunks))
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
    chunks.push(chunk)
    if (length > limits.bytes) break
  }
  return parseScenarioBytes(Buffer.concat(chunks))
}
