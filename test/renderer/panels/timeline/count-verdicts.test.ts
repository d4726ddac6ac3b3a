import { expect, test } from 'vitest'
import { countVerdicts, findNextOf } from '#renderer/panels/timeline/count-verdicts.ts'
import type { Verdict } from '#shared/domain/verdict.ts'

const line = (...verdicts: readonly Verdict[]) => verdicts.map((verdict) => ({ verdict }))

test('verdicts are counted best first, and those that no step has are left out', () => {
  expect(countVerdicts(line('prohibited', 'supported', 'not-yet', 'supported', 'out-of-order'))).toEqual([
    { verdict: 'supported', count: 2 },
    { verdict: 'not-yet', count: 1 },
    { verdict: 'prohibited', count: 1 },
    { verdict: 'out-of-order', count: 1 }
  ])
  expect(countVerdicts([])).toEqual([])
})

test('the next step of a verdict lies after the moment, and the search begins again at the end', () => {
  const steps = line('supported', 'prohibited', 'supported', 'prohibited')
  expect(findNextOf('prohibited', -1, steps)).toBe(1)
  expect(findNextOf('prohibited', 1, steps)).toBe(3)
  expect(findNextOf('prohibited', 3, steps)).toBe(1)
  expect(findNextOf('not-yet', 0, steps)).toBe(-1)
})
