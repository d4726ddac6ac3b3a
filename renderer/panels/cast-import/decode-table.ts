/** A text, and how its bytes were read. */
export interface DecodedTable {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'euc-kr'
}

/** How much is looked at to tell text of two bytes a letter. */
const looked = 1024

/** The order of the bytes of UTF-16: by its mark, else by where the empty halves of plain letters stand. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const empty = bytes.subarray(0, looked).indexOf(0)
  if (empty < 0) return undefined
  return empty % 2 === 1 ? 'utf-16le' : 'utf-16be'
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a file as spreadsheets write it: UTF-8, UTF-16, or the Korean encoding that a Korean one uses unasked.
 * Undefined where it is none of these.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable | undefined {
  const utf16 = findUtf16(bytes)
  const labels = utf16 ? [utf16] : ['utf-8', 'euc-kr']
  for (const label of labels) {
    const text = decode(bytes, label)
    // A file that is no text holds such bytes, and happens to be read now and then.
    if (text?.includes('\0')) return undefined
    if (text !== undefined) return { text, encoding: utf16 ? 'utf-16' : label === 'utf-8' ? 'utf-8' : 'euc-kr' }
  }
  return undefined
}
