import { expect, it } from 'vitest'
import { readMutatedFiles } from './mutated-files.ts'

it('reads or refuses 1,000,000 files changed at random, none with an exception or for long', ({ task }) => {
  const protoKeys = Object.getOwnPropertyNames(Object.prototype).sort()
  const files = 1_000_000
  const { accepted, refusals, untold, slowestMs } = readMutatedFiles(files)
  task.meta.figures = {
    'files read': files,
    accepted,
    'kinds of refusal': refusals.size,
    'refusals that cannot be told': untold.length,
    'slowest, ms': Math.round(slowestMs)
  }
  expect(untold).toEqual([])
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(protoKeys)
  expect(slowestMs).toBeLessThan(2_000)
  expect(accepted).toBeGreaterThan(50_000)
  expect(refusals.size).toBeGreaterThan(20)
})
