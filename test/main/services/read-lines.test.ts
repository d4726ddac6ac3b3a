import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '#main/services/read-lines.ts'

async function* cut(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...cuts.map((each) => each % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  for (const [index, end] of places.slice(1).entries()) yield bytes.subarray(places[index], end)
}

test('lines are the same wherever the stream is cut, and the ones too long are passed over', async () => {
  const limit = 12
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '한', '🙂', '\r', ' '), maxLength: 8 })
  const file = fc.tuple(fc.array(line, { minLength: 1 }), fc.boolean())
  await fc.assert(
    fc.asyncProperty(file, fc.array(fc.nat()), async ([lines, isEnded], cuts) => {
      const text = lines.join('\n') + (isEnded ? '\n' : '')
      const read: (string | null)[] = []
      for await (const each of readLines(cut(Buffer.from(text), cuts), limit)) read.push(each?.toString('utf8') ?? null)
      const whole = isEnded || lines.at(-1) !== '' ? lines : lines.slice(0, -1)
      expect(read).toEqual(whole.map((each) => (Buffer.byteLength(each) > limit ? null : each)))
    }),
    { seed: 1, numRuns: 500 }
  )
})
