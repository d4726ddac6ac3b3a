import { listEntries, mark, type Page, say } from './html-pieces.ts'
import { type Content, element, type Markup } from './markup.ts'
import type { Report, ReportCover } from './report.ts'

/** The verdict of the whole. */
export function writeOutcome({ verdict, outcome }: Report, { texts }: Page): Markup {
  const told = element('p', {}, outcome)
  if (verdict === null) return element('div', { class: 'outcome' }, told)
  const name = element('p', { class: 'name' }, texts.report.capitalize(texts.words.verdictNames[verdict]))
  return element('div', { class: `outcome ${verdict}` }, mark(verdict), element('div', {}, name, told))
}

/** What the report is about. */
export function writeTitle(report: Report, { texts }: Page): readonly Content[] {
  const { variant } = report
  return [
    element('p', { class: 'kind' }, `${texts.report.kind} · ${texts.report.programme}`),
    element('h1', { dir: 'auto' }, say(report.title)),
    variant === null ? null : element('p', { class: 'variant' }, say(texts.report.variant(variant)))
  ]
}

/** What was found later than the sources reach: it stands at the top, whatever else is left out. */
export function writeLater({ later }: Report): Markup | null {
  return later === '' ? null : element('p', { class: 'note' }, say(later))
}

/** The title page. */
export function writeCover(report: Report, cover: ReportCover, page: Page): Markup {
  const { report: words } = page.texts
  const { tags, notes, entries, tally, obstacles, moreObstacles } = cover
  const shownTags = tags.map((tag) => element('li', {}, say(tag)))
  const counts = tally.map(({ verdict, count }) =>
    element('li', { class: `badge ${verdict}` }, mark(verdict), `${page.texts.words.verdictNames[verdict]} ${count}`)
  )
  const stops = obstacles.map(({ number, verdict, summary }) =>
    element('li', {}, mark(verdict), element('strong', {}, `${number}.`), ' ', say(summary))
  )
  return element(
    'header',
    { class: 'cover' },
    writeTitle(report, page),
    tags.length === 0 ? null : element('ul', { class: 'tags', 'aria-label': words.tags }, shownTags),
    writeOutcome(report, page),
    listEntries(entries),
    notes === '' ? null : [element('h2', {}, words.notes), element('p', { class: 'lines', dir: 'auto' }, notes)],
    tally.length === 0 ? null : [element('h2', {}, words.inShort), element('ul', { class: 'tally' }, counts)],
    obstacles.length === 0 ? null : [element('h2', {}, words.standsInTheWay), element('ul', { class: 'list' }, stops)],
    moreObstacles === 0 ? null : element('p', { class: 'soft' }, words.more(moreObstacles)),
    writeLater(report)
  )
}
