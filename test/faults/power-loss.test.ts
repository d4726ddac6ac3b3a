import { describe, expect, it } from 'vitest'
import { canRecord, cutPower, record } from './power-loss.ts'

describe.runIf(canRecord())('power loss', () => {
  it('takes nothing that was acknowledged', async () => {
    const changes = await record({ seed: 11, saves: 300, backUpAfter: 150 })
    expect(cutPower(changes, 200, 1)).toEqual({ points: 200, lost: 0, examples: [] })
  })

  it('takes nothing while a backup is restored: the library is the old or the new one', async () => {
    const changes = await record({ seed: 12, saves: 40, backUpAfter: 15, restoreAfter: 30 })
    expect(cutPower(changes, 100, 2, true)).toEqual({ points: 100, lost: 0, examples: [] })
  })

  it('would take rows if commits were not flushed, so this test can tell', async () => {
    const changes = await record({ seed: 13, saves: 150, synchronous: 'NORMAL' })
    expect(cutPower(changes, 60, 3).lost).toBeGreaterThan(0)
  })
})
