import { it } from 'vitest'
import { compareReadings } from './compare-readings.ts'

it('agrees with the simulator on 100,000 random scenarios', ({ task }) => {
  const scenarios = 100_000
  for (let seed = 1; seed <= scenarios; seed++) compareReadings(seed)
  task.meta.figures = { scenarios }
})
