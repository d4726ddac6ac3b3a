import { randomUUID } from 'node:crypto'
import type { BrowserWindow, Session, WebPreferences } from 'electron'
import { appScheme, mayRequestInPrint, printOrigin } from './policy.ts'
import { toPrintPreferences } from './window-preferences.ts'

interface PrintParts {
  /** Opens a window that nobody sees. */
  readonly openHidden: (preferences: WebPreferences) => BrowserWindow
  /** The session for printing alone; asked for when the first page is printed, and held to the app's policy already. */
  readonly openSession: () => Session
}

/** Ends as the work does, or at once where it is called off. */
function orCalledOff<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const calledOff = new Promise<never>((_, end) => {
    signal.addEventListener('abort', () => end(signal.reason), { once: true })
    if (signal.aborted) end(signal.reason)
  })
  // Whichever comes second is nobody's affair any more.
  work.catch(() => {})
  return Promise.race([work, calledOff])
}

/**
 * Makes PDFs of the pages of reports. Each is shown in a window of its own, without a script, in a session that cancels
 * every request but that for the page itself.
 */
export function createPdfMaker({ openHidden, openSession }: PrintParts) {
  const pages = new Map<string, string>()
  let session: Session | undefined

  const getSession = (): Session => {
    if (session) return session
    session = openSession()
    session.webRequest.onBeforeRequest(({ url, resourceType }, answer) =>
      answer({ cancel: !mayRequestInPrint(url, resourceType) })
    )
    session.protocol.handle(appScheme, ({ url }) => {
      const page = pages.get(url)
      const headers = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' }
      return page === undefined ? new Response(null, { status: 404 }) : new Response(page, { headers })
    })
    return session
  }

  return async (page: string, signal: AbortSignal): Promise<Uint8Array> => {
    const address = `${printOrigin}/${randomUUID()}`
    const window = openHidden(toPrintPreferences(getSession()))
    pages.set(address, page)
    try {
      await orCalledOff(window.loadURL(address), signal)
      const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }
      return await orCalledOff(window.webContents.printToPDF(options), signal)
    } finally {
      pages.delete(address)
      window.destroy()
    }
  }
}
