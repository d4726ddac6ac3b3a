import { test } from 'vitest'
import { compareReadings } from './compare-readings.ts'

test('the simulator and a second reading agree on 2,000 random scenarios', () => {
  for (let seed = 1; seed <= 2_000; seed++) compareReadings(seed)
})
