import type { Verdict } from '#shared/domain/verdict.ts'
import { getTexts, type Texts } from '#shared/language/language.ts'
import type { Diagram } from './diagram.ts'
import { toStyleSheet } from './html-style.ts'
import { type Content, element, type Markup } from './markup.ts'
import type {
  Entry,
  Reason,
  Report,
  ReportCast,
  ReportCover,
  ReportMatrix,
  ReportStep,
  SourceMark,
  SourcePage,
  Unknown
} from './report.ts'
import { splitIsolates, withoutIsolates } from './safe-text.ts'
import { groupMarks, tellPlaces } from './source-marks.ts'
import { toStyleHash } from './style-hash.ts'
import { drawDiagram } from './svg.writer.ts'
import { drawMark, verdictLooks } from './verdict-looks.ts'

/** What the sections of one report are written with. */
interface Page {
  readonly texts: Texts
  /** Whether there is a list of sources that numbers can lead to. */
  readonly hasSources: boolean
}

/** Text in which names of another direction keep it to themselves. */
function say(text: string): readonly Content[] {
  return splitIsolates(text).map((piece) => (piece.isIsolated ? element('bdi', {}, piece.text) : piece.text))
}

function mark(verdict: Verdict): Markup {
  return element('svg', { class: 'mark', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, drawMark(verdict))
}

function badge(verdict: Verdict, { texts }: Page): Markup {
  return element('span', { class: `badge ${verdict}` }, mark(verdict), texts.words.verdictNames[verdict])
}

function section(title: string, ...content: readonly Content[]): Markup {
  return element('section', {}, element('h2', {}, title), content)
}

function listEntries(entries: readonly Entry[]): Markup {
  const pairs = entries.map(({ label, value }) => [element('dt', {}, label), element('dd', {}, say(value))])
  return element('dl', { class: 'facts' }, pairs)
}

function writeOutcome(report: Report, { texts }: Page): Markup {
  const { words } = texts
  return element(
    'div',
    { class: `outcome ${report.verdict}` },
    mark(report.verdict),
    element(
      'div',
      {},
      element('p', { class: 'name' }, texts.report.capitalize(words.verdictNames[report.verdict])),
      element('p', {}, report.outcome)
    )
  )
}

function writeTitle(report: Report, { texts }: Page): readonly Content[] {
  const { variant } = report
  return [
    element('p', { class: 'kind' }, `${texts.report.kind} · ${texts.report.programme}`),
    element('h1', { dir: 'auto' }, say(report.title)),
    variant === null ? null : element('p', { class: 'variant' }, say(texts.report.variant(variant)))
  ]
}

function writeCover(report: Report, cover: ReportCover, page: Page): Markup {
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
    notes === '' ? null : [element('h3', {}, words.notes), element('p', { class: 'lines', dir: 'auto' }, notes)],
    tally.length === 0 ? null : [element('h3', {}, words.inShort), element('ul', { class: 'tally' }, counts)],
    obstacles.length === 0 ? null : [element('h3', {}, words.standsInTheWay), element('ul', { class: 'list' }, stops)],
    moreObstacles === 0 ? null : element('p', { class: 'soft' }, words.more(moreObstacles)),
    report.later === '' ? null : element('p', { class: 'note' }, say(report.later))
  )
}

function writeLegend(verdicts: readonly Verdict[], { texts }: Page): Markup {
  const items = verdicts.map((verdict) => {
    const { ink, dashes } = verdictLooks[verdict]
    const line = element('path', {
      d: 'M2 8H42',
      stroke: ink,
      'stroke-width': 2,
      ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })
    })
    const sample = element('svg', { viewBox: '0 0 44 16', width: 44, height: 16, 'aria-hidden': 'true' }, line)
    return element('li', {}, sample, mark(verdict), texts.words.verdictNames[verdict])
  })
  return element('ul', { class: 'legend', 'aria-label': texts.report.legend }, items)
}

function writeDiagram(diagram: Diagram, page: Page): Markup {
  const { report } = page.texts
  return element(
    'section',
    { class: 'diagram' },
    element('h2', {}, report.diagram),
    element('p', { class: 'soft' }, report.diagramAbout),
    drawDiagram(diagram),
    writeLegend(diagram.verdicts, page)
  )
}

function writeTable(
  name: 'parties' | 'overview' | 'cells',
  headings: readonly string[],
  rows: readonly Markup[]
): Markup {
  const head = headings.map((heading) => element('th', { scope: 'col' }, heading))
  return element('table', { class: name }, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))
}

function paragraphs(texts: readonly string[]): readonly Content[] {
  return texts.map((text) => element('p', {}, say(text)))
}

