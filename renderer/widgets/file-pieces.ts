import type { Client } from '#renderer/host.ts'
import type { Answer } from '#shared/contract/answer.ts'
import type { OutputOf } from '#shared/contract/endpoints.ts'
import { toBase64, toBytes } from './base64.ts'

/** Bytes that are handed over in one call. */
const pieceBytes = 3 * 1024 * 1024

/**
 * Gives a file to the host piece by piece and answers its key. Rejects where the file cannot be read to its end. The host
 * keeps nothing of one that it was not given whole.
 */
export async function handOver(client: Client, file: File): Promise<Answer<{ readonly key: string }>> {
  let key: string | null = null
  let isWhole = false
  try {
    for (let at = 0; ; at += pieceBytes) {
      const content = at < file.size ? await toBase64(file.slice(at, at + pieceBytes)) : ''
      const answer: Answer<OutputOf<'library-file.hand-over'>> = await client.call('library-file.hand-over', {
        key,
        content
      })
      isWhole = answer.ok && at + pieceBytes >= file.size
      if (!answer.ok || isWhole) return answer
      key = answer.value.key
    }
  } finally {
    if (!isWhole && key !== null) void client.call('library-file.drop', { key })
  }
}

/** Fetches a file from the host piece by piece. */
export async function fetchPieces(client: Client, key: string, bytes: number): Promise<Answer<Blob>> {
  const pieces: Blob[] = []
  for (let at = 0; at < bytes; ) {
    const answer = await client.call('library-file.fetch', { key, at })
    if (!answer.ok) return answer
    // As a blob of its own: those the browser may keep on the disk.
    const piece = new Blob([toBytes(answer.value.content)])
    if (piece.size === 0) break
    pieces.push(piece)
    at += piece.size
  }
  return { ok: true, value: new Blob(pieces, { type: 'application/x-ndjson' }) }
}
