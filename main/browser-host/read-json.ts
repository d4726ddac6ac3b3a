import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { guardJson } from '#shared/domain/guard-json.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'

/**
 * Reads the body of a request that was let in with that length.
 * @returns the document, or the HTTP status that says what is wrong: cut short, no UTF-8, no JSON, or JSON with a key that
 * comes twice or reaches a prototype, or nested too deep.
 */
export async function readJson(request: IncomingMessage, length: number): Promise<Result<unknown, number>> {
  const chunks: Buffer[] = []
  let received = 0
  try {
    for await (const chunk of request) {
      received += chunk.length
      if (received > length) return failure(413)
      chunks.push(chunk)
    }
  } catch {
    return failure(400)
  }
  const body = Buffer.concat(chunks)
  if (received !== length || !isUtf8(body)) return failure(400)
  const text = body.toString('utf8')
  if (guardJson(text) !== undefined) return failure(400)
  try {
    return success(JSON.parse(text))
  } catch {
    return failure(400)
  }
}
