const lineBreak = 10

/** One line of a stream; null where it is longer than the limit and was passed over. */
export type StreamLine = Buffer | null

/**
 * Splits a stream of bytes into lines, in memory bounded by the longest line allowed.
 * @param limit bytes a line may have without its line break
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine> {
  let parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
  const finish = (): StreamLine => {
    const line = length > limit ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const bytes of input) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let start = 0
    for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, start)) {
      take(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}
