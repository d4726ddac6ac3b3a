import { describe, expect, it } from 'vitest'
import { canRecord, cutPower, record, type Tally } from './power-loss.ts'

const toFigures = ({ points, lost }: Tally) => ({ 'power-loss points': points, 'with a loss': lost })

describe.runIf(canRecord())('power loss, at many points', () => {
  it('takes nothing that was acknowledged', async ({ task }) => {
    const changes = await record({ seed: 21, saves: 1_500, backUpAfter: 700 })
    const tally = cutPower(changes, 8_000, 1)
    task.meta.figures = toFigures(tally)
    expect(tally).toEqual({ points: 8_000, lost: 0, examples: [] })
  })

  it('takes nothing while a backup is restored', async ({ task }) => {
    const changes = await record({ seed: 22, saves: 60, backUpAfter: 20, restoreAfter: 40 })
    const tally = cutPower(changes, 2_000, 2, true)
    task.meta.figures = toFigures(tally)
    expect(tally).toEqual({ points: 2_000, lost: 0, examples: [] })
  })

  it('would take rows with synchronous=NORMAL, which is the control', async ({ task }) => {
    const changes = await record({ seed: 23, saves: 500, synchronous: 'NORMAL' })
    const tally = cutPower(changes, 1_000, 3)
    task.meta.figures = toFigures(tally)
    expect(tally.lost).toBeGreaterThan(0)
  })
})
