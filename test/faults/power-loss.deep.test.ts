import { describe, expect, it } from 'vitest'
import { canRecord, cutPower, record } from './power-loss.ts'

describe.runIf(canRecord())('power loss, at many points', () => {
  it('takes nothing that was acknowledged', async () => {
    const changes = await record({ seed: 21, saves: 1_500, backUpAfter: 700 })
    expect(cutPower(changes, 8_000, 1)).toEqual({ points: 8_000, lost: 0, examples: [] })
  })

  it('takes nothing while a backup is restored', async () => {
    const changes = await record({ seed: 22, saves: 60, backUpAfter: 20, restoreAfter: 40 })
    expect(cutPower(changes, 2_000, 2, true)).toEqual({ points: 2_000, lost: 0, examples: [] })
  })
})
