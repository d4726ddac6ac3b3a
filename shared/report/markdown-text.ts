import { withoutIsolates } from './safe-text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Text as Markdown shows it and never as Markdown reads it: signs that mean something are escaped, those of HTML become
 * entities, and nothing turns into a link by itself.
 */
function escapeInline(text: string): string {
  return withoutIsolates(text)
    .replace(/[\\`*_{}[\]#|~$@!^=]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/:(?=\S)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(
      /^(\s*)([-+]|\d{1,9}[.)])/,
      (_, space: string, start: string) => `${space}${start.slice(0, -1)}\\${start.slice(-1)}`
    )
}

/** Text on one line, such as a cell or a heading. */
export function toLine(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim())
}

/** Text of several lines, as paragraphs and line breaks. */
export function toParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(toLine).join('\\\n'))
    .join('\n\n')
}
