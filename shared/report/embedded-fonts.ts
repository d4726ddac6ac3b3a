/** The font of reports: variable in weight, and delivered in parts. */
export const fontFamily = 'Noto Sans KR Variable'

/** One of the parts that the bundled font comes in. */
export interface FontPart {
  /** The characters that it draws, as `unicode-range` of CSS has them. */
  readonly ranges: string
}

/** A part of the font that goes with a report, so that it looks the same on a machine without that font. */
export interface EmbeddedFont extends FontPart {
  /** The WOFF2 file, in Base64. */
  readonly data: string
}

type Range = readonly [first: number, last: number]

function readRanges(ranges: string): readonly Range[] {
  return Array.from(ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi), ([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16)
  ])
}

/**
 * The parts that a text is drawn with, in the order of the list. Where several draw a character the last one does, as CSS
 * has it.
 */
export function chooseFonts<Part extends FontPart>(text: string, parts: readonly Part[]): readonly Part[] {
  const drawing = parts.map((part) => ({ part, ranges: readRanges(part.ranges) }))
  const used = new Set<Part>()
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0
    const found = drawing.findLast(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    if (found) used.add(found.part)
  }
  return parts.filter((part) => used.has(part))
}

/** Ranges as they are written once and for all: browsers and style sheets each write them in their own way. */
function printRanges(ranges: string): string {
  return readRanges(ranges)
    .map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`)
    .join(',')
}

/** The style sheet that brings the parts of the font along. */
export function toFontRules(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ ranges, data }) =>
        `@font-face{font-family:'${fontFamily}';font-style:normal;font-weight:100 900;font-display:block;` +
        `src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${printRanges(ranges)}}`
    )
    .join('\n')
}
