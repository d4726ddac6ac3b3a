import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kill.ts'

it('keeps all that was acknowledged through 1,000 kills at random moments', async ({ task }) => {
  const total = { kills: 0, 'acknowledged edits': 0, lost: 0 }
  // Ten libraries, for one that went through a hundred kills is large enough to slow each start down.
  for (let seed = 1; seed <= 10; seed += 1) {
    const { kills, acknowledged, lost } = await killAgainAndAgain(100, seed)
    total.kills += kills
    total['acknowledged edits'] += acknowledged
    total.lost += lost.length
    task.meta.figures = total
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(300)
  }
})
