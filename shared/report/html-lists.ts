import {
  badge,
  mark,
  type Page,
  paragraphs,
  say,
  section,
  shortSection,
  writeSourceMarks,
  writeTable
} from './html-pieces.ts'
import { type Content, element, type Markup } from './markup.ts'
import type { ReportCast, ReportMatrix, SourcePage, Unknown } from './report.ts'

/** Who takes part, and what is there before. */
export function writeCast({ parties, given }: ReportCast, { texts }: Page): Markup {
  const { report } = texts
  const rows = parties.map(({ name, role, market, region, company, standing, tenants }) =>
    element(
      'tr',
      {},
      element(
        'td',
        {},
        element('strong', {}, say(name)),
        company === '' ? null : element('p', { class: 'soft' }, say(company))
      ),
      element('td', {}, role),
      element('td', {}, market, region === '' || region === market ? null : element('p', { class: 'soft' }, region)),
      element('td', {}, paragraphs(standing)),
      element('td', {}, paragraphs(tenants))
    )
  )
  const headings = [report.party, report.role, report.market, report.atTheStart, report.tenants]
  return section(
    report.cast,
    parties.length === 0 ? element('p', {}, report.noParties) : writeTable('parties', headings, rows),
    given.length === 0
      ? null
      : [
          element('h3', {}, report.alreadyThere),
          element(
            'ul',
            {},
            given.map((text) => element('li', {}, say(text)))
          )
        ]
  )
}

/** What is still unknown, and whom to ask. */
export function writeUnknowns(unknowns: readonly Unknown[], { texts }: Page): Markup {
  const { report } = texts
  if (unknowns.length === 0) return shortSection(report.unknowns, element('p', {}, report.nothingUnknown))
  const items = unknowns.map(({ message, ask, steps }) =>
    element(
      'div',
      { class: 'reason edge-undetermined' },
      element('h3', {}, mark('undetermined'), element('span', {}, say(message))),
      element('p', { class: 'todo' }, say(ask)),
      element('p', { class: 'soft small' }, report.concerns(steps))
    )
  )
  return section(report.unknowns, items)
}

/** Who can sell to whom at the end. */
export function writeMatrix({ date, cells, tooMany }: ReportMatrix, page: Page): Markup {
  const { report } = page.texts
  const about = element('p', { class: 'soft' }, report.asOf(date))
  if (tooMany !== null) return section(report.matrix, element('p', {}, tooMany))
  if (cells.length === 0) return section(report.matrix, element('p', {}, report.noSellers))
  const rows = cells.map(({ seller, buyer, verdict, reason }) =>
    element(
      'tr',
      {},
      element('td', {}, say(seller)),
      element('td', {}, say(buyer)),
      element('td', { class: 'verdict' }, badge(verdict, page)),
      element(
        'td',
        {},
        say(reason.message),
        ' ',
        element('span', { class: 'small soft' }, writeSourceMarks(reason.sources, page))
      )
    )
  )
  return section(
    report.matrix,
    about,
    writeTable('cells', [report.seller, report.buyer, report.verdict, report.reason], rows)
  )
}

function writePage({ title, date, address, sources }: SourcePage, { texts }: Page): readonly Content[] {
  const { report } = texts
  const items = sources.map(({ number, sectionTitle, place, says, koreanReads }) =>
    element(
      'li',
      { id: `source-${number}` },
      element('span', { class: 'n' }, `[${number}]`),
      element(
        'div',
        {},
        element('p', {}, element('strong', {}, sectionTitle), `, ${place}`),
        element('p', { class: 'soft' }, says),
        koreanReads === null
          ? null
          : element('p', { class: 'small' }, element('strong', {}, `${report.koreanReadsOtherwise}: `), koreanReads)
      )
    )
  )
  return [
    element('h3', {}, `${title} (${report.pageOf(date)})`),
    element('p', { class: 'address' }, address),
    element('ol', { class: 'sources' }, items)
  ]
}

/** Every source by page, each with its number. */
export function writeSources(pages: readonly SourcePage[], page: Page): Markup {
  const { report } = page.texts
  return section(
    report.sources,
    element('p', { class: 'soft' }, pages.length === 0 ? report.noSources : report.sourcesAbout),
    pages.map((each) => writePage(each, page))
  )
}
