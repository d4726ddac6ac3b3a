import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { nameMeaning } from '#renderer/scenario/meaning-words.ts'
import { type ConnectionEnd, listMeanings, type MeaningPorts } from '#renderer/scenario/meanings.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { IconName } from '#renderer/widgets/icons.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Texts } from '#shared/language/language.ts'
import { matches } from './filter-outline.ts'
import { iconOf, nameItem } from './outline-words.ts'
import type { OutlineItem } from './to-outline.ts'

/** Something that a connection can end at, with what it would first of all mean. */
export interface PossibleEnd {
  readonly key: ItemKey
  readonly end: ConnectionEnd
  readonly icon: IconName
  readonly name: string
  /** Whose it is, for a tenant or a subscription. */
  readonly owner: string
  readonly meaning: string
  /** How that is judged; null for a fact of the cast. */
  readonly verdict: Verdict | null
}

interface Asked {
  readonly from: string
  readonly situation: Situation
  readonly ports: MeaningPorts
  readonly texts: Texts
}

function toEnd(item: OutlineItem, owner: string, { from, situation, ports, texts }: Asked): PossibleEnd | undefined {
  const { end } = item
  const meanings = end ? listMeanings(from, end, situation, ports) : []
  const [first] = meanings
  if (!end || !first) return undefined
  return {
    key: item.key,
    end,
    icon: iconOf(item),
    name: nameItem(item, texts),
    owner,
    meaning: nameMeaning(first, meanings, situation, texts),
    verdict: first.kind === 'affiliation' ? null : judgeSteps(first.steps, situation).verdict
  }
}

/**
 * What a connection from a party can end at, in the order of the outline.
 * @param query the words that an end, or what it belongs to, is called by
 * @param most no more than these: each costs a verdict
 */
export function listEnds(
  items: readonly OutlineItem[],
  query: readonly string[],
  most: number,
  asked: Asked
): readonly PossibleEnd[] {
  const ends: PossibleEnd[] = []
  const add = (item: OutlineItem, owner: string, isAsked: boolean) => {
    if (ends.length >= most) return
    const isMatch = isAsked || matches(item, query)
    const end = isMatch ? toEnd(item, owner, asked) : undefined
    if (end) ends.push(end)
    const next = item.kind === 'party' ? item.name : owner
    for (const child of item.children) add(child, next, isMatch)
  }
  for (const item of items) add(item, '', false)
  return ends
}
