import { microsoftId } from '#shared/domain/id.ts'

/** What of a scenario can be picked out on the canvas, in the outline and on the timeline. */
export type ItemKind =
  | 'party'
  | 'tenant'
  | 'subscription'
  | 'step'
  | 'partnership'
  | 'relationship'
  | 'management'
  | 'affiliation'

/**
 * One such thing: its kind and its ids, as one text, so that sets and lists of them compare by value. A partnership has
 * provider and reseller, a relationship partner and tenant, a management partner and subscription, an affiliation both
 * parties; Microsoft is a party.
 */
export type ItemKey = `${ItemKind}:${string}`

/** The key of a thing; ids hold neither colons nor spaces. */
export function toKey(kind: ItemKind, ...ids: readonly string[]): ItemKey {
  return `${kind}:${ids.join(' ')}`
}

/** What a key is made of; `id` is the first of its ids. */
export function readKey(key: ItemKey): {
  readonly kind: ItemKind
  readonly id: string
  readonly ids: readonly string[]
} {
  const colon = key.indexOf(':')
  const ids = key.slice(colon + 1).split(' ')
  return { kind: key.slice(0, colon) as ItemKind, id: ids[0] ?? '', ids }
}

/** The key of Microsoft, who is always there. */
export const microsoftKey = toKey('party', microsoftId)
