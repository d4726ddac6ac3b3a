/** First strong isolate and its end: what stands between keeps its direction to itself. */
const open = '\u2068'
const close = '\u2069'

/** Letters written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** What nobody sees, or what turns the text around it; line breaks are ordinary. */
const hidden = [
  '\\p{Cc}',
  '\\p{Cn}',
  '\\p{Cs}',
  '\\p{Co}',
  '\\p{Zl}',
  '\\p{Zp}',
  '\\p{Default_Ignorable_Code_Point}',
  '[\\ufff9-\\ufffb]'
].join('|')
/** A joiner inside an emoji or between letters of scripts that join, and a sign that makes an emoji of what it follows. */
const ordinary = [
  '\\n',
  '(?<=[\\p{Emoji}\\ufe0f\\p{M}])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=[\\p{M}\\p{Script=Arabic}])[\\u200c\\u200d](?=[\\p{L}\\p{M}])',
  '(?<=\\p{Emoji})\\ufe0f'
].join('|')
const ordinaryOrHidden = new RegExp(`(${ordinary})|${hidden}`, 'gu')

function toCode(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return character === '\t' ? ' ' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}

/** A stranger's text with everything hidden in it made visible; line ends become alike and a tab a space. */
export function showHidden(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(ordinaryOrHidden, (character, plain) => plain ?? toCode(character))
}

/** A stranger's text as it may stand inside a sentence: nothing hidden, and with a direction of its own. */
export function isolate(text: string): string {
  const shown = showHidden(text)
  return rightToLeft.test(shown) ? `${open}${shown}${close}` : shown
}

/** A sentence without the marks that set names apart. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '')
}

/** A sentence cut where a name of another direction begins and ends. */
export function splitIsolates(text: string): readonly { readonly text: string; readonly isIsolated: boolean }[] {
  if (!text.includes(open)) return [{ text, isIsolated: false }]
  return text
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .map((piece, index) => ({ text: withoutIsolates(piece), isIsolated: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
