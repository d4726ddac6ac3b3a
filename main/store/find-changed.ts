/** Two lists without the entries that they have in common, as the same values, from both ends. */
export function findChanged<Item>(
  before: readonly Item[],
  after: readonly Item[]
): { readonly before: readonly Item[]; readonly after: readonly Item[] } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) }
}
