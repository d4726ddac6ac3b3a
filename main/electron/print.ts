import { randomUUID } from 'node:crypto'
import type { BrowserWindow, Session, WebPreferences } from 'electron'
import { ServiceError } from '#main/services/service-error.ts'
import { appScheme, mayRequestInPrint, printOrigin } from './policy.ts'
import { toPrintPreferences } from './window-preferences.ts'

interface PrintParts {
  /** Opens a window that nobody sees. */
  readonly openHidden: (preferences: WebPreferences) => BrowserWindow
  /** The session for printing alone; asked for when the first page is printed, and held to the app's policy already. */
  readonly openSession: () => Session
}

/** Fails as soon as nothing more will come of a window: it is called off, its page has crashed, or it was closed. */
function waitForEnd(window: BrowserWindow, signal: AbortSignal): Promise<never> {
  const end = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true })
    if (signal.aborted) fail(signal.reason)
    window.webContents.once('render-process-gone', (_event, { reason }) => fail(toFailure(reason)))
    window.once('closed', () => fail(toFailure('closed')))
  })
  // It may come when the page is printed and nobody listens any more.
  end.catch(() => {})
  return end
}

function toFailure(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error
  return new ServiceError('cannot-print', error instanceof Error ? error.message : String(error))
}

/**
 * Makes PDFs of the pages of reports. Each is shown in a window of its own, without a script, in a session that cancels
 * every request but that for the page itself. Fails with `cannot-print`, or with the reason for which it is called off.
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
    const end = waitForEnd(window, signal)
    const print = async () => {
      await window.loadURL(address)
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true
      })
    }
    pages.set(address, page)
    try {
      return await Promise.race([print(), end])
    } catch (error) {
      throw toFailure(error)
    } finally {
      pages.delete(address)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}
