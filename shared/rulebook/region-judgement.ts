import type { Judgement } from './define-rule.ts'
import type { MarketPair } from './market-pairs.ts'

/** What a same-region rule says of a pair: nothing of the other kind's pairs, nor where a region is not known. */
export function toRegionJudgement(pair: MarketPair, between: MarketPair['between']): readonly Judgement[] {
  if (pair.between !== between || pair.isSameRegion === 'unknown') return []
  return [{ result: pair.isSameRegion ? 'holds' : 'broken', subjects: pair.subjects, facts: pair.facts }]
}
