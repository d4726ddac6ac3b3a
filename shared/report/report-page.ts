import type { ReportPart } from '#shared/domain/report-choice.ts'
import { getTexts, type Language } from '#shared/language/language.ts'
import { writeCover, writeLater, writeOutcome, writeTitle } from './html-cover.ts'
import { writeDiagram } from './html-diagram.ts'
import { writeCast, writeMatrix, writeSources, writeUnknowns } from './html-lists.ts'
import { listEntries, type Page, paragraphs, say, shortSection } from './html-pieces.ts'
import { writeSteps } from './html-steps.ts'
import { toStyleSheet } from './html-style.ts'
import { element, type Markup } from './markup.ts'
import type { Report } from './report.ts'
import { withoutIsolates } from './safe-text.ts'

/** A part of a page, one element: what it begins with, a part of the report, or what it ends with. */
export interface ReportPiece {
  readonly name: 'top' | Exclude<ReportPart, 'cover'> | 'end'
  readonly markup: Markup
}

/** A report as the parts of a page; `style` is one of few, and holds no text of a scenario. */
export interface ReportPage {
  readonly language: Language
  readonly title: string
  readonly style: string
  readonly pieces: readonly ReportPiece[]
}

/** Lays out reports as pages: no script, no request, printed as they are read. */
export type PageWriter = (report: Report) => ReportPage

/** One who lays out several reports on the same; a part that is the same object as before is not written again. */
export function createPageWriter(): PageWriter {
  const known = new WeakMap<object, Map<boolean, Markup>>()

  function write<Part extends object>(part: Part, page: Page, make: (part: Part, page: Page) => Markup): Markup {
    const ways = known.get(part) ?? new Map<boolean, Markup>()
    known.set(part, ways)
    const markup = ways.get(page.hasSources) ?? make(part, page)
    ways.set(page.hasSources, markup)
    return markup
  }

  function writeParts(report: Report, page: Page): readonly ReportPiece[] {
    const { diagram, cast, steps, unknowns, matrix, sources, edition, disclaimer } = report
    const { report: words } = page.texts
    const later = report.later === '' ? null : element('p', {}, say(report.later))
    const pieces: readonly (readonly [ReportPiece['name'], Markup | null])[] = [
      ['diagram', diagram && write(diagram, page, writeDiagram)],
      ['cast', cast && write(cast, page, writeCast)],
      ['steps', steps && write(steps, page, writeSteps)],
      ['unknowns', unknowns && write(unknowns, page, writeUnknowns)],
      ['matrix', matrix && write(matrix, page, writeMatrix)],
      ['sources', sources && write(sources, page, writeSources)],
      ['edition', edition && shortSection(words.edition, listEntries(edition), later)],
      ['disclaimer', disclaimer && shortSection(words.disclaimerTitle, paragraphs(disclaimer))]
    ]
    return pieces.flatMap(([name, markup]) => (markup ? [{ name, markup }] : []))
  }

  return (report) => {
    const { language, paper, title, cover } = report
    const texts = getTexts(language)
    const page: Page = { texts, hasSources: report.sources !== null }
    const top = cover
      ? writeCover(report, cover, page)
      : element('header', {}, writeTitle(report, page), writeOutcome(report, page), writeLater(report))
    const end = element('footer', { class: 'quiet' }, `${texts.report.madeWith} · ${texts.words.notLegalAdvice}`)
    return {
      language,
      title: withoutIsolates(title),
      style: toStyleSheet(paper),
      pieces: [{ name: 'top', markup: top }, ...writeParts(report, page), { name: 'end', markup: end }]
    }
  }
}

/** Lays out one report as a page. */
export function toReportPage(report: Report): ReportPage {
  return createPageWriter()(report)
}

/**
 * The body of a page: what it begins with, and everything else in the main part. What it ends with is kept on the page
 * of what stands before it only there.
 */
export function toBody({ pieces }: ReportPage): Markup {
  const [top, ...others] = pieces.map(({ markup }) => markup)
  return element('body', {}, top ?? null, element('main', {}, others))
}
