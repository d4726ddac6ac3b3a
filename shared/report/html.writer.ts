import type { Verdict } from '#shared/domain/verdict.ts'
import { getTexts, type Language } from '#shared/language/language.ts'
import type { Drawing } from './drawing.ts'
import { type EmbeddedFont, toFontRules } from './embedded-fonts.ts'
import { writeCover, writeLater, writeOutcome, writeTitle } from './html-cover.ts'
import { writeCast, writeMatrix, writeSources, writeUnknowns } from './html-lists.ts'
import { listEntries, mark, type Page, paragraphs, say, shortSection } from './html-pieces.ts'
import { writeSteps } from './html-steps.ts'
import { toStyleSheet } from './html-style.ts'
import { type Content, element, type Markup } from './markup.ts'
import type { Report } from './report.ts'
import { withoutIsolates } from './safe-text.ts'
import { toStyleHash } from './style-hash.ts'
import { drawDiagram } from './svg.writer.ts'
import { verdictLooks } from './verdict-looks.ts'

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

function writeDiagram(drawing: Drawing, page: Page): Markup {
  const { report } = page.texts
  return element(
    'section',
    { class: 'diagram' },
    element('h2', {}, report.diagram),
    element('p', { class: 'soft' }, report.diagramAbout),
    drawDiagram(drawing),
    drawing.note === '' ? null : element('p', { class: 'soft' }, drawing.note),
    writeLegend(drawing.verdicts, page)
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
    edition && shortSection(words.edition, listEntries(edition), laterNote),
    disclaimer && shortSection(words.disclaimerTitle, paragraphs(disclaimer))
  ]
}

/** A report as the parts of a page; `style` is one of few, and holds no text of a scenario. */
export interface ReportPage {
  readonly language: Language
  readonly title: string
  readonly style: string
  readonly body: Markup
}

/** Lays out a report as a page: no script, no request, printed as it is read. */
export function toReportPage(report: Report): ReportPage {
  const { language, paper, title, cover } = report
  const texts = getTexts(language)
  const page: Page = { texts, hasSources: report.sources !== null }
  const top = cover
    ? writeCover(report, cover, page)
    : element('header', {}, writeTitle(report, page), writeOutcome(report, page), writeLater(report))
  const end = element('footer', { class: 'quiet' }, `${texts.report.madeWith} · ${texts.words.notLegalAdvice}`)
  // In the main part, since it is kept on the page of what stands before it only there.
  const body = element('body', {}, top, element('main', {}, writeParts(report, page), end))
  return { language, title: withoutIsolates(title), style: toStyleSheet(paper), body }
}

/** What the page may load: its own style sheets, and fonts that come in them. */
function toPolicy(styles: readonly string[], fonts: readonly EmbeddedFont[]): string {
  const ownStyles = styles.map((style) => `'${toStyleHash(style)}'`).join(' ')
  const ownFonts = fonts.length === 0 ? '' : '; font-src data:'
  return `default-src 'none'; style-src ${ownStyles}${ownFonts}; base-uri 'none'; form-action 'none'`
}

/** A report as a file of one page. */
export function writeHtml(report: Report): string {
  return writePage(toReportPage(report))
}

/**
 * A page as a file.
 * @param fonts what goes with it of the bundled font
 */
export function writePage({ language, title, style, body }: ReportPage, fonts: readonly EmbeddedFont[] = []): string {
  const styles = fonts.length === 0 ? [style] : [toFontRules(fonts), style]
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: toPolicy(styles, fonts) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    styles.map((each) => element('style', {}, each))
  )
  return `<!DOCTYPE html>\n${element('html', { lang: language }, head, body)}\n`
}
