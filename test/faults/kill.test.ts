import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kill.ts'

it('keeps all that was acknowledged through 30 kills at random moments', { timeout: 120_000 }, async () => {
  const { acknowledged, lost } = await killAgainAndAgain(30, 1)
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(100)
})
