/** How deep lists and objects are taken apart; deeper ones are printed whole. */
const deepest = 3

/**
 * The text of a JSON value in pieces, the same as `JSON.stringify` gives. The run of a long scenario is longer than one
 * string can be.
 * @param indent what a level is indented by; empty for one line.
 */
export function* printJson(value: unknown, indent: string, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || depth === deepest) {
    const text = JSON.stringify(value, null, indent)
    yield depth === 0 ? text : text.replaceAll('\n', `\n${indent.repeat(depth)}`)
    return
  }
  const isList = Array.isArray(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  const lineBreak = (level: number) => (indent === '' || entries.length === 0 ? '' : `\n${indent.repeat(level)}`)
  let before = isList ? '[' : '{'
  if (entries.length === 0) yield before
  for (const [key, entry] of entries) {
    yield `${before}${lineBreak(depth + 1)}${isList ? '' : `${JSON.stringify(key)}:${indent === '' ? '' : ' '}`}`
    yield* printJson(entry, indent, depth + 1)
    before = ','
  }
  yield `${lineBreak(depth)}${isList ? ']' : '}'}`
}
