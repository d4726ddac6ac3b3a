import { describe, expect, it } from 'vitest'
import { feedLines } from '#test/bench/feed-lines.ts'

const fed = 100_000

describe('a heap of 64 MB is enough', () => {
  for (const [mode, more] of [
    ['in full', []],
    ['in brief', ['--brief']]
  ] as const) {
    it(`to answer 100,000 lines ${mode}`, async ({ task }) => {
      const { lines, perSecond, peakMb } = await feedLines(fed, more)
      task.meta.figures = {
        lines: fed,
        answers: lines,
        'a second': Math.round(perSecond),
        'process peak, MB': Math.round(peakMb)
      }
      expect(lines).toBe(fed)
    })
  }
})
