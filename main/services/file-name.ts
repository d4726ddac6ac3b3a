/** Letters and digits of every language, and what joins them; nothing that means something to a file system. */
const refused = /[^\p{L}\p{N}\p{M} _-]+/gu
/** Names that Windows keeps for its devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Characters of a name; at four bytes each they leave room for an ending and a number in the 255 of a file system. */
const longest = 50

/** Names that are tried for one file. */
const mostNumbers = 10_000

export const scenarioEnding = '.csp.json'

/** The name of a file made of a title, without its ending. */
export function toFileName(title: string): string {
  const plain = title.normalize('NFC').replace(refused, ' ').replace(/\s+/g, ' ')
  const name = [...plain.trim()].slice(0, longest).join('').trim()
  if (name === '') return 'scenario'
  return device.test(name) ? `${name}_` : name
}

/** A name, and the same with a number, in case it is taken. */
export function* numberNames(name: string, ending: string): Generator<string> {
  yield `${name}${ending}`
  for (let number = 2; number <= mostNumbers; number++) yield `${name} (${number})${ending}`
}

/** Names that differ also where a file system does not tell large letters from small ones: the second gets a number. */
export function createFileNames(): (title: string) => string {
  const taken = new Set<string>()
  return (title) => {
    const name = toFileName(title)
    for (let number = 1; ; number++) {
      const tried = `${number === 1 ? name : `${name} (${number})`}${scenarioEnding}`
      const key = tried.toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return tried
    }
  }
}
