/** What two spellings of a word have in common: letter case, accents, spaces and punctuation do not count. */
export function toPlainKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