function writeCast({ parties, given }: ReportCast, { texts }: Page): Markup {
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

/** Where reasons come from: numbers that lead to the list of sources, or the places themselves where there is none. */
function writeSourceMarks(sources: readonly SourceMark[], { hasSources }: Page): Content {
  if (!hasSources) return tellPlaces(sources)
  return groupMarks(sources).map(({ basis, marks }, index) => [
    index === 0 ? '' : ' · ',
    marks.map(({ number, sectionTitle, place }) => {
      const where = `${sectionTitle}, ${place}`
      return element('a', { class: 'ref', href: `#source-${number}`, 'aria-label': where }, `[${number}]`, '\u200a')
    }),
    ` ${basis}`
  ])
}

function writeAgainst(reason: Reason, page: Page): Markup {
  const { report } = page.texts
  const { verdict, message, why, fix, facts, sources } = reason
  const pair = (label: string, ...content: readonly Content[]) => [element('dt', {}, label), element('dd', {}, content)]
  const toDo = verdict === 'undetermined' ? report.whomToAsk : report.whatToDo
  return element(
    'div',
    { class: `reason against edge-${verdict}` },
    element('h4', {}, mark(verdict), element('span', {}, say(message))),
    element(
      'dl',
      {},
      pair(report.why, say(why)),
      fix === '' ? null : pair(toDo, element('span', { class: 'todo' }, say(fix))),
      facts.length === 0
        ? null
        : pair(
            report.restsOn,
            facts.map((fact, index) => [index === 0 ? null : element('br', {}), say(fact)])
          ),
      sources.length === 0 ? null : pair(report.source, writeSourceMarks(sources, page))
    )
  )
}

function writeHolding(step: ReportStep, page: Page): Content {
  const { report } = page.texts
  if (step.holding.length === 0) return null
  const items = step.holding.map(({ message, sources }) =>
    element(
      'li',
      {},
      mark('supported'),
      say(message),
      sources.length === 0 ? null : element('span', { class: 'soft small' }, ' ', writeSourceMarks(sources, page))
    )
  )
  const title = step.verdict === 'supported' ? report.whatHolds : report.whatHoldsBesides
  return element('div', { class: 'holding' }, element('h4', {}, title), element('ul', { class: 'list' }, items))
}

function writeStep(step: ReportStep, page: Page): Markup {
  const { report, words } = page.texts
  const { number, verdict, date, summary, note, against } = step
  return element(
    'article',
    { class: 'step', id: `step-${number}` },
    element(
      'h3',
      { class: 'step-head' },
      element('span', { class: 'n' }, `${report.step} ${number}`),
      badge(verdict, page),
      element('span', { class: 'soft small' }, date)
    ),
    element('p', { class: 'summary' }, say(summary)),
    note === '' ? null : element('p', { class: 'note lines', 'aria-label': report.note, dir: 'auto' }, note),
    verdict === 'supported' ? null : element('p', { class: 'meaning' }, words.verdictMeanings[verdict]),
    against.map((reason) => writeAgainst(reason, page)),
    writeHolding(step, page)
  )
}

function writeOverview(steps: readonly ReportStep[], page: Page): Markup {
  const { report } = page.texts
  const rows = steps.map(({ number, date, summary, verdict }) =>
    element(
      'tr',
      {},
      element('td', { class: 'number' }, `${number}`),
      element('td', { class: 'date' }, date),
      element('td', {}, say(summary)),
      element('td', { class: 'verdict' }, badge(verdict, page))
    )
  )
  return writeTable('overview', [report.step, report.date, report.what, report.verdict], rows)
}

function writeSteps(steps: readonly ReportStep[], page: Page): Markup {
  const { report } = page.texts
  if (steps.length === 0) return section(report.steps, element('p', {}, report.noSteps))
  return section(
    report.steps,
    writeOverview(steps, page),
    steps.map((step) => writeStep(step, page))
  )
}

function writeUnknowns(unknowns: readonly Unknown[], { texts }: Page): Markup {
  const { report } = texts
  if (unknowns.length === 0) return section(report.unknowns, element('p', {}, report.nothingUnknown))
  const items = unknowns.map(({ message, ask, steps }) =>
    element(
      'div',
      { class: 'reason edge-undetermined' },
      element('h4', {}, mark('undetermined'), element('span', {}, say(message))),
      element('p', { class: 'todo' }, say(ask)),
      element('p', { class: 'soft small' }, report.concerns(steps))
    )
  )
  return section(report.unknowns, items)
}

function writeMatrix({ date, cells, tooMany }: ReportMatrix, page: Page): Markup {
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

function writeSources(pages: readonly SourcePage[], page: Page): Markup {
  const { report } = page.texts
  return section(
    report.sources,
    element('p', { class: 'soft' }, pages.length === 0 ? report.noSources : report.sourcesAbout),
    pages.map((each) => writePage(each, page))
  )
}

/** Everything below the title, part by part; what was not asked for is not there. */
function writeParts(report: Report, page: Page): Content {
  const { diagram, cast, steps, unknowns, matrix, sources, edition, disclaimer, later } = report
  const { report: words } = page.texts
  const laterNote = later === '' ? null : element('p', {}, say(later))
  return [
    diagram && writeDiagram(diagram, page),
    cast && writeCast(cast, page),
    steps && writeSteps(steps, page),
    unknowns && writeUnknowns(unknowns, page),
    matrix && writeMatrix(matrix, page),
    sources && writeSources(sources, page),
    edition && section(words.edition, listEntries(edition), laterNote),
    disclaimer && section(words.disclaimerTitle, paragraphs(disclaimer))
  ]
}

/** What the page may load: nothing but its own style sheet. */
function toPolicy(css: string): string {
  return `default-src 'none'; style-src '${toStyleHash(css)}'; base-uri 'none'; form-action 'none'`
}

/** A report as one page: no script, no request, printed as it is read. */
export function writeHtml(report: Report): string {
  const { language, paper, title, cover } = report
  const texts = getTexts(language)
  const page: Page = { texts, hasSources: report.sources !== null }
  const css = toStyleSheet(paper)
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: toPolicy(css) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, withoutIsolates(title)),
    element('style', {}, css)
  )
  const top = cover
    ? writeCover(report, cover, page)
    : element('header', { class: 'first' }, writeTitle(report, page), writeOutcome(report, page))
  const end = element('footer', { class: 'quiet' }, `${texts.report.madeWith} · ${texts.words.notLegalAdvice}`)
  const body = element('body', {}, top, element('main', {}, writeParts(report, page)), end)
  return `<!DOCTYPE html>\n${element('html', { lang: language }, head, body)}\n`
}
