import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kill.ts'

it('keeps all that was acknowledged through 1,000 kills at random moments', async () => {
  // Ten libraries, for one that went through a hundred kills is large enough to slow each start down.
  for (let seed = 1; seed <= 10; seed += 1) {
    const { acknowledged, lost } = await killAgainAndAgain(100, seed)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(300)
  }
})
