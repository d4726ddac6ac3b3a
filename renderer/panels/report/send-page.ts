import type { ReportPage } from '#shared/report/report-page.ts'
import type { PreviewPage, SentPage } from './report-messages.ts'

type Name = SentPage['pieces'][number]['name']

/** Leaves out of pages what the other side has already: pieces that are as they were when they were sent last. */
export function createPageSender(): (page: ReportPage) => SentPage {
  const sent = new Map<Name, string>()
  return ({ pieces, ...page }) => ({
    ...page,
    pieces: pieces.map(({ name, markup }) => {
      const html = markup.toString()
      if (sent.get(name) === html) return { name, html: null }
      sent.set(name, html)
      return { name, html }
    })
  })
}

/** Puts back what was left out. It has to be given every page that is sent, in order, also those that nobody shows. */
export function createPageReceiver(): (page: SentPage) => PreviewPage {
  const received = new Map<Name, string>()
  return ({ pieces, ...page }) => ({
    ...page,
    pieces: pieces.map(({ name, html }) => {
      if (html !== null) received.set(name, html)
      return { name, html: received.get(name) ?? '' }
    })
  })
}
