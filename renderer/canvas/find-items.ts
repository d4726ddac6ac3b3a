import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { Elements } from './element.ts'

const fold = (text: string) => text.normalize('NFKC').toLocaleLowerCase()

/** The things of a drawing whose text holds what is looked for, in the order of the cast, each once. */
export function findItems({ nodes, edges }: Elements, wanted: string): readonly ItemKey[] {
  const text = fold(wanted.trim())
  if (text === '') return []
  const found = new Set<ItemKey>()
  for (const { kind, key, label } of nodes) {
    if (kind !== 'line' && kind !== 'more' && fold(label).includes(text)) found.add(key)
  }
  for (const { kind, key, label } of edges) if (kind === 'sale' && fold(label).includes(text)) found.add(key)
  return [...found]
}
