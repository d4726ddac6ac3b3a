import { describe, expect, it } from 'vitest'
import { countOperations, diskFaults, failAt } from './failing-io.ts'
import { canRecord } from './power-loss.ts'

describe.runIf(canRecord())('every write or flush that fails', () => {
  for (const fault of diskFaults) {
    it(`${fault.name}: nothing acknowledged is lost, and what is refused says why`, async ({ task }) => {
      const count = await countOperations()
      const problems: string[] = []
      for (let at = 1; at <= count; at += 1) problems.push(...(await failAt(at, fault)))
      task.meta.figures = { 'failing operations': count, problems: problems.length }
      expect(problems).toEqual([])
    })
  }
})
