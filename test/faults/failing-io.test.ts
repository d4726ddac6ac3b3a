import { describe, expect, it } from 'vitest'
import { countOperations, diskFaults, failAt } from './failing-io.ts'
import { canRecord } from './power-loss.ts'

const tried = 12

describe.runIf(canRecord())('a write or flush that fails', () => {
  for (const [index, fault] of diskFaults.entries()) {
    it(`${fault.name}: nothing acknowledged is lost, and what is refused says why`, { timeout: 120_000 }, async () => {
      const step = Math.floor((await countOperations()) / tried)
      const problems: string[] = []
      for (let turn = 0; turn < tried; turn += 1) problems.push(...(await failAt(1 + index * 7 + turn * step, fault)))
      expect(problems).toEqual([])
    })
  }
})
