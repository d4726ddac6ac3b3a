/** Letters and digits of every language, and what joins them; nothing that means something to a file system. */
const refused = /[^\p{L}\p{N}\p{M} _-]+/gu
/** Names that Windows keeps for its devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Characters of a name; at four bytes each they leave room for an ending and a number in the 255 of a file system. */
const longest = 50

/** The name of a file made of a title, without its ending. */
export function toFileName(title: string): string {
  const plain = title.normalize('NFC').replace(refused, ' ').replace(/\s+/g, ' ')
  const name = [...plain.trim()].slice(0, longest).join('').trim()
  if (name === '') return 'scenario'
  return device.test(name) ? `${name}_` : name
}
