import { papers } from '#shared/domain/report-choice.ts'
import { toStyleSheet } from './html-style.ts'
import { toStyleHash } from './style-hash.ts'

/**
 * What the page that shows reports may load: the style sheets of reports, and the bundled font. No script runs in it,
 * wherever it is opened, and only the app itself may show it in a frame.
 */
export function toPreviewPolicy(): string {
  const styles = papers.map((paper) => `'${toStyleHash(toStyleSheet(paper))}'`)
  return [
    "default-src 'none'",
    `style-src 'self' ${styles.join(' ')}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-modals'
  ].join('; ')
}
