import type { Verdict } from '#shared/domain/verdict.ts'
import type { Texts } from '#shared/language/language.ts'
import { type Content, element, type Markup } from './markup.ts'
import type { Entry, SourceMark } from './report.ts'
import { splitIsolates } from './safe-text.ts'
import { groupMarks, tellPlaces } from './source-marks.ts'
import { drawMark } from './verdict-looks.ts'

/** What the sections of one report are written with. */
export interface Page {
  readonly texts: Texts
  /** Whether there is a list of sources that numbers can lead to. */
  readonly hasSources: boolean
}

/** Text in which names of another direction keep it to themselves. */
export function say(text: string): readonly Content[] {
  return splitIsolates(text).map((piece) => (piece.isIsolated ? element('bdi', {}, piece.text) : piece.text))
}

/** The mark of a verdict beside text that names it. */
export function mark(verdict: Verdict): Markup {
  return element('svg', { class: 'mark', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, drawMark(verdict))
}

/** A verdict by mark and name. */
export function badge(verdict: Verdict, { texts }: Page): Markup {
  return element('span', { class: `badge ${verdict}` }, mark(verdict), texts.words.verdictNames[verdict])
}

/** A part of the report under its heading. */
export function section(title: string, ...content: readonly Content[]): Markup {
  return element('section', {}, element('h2', {}, title), content)
}

/** A part of the report that is so short that it stays on one page. */
export function shortSection(title: string, ...content: readonly Content[]): Markup {
  return element('section', { class: 'short' }, element('h2', {}, title), content)
}

/** Facts as pairs of label and value. */
export function listEntries(entries: readonly Entry[]): Markup {
  const pairs = entries.map(({ label, value }) => [element('dt', {}, label), element('dd', {}, say(value))])
  return element('dl', { class: 'facts' }, pairs)
}

/** A table whose head is repeated on every page that it reaches. */
export function writeTable(
  name: 'parties' | 'overview' | 'cells',
  headings: readonly string[],
  rows: readonly Markup[]
): Markup {
  const head = headings.map((heading) => element('th', { scope: 'col' }, heading))
  return element('table', { class: name }, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))
}

/** Each text as a paragraph. */
export function paragraphs(texts: readonly string[]): readonly Content[] {
  return texts.map((text) => element('p', {}, say(text)))
}

/** Where reasons come from: numbers that lead to the list of sources, or the places themselves where there is none. */
export function writeSourceMarks(sources: readonly SourceMark[], { hasSources }: Page): Content {
  if (!hasSources) return tellPlaces(sources)
  return groupMarks(sources).map(({ basis, marks }, index) => [
    index === 0 ? '' : ' · ',
    marks.map(({ number, sectionTitle, place }) => {
      const where = `${sectionTitle}, ${place}`
      return element(
        'a',
        { class: 'ref', href: `#source-${number}`, 'aria-label': `[${number}] ${where}` },
        `[${number}]`,
        '\u200a'
      )
    }),
    ` ${basis}`
  ])
}
