import { type EmbeddedFont, toFontRules } from './embedded-fonts.ts'
import { element } from './markup.ts'
import type { Report } from './report.ts'
import { type ReportPage, toBody, toReportPage } from './report-page.ts'
import { toStyleHash } from './style-hash.ts'

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
export function writePage(page: ReportPage, fonts: readonly EmbeddedFont[] = []): string {
  const { language, title, style } = page
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
  return `<!DOCTYPE html>\n${element('html', { lang: language }, head, toBody(page))}\n`
}
