import { isAttempt, type Tie } from '#renderer/scenario/tie.ts'
import type { Texts } from '#shared/language/language.ts'

/** What is said on an edge of what is so. */
function labelState(tie: Tie, words: Texts['canvas']): string {
  switch (tie.kind) {
    case 'partnership':
      return tie.state === 'tried' ? '' : words.partnership[tie.state]
    case 'relationship':
      return tie.state === 'ended' ? words.relationshipEnded : ''
    case 'sale':
      return words.sold(tie.offer)
    case 'management':
      return words.manages
    case 'affiliation':
      return tie.state === 'declared' ? words.affiliated : words.oneCompany
    default:
      return ''
  }
}

/** What was tried in vain, or, of a sale, its offer. */
function nameTried(tie: Tie, words: Texts['canvas']): string {
  if (tie.kind === 'sale') return tie.offer
  return tie.kind === 'supply' || tie.kind === 'affiliation' ? '' : words.tried[tie.kind]
}

/**
 * What is said on the edge of a tie.
 * @param earlier how many earlier sales between the same two it tells of
 */
export function labelTie(tie: Tie, earlier: number, words: Texts['canvas']): string {
  const isTried = isAttempt(tie) && tie.verdict !== 'supported'
  const label = isTried ? words.triedAt(nameTried(tie, words), tie.step + 1) : labelState(tie, words)
  return earlier > 0 ? words.andEarlier(label, earlier) : label
}
