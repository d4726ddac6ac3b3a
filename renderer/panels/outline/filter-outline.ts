import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { toSearchText } from './outline-words.ts'
import type { OutlineItem } from './to-outline.ts'

/** An item in its place among the rows that show. */
export interface OutlineRow {
  readonly key: ItemKey
  readonly item: OutlineItem
  /** From 1. */
  readonly level: number
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null
  readonly parent: ItemKey | null
}

const known = new WeakMap<OutlineItem, string>()

function searchTextOf(item: OutlineItem): string {
  const text = known.get(item) ?? toSearchText(item)
  known.set(item, text)
  return text
}

/** The words of a query; every one of them has to be found. */
export function toQuery(typed: string): readonly string[] {
  const text = typed.normalize('NFC').toLowerCase().trim()
  return text === '' ? [] : text.split(/\s+/)
}

/** Whether something is called by the words of a query. */
export function matches(item: OutlineItem, query: readonly string[]): boolean {
  const text = query.length === 0 ? '' : searchTextOf(item)
  return query.every((word) => text.includes(word))
}

/** The item with those of its children that match or have one that does; undefined where nothing is left. */
function keepMatching(item: OutlineItem, query: readonly string[]): OutlineItem | undefined {
  if (matches(item, query)) return item
  const children = item.children.flatMap((child) => keepMatching(child, query) ?? [])
  return children.length > 0 ? { ...item, children } : undefined
}

/**
 * The rows that show: items that match, below those that are open.
 * @param query empty for everything; with one, whatever is above a match is open
 */
export function toRows(
  items: readonly OutlineItem[],
  isOpen: (key: ItemKey) => boolean,
  query: readonly string[] = []
): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const add = (siblings: readonly OutlineItem[], level: number, parent: ItemKey | null) => {
    for (const [index, item] of siblings.entries()) {
      const { key, children } = item
      const isForced = query.length > 0 && children.some((child) => keepMatching(child, query))
      const opened = children.length === 0 ? null : isForced || isOpen(key)
      rows.push({ key, item, level, position: index + 1, siblings: siblings.length, isOpen: opened, parent })
      if (opened) add(children, level + 1, key)
    }
  }
  add(query.length === 0 ? items : items.flatMap((item) => keepMatching(item, query) ?? []), 1, null)
  return rows
}
