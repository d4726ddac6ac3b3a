import type { Fact, FindingResult } from '#shared/domain/finding.ts'
import { unknownValue } from './facts.ts'

/** How a rule comes out that wants one value: it holds, is broken, or cannot be told. */
export function toResult(value: Fact['value'], wanted: string): FindingResult {
  if (value === unknownValue) return 'unknown'
  return value === wanted ? 'holds' : 'broken'
}
