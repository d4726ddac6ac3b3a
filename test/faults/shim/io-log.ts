import { readFileSync } from 'node:fs'

/** One recorded change of a file or a folder, or a line that acknowledges. Names are relative to the watched folder. */
export type Change =
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'flush'; readonly name: string }
  | { readonly kind: 'flush-folder'; readonly name: string }
  | { readonly kind: 'write'; readonly name: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly name: string; readonly length: number }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'link'; readonly name: string; readonly to: string }
  | { readonly kind: 'acknowledge'; readonly line: string }

function toChange(letter: string, name: string, offset: number, data: Buffer): Change {
  switch (letter) {
    case 'O':
      return { kind: 'create', name }
    case 'W':
      return { kind: 'write', name, offset, data }
    case 'T':
      return { kind: 'truncate', name, length: offset }
    case 'S':
      return { kind: 'flush', name }
    case 'D':
      return { kind: 'flush-folder', name }
    case 'U':
      return { kind: 'remove', name }
    case 'R':
      return { kind: 'rename', name, to: data.toString('utf8') }
    case 'L':
      return { kind: 'link', name, to: data.toString('utf8') }
    case 'A':
      return { kind: 'acknowledge', line: data.toString('utf8').trim() }
    default:
      throw new Error(`the log holds an unknown record ${JSON.stringify(letter)}`)
  }
}

/** Reads what the shim recorded, in the order in which it was done; a record cut off at the end is left out. */
export function readIoLog(file: string): readonly Change[] {
  const bytes = readFileSync(file)
  const changes: Change[] = []
  let at = 0
  while (at + 5 <= bytes.length) {
    const nameLength = bytes.readUInt32LE(at + 1)
    const head = at + 21 + nameLength
    if (head > bytes.length) break
    const name = bytes.toString('utf8', at + 5, at + 5 + nameLength)
    const offset = Number(bytes.readBigUInt64LE(at + 5 + nameLength))
    const end = head + Number(bytes.readBigUInt64LE(at + 13 + nameLength))
    if (end > bytes.length) break
    changes.push(toChange(String.fromCharCode(bytes[at] ?? 0), name, offset, bytes.subarray(head, end)))
    at = end
  }
  return changes
}
