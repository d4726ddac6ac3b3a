const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
const narrow = /[ iljtfrI.,:;'’‘|!()[\]]/
const broad = /[mwMW@%&—→]/

/** The width of the narrowest characters, in ems. */
const narrowest = 0.36
/** Longer ones are several on top of each other; only so much of them is looked at. */
const longestCharacter = 16

/** About how wide one character is, in ems; rather too wide than too narrow. */
function measureCharacter(character: string): number {
  if (wide.test(character)) return 1
  if (narrow.test(character)) return narrowest
  if (broad.test(character)) return 0.92
  if (/\p{Extended_Pictographic}/u.test(character) && character.length > 1) return 1.4
  if (/\p{Lu}/u.test(character)) return 0.7
  return 0.58
}

function split(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** About how wide a text is at a size, without a font to ask. */
export function measureText(text: string, size: number, isBold = false): number {
  let ems = 0
  for (const character of split(text)) ems += measureCharacter(character)
  return ems * size * (isBold ? 1.06 : 1)
}

/** The characters of a text that fit, with an ellipsis where some do not. */
function cut(text: string, room: (text: string) => boolean): string {
  if (room(text)) return text
  const characters = [...split(text)]
  while (characters.length > 0 && !room(`${characters.join('').trimEnd()}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The first characters of a word that fit a line, at least one, and the rest. */
function breakWord(word: string, room: (text: string) => boolean): readonly [string, string] {
  const characters = split(word)
  let length = characters.length
  while (length > 1 && !room(characters.slice(0, length).join(''))) length--
  return [characters.slice(0, length).join(''), characters.slice(length).join('')]
}

/**
 * A text as lines that fit a width: broken at spaces, in a word where the word alone is too long, and ended with an
 * ellipsis where the lines do not suffice.
 */
export function fitText(
  text: string,
  width: number,
  size: number,
  mostLines: number,
  isBold = false
): readonly string[] {
  const fits = (tried: string) => measureText(tried, size, isBold) <= width
  const lines: string[] = []
  // What certainly does not fit need not be measured.
  const most = Math.ceil((mostLines * width) / (narrowest * size)) + 2
  let words = split(text.slice(0, most * longestCharacter))
    .slice(0, most)
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
  while (words.length > 0) {
    if (lines.length === mostLines - 1) return [...lines, cut(words.join(' '), fits)]
    let line = ''
    while (words[0] !== undefined && fits(line === '' ? words[0] : `${line} ${words[0]}`)) {
      line = line === '' ? words[0] : `${line} ${words[0]}`
      words = words.slice(1)
    }
    if (line === '') {
      const [head, rest] = breakWord(words[0] ?? '', fits)
      line = head
      words = [rest, ...words.slice(1)].filter((word) => word !== '')
    }
    lines.push(line)
  }
  return lines
}
