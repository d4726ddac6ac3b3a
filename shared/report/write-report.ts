import type { ReportFormat } from '#shared/domain/report-choice.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { writeCsv } from './csv.writer.ts'
import { chooseFonts, type EmbeddedFont, type FontPart } from './embedded-fonts.ts'
import { writePage } from './html.writer.ts'
import { writeJson } from './json.writer.ts'
import { writeMarkdown } from './markdown.writer.ts'
import type { ReportOptions } from './report.ts'
import { toBody, toReportPage } from './report-page.ts'
import { writeSvg } from './svg.writer.ts'
import { toReport, toWholeDrawing } from './to-report.ts'

/** The files that are text, and so can be written without anything to draw with. */
export type TextFormat = Exclude<ReportFormat, 'pdf' | 'png'>

/** Where the bundled font comes from: all its parts, and how the file of one is read. */
export interface FontSource<Part extends FontPart = FontPart> {
  readonly parts: readonly Part[]
  /** The WOFF2 file, in Base64. */
  readonly load: (part: Part) => Promise<string>
}

/** What a text is drawn with, read and ready to go with it. */
async function gatherFonts<Part extends FontPart>(
  text: string,
  { parts, load }: FontSource<Part>
): Promise<readonly EmbeddedFont[]> {
  const used = chooseFonts(text, parts)
  return Promise.all(used.map(async (part) => ({ ranges: part.ranges, data: await load(part) })))
}

/**
 * A report as the text of a file. The same run with the same options and fonts gives the same text.
 * @param fonts what goes with pages and drawings, so that they need no font on the machine that shows them
 */
export async function writeReport<Part extends FontPart>(
  run: Run,
  options: ReportOptions,
  format: TextFormat,
  fonts: FontSource<Part>
): Promise<string> {
  switch (format) {
    case 'html': {
      const page = toReportPage(toReport(run, options))
      return writePage(page, await gatherFonts(`${page.title}${toBody(page)}`, fonts))
    }
    case 'md':
      return writeMarkdown(toReport(run, options))
    case 'csv':
      return writeCsv(toReport(run, { ...options, parts: new Set(['steps', 'matrix']) }))
    case 'json':
      return writeJson(run, options.language)
    case 'svg': {
      const drawing = toWholeDrawing(run, options.language)
      return writeSvg(drawing, await gatherFonts(writeSvg(drawing), fonts))
    }
  }
}
