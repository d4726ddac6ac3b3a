/** The items of a short list, each once, in the order of their first; the list itself where none repeats. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  for (let index = 1; index < items.length; index++) {
    if (items.indexOf(items[index] as Item) < index) return [...new Set(items)]
  }
  return items
}
