/** Where a key takes the focus among rows: the index, or undefined where the key is for something else. */
export function findTarget(key: string, from: number, count: number, page: number): number | undefined {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown':
      return Math.min(from + page, last)
    case 'PageUp':
      return Math.max(from - page, 0)
    default:
      return undefined
  }
}

/** How a row is picked out: alone, beside the others, or all up to it. */
export type Pick = 'only' | 'toggle' | 'range'

/** The way that the keys held down ask for. */
export function readPick({
  ctrlKey,
  metaKey,
  shiftKey
}: Readonly<Record<'ctrlKey' | 'metaKey' | 'shiftKey', boolean>>): Pick {
  if (shiftKey) return 'range'
  return ctrlKey || metaKey ? 'toggle' : 'only'
}

/**
 * What is picked out after a row was; that row, where it still is, comes last.
 * @param keys all rows in their order
 * @param anchor the row that a range begins at
 */
export function pickRow<Key extends string>(
  keys: readonly Key[],
  selected: ReadonlySet<Key>,
  target: Key,
  anchor: Key,
  pick: Pick
): readonly Key[] {
  if (pick === 'only') return [target]
  if (pick === 'toggle') {
    const others = keys.filter((key) => key !== target && selected.has(key))
    return selected.has(target) ? others : [...others, target]
  }
  const [a, b] = [keys.indexOf(anchor), keys.indexOf(target)]
  const range = keys.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1)
  return [...range.filter((key) => key !== target), target]
}
