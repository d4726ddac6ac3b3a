import { expect, test } from 'vitest'
import { readMutatedFiles } from './mutated-files.ts'

test('5,000 files changed at random are read or refused, never with an exception, and each refusal can be told', () => {
  const protoKeys = Object.getOwnPropertyNames(Object.prototype).sort()
  const { accepted, refusals, untold } = readMutatedFiles(5_000)
  expect(untold).toEqual([])
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(protoKeys)
  expect(accepted).toBeGreaterThan(250)
  expect(refusals.size).toBeGreaterThan(20)
})
