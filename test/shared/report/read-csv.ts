/** Reads CSV as RFC 4180 has it, strictly: every row ends with CR LF, every quote has its place. */
export function readCsv(source: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  const text = source.replace(/^\ufeff/, '')
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) throw new Error(`no cell: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
