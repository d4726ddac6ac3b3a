import type { Verdict } from '#shared/domain/verdict.ts'
import { getTexts, type Language, type Texts } from '#shared/language/language.ts'
import type { Ports, Style } from './ports.ts'

/** How text is to be laid out. */
export interface Layout extends Pick<Ports, 'paint' | 'width'> {
  readonly language: Language
}

interface Look {
  readonly mark: string
  readonly style: Style
}

const looks: Readonly<Record<Verdict, Look>> = {
  supported: { mark: '✓', style: 'green' },
  'not-yet': { mark: '◷', style: 'yellow' },
  'not-listed': { mark: '∅', style: 'magenta' },
  undetermined: { mark: '?', style: 'cyan' },
  prohibited: { mark: '⊘', style: 'red' },
  'out-of-order': { mark: '⇄', style: 'gray' }
}

/** The mark of a verdict, coloured; it differs by shape as well. */
export function renderMark(verdict: Verdict, { paint }: Layout): string {
  const { mark, style } = looks[verdict]
  return paint([style, 'bold'], mark)
}

/** A verdict as mark and word. */
export function renderVerdict(verdict: Verdict, layout: Layout): string {
  const { mark, style } = looks[verdict]
  return layout.paint([style, 'bold'], `${mark} ${getTexts(layout.language).words.verdictNames[verdict]}`)
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** How many columns a text takes in a terminal: Korean letters take two. */
export function measure(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

/** A text padded to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - measure(text)))
}

/** Paragraph text wrapped at words; the first line may begin with a mark, the others are indented alike. */
export function wrap(text: string, indent: string, layout: Layout, first = indent): string {
  const room = Math.max(20, layout.width - measure(indent))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && measure(line) + 1 + measure(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each, index) => `${index === 0 ? first : indent}${each}\n`).join('')
}

const toDateFormat = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
// Making a format takes longer than judging a step, so each is made once.
const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: toDateFormat('en-GB'),
  ko: toDateFormat('ko-KR')
}

/** A date as people of the language write it. */
export function renderDate(date: string, language: Language): string {
  return dateFormats[language].format(new Date(`${date}T00:00:00Z`))
}

/** The words of the command line in the layout's language. */
export function cliTexts({ language }: Layout): Texts['cli'] {
  return getTexts(language).cli
}
