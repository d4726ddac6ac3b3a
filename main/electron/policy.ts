import { previewPath } from '#shared/report/preview-path.ts'

/** The scheme and host that the app's own pages are served from. */
export const appScheme = 'app'
export const appHost = 'simulator'
export const startPage = `${appScheme}://${appHost}/index.html`

/** Kinds of request, in the words of the host. */
export type RequestKind =
  | 'mainFrame'
  | 'subFrame'
  | 'stylesheet'
  | 'script'
  | 'image'
  | 'font'
  | 'object'
  | 'xhr'
  | 'ping'
  | 'cspReport'
  | 'media'
  | 'webSocket'
  | 'other'

/** Who sent a call, reduced to what decides. */
export interface Sender {
  /** The address of the sending frame; null where the frame is gone already. */
  readonly url: string | null
  /** Whether the frame is the main frame of its page. */
  readonly isMainFrame: boolean
  /** Whether the page is one of our windows. */
  readonly isOwnWindow: boolean
}

function readUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

/** Whether an address is the app's own. Its scheme has no origin in the language's sense, so the parts are compared. */
export function isOwn(address: string): boolean {
  const url = readUrl(address)
  if (!url) return false
  const { protocol, hostname, port, username, password } = url
  return protocol === `${appScheme}:` && hostname === appHost && port === '' && username === '' && password === ''
}

/** Whether a page may be navigated to an address: the app has one page, and nothing else is ever shown. */
export function mayNavigate(address: string): boolean {
  return isOwn(address) && ['', '/', '/index.html'].includes(new URL(address).pathname)
}

/** Whether a frame in the app's page may be navigated to an address: to the page that reports are shown in, and nowhere else. */
export function mayNavigateFrame(address: string): boolean {
  return isOwn(address) && new URL(address).pathname === previewPath
}

/**
 * Whether a request may leave: the app's own files; pictures and downloads that a page of ours made in memory; and the
 * developer tools' own files where there are developer tools.
 */
export function mayRequest(address: string, kind: RequestKind, isDevelopment: boolean): boolean {
  if (isOwn(address)) return true
  const url = readUrl(address)
  if (url?.protocol === 'blob:') return isOwn(url.pathname) && ['image', 'xhr', 'other'].includes(kind)
  if (url?.protocol === 'data:') return kind === 'image'
  return isDevelopment && url?.protocol === 'devtools:' && url.hostname === 'devtools'
}

/** Where a report stands that is printed; it is no page of the app, and has a session of its own. */
export const printOrigin = `${appScheme}://report`

/** Whether a request of a page that is printed may leave: the page itself, and the fonts that stand in it. */
export function mayRequestInPrint(address: string, kind: RequestKind): boolean {
  if (kind === 'mainFrame') return address.startsWith(`${printOrigin}/`)
  return kind === 'font' && readUrl(address)?.protocol === 'data:'
}

/** Whether a download may be saved: only what a page of ours made in memory. */
export function mayDownload(address: string): boolean {
  const url = readUrl(address)
  return url?.protocol === 'blob:' && isOwn(url.pathname)
}

/** Whether a page may use something that has to be granted, a device included: the app needs none. */
export function mayGrant(_permission: string): boolean {
  return false
}

/** Whether a page may open another window: never, and links out of the app do not exist. */
export function mayOpenWindow(_address: string): boolean {
  return false
}

/** Whether a call may be answered: the main frame of one of our windows, showing the app's own page. */
export function isTrustedSender({ url, isMainFrame, isOwnWindow }: Sender): boolean {
  return isOwnWindow && isMainFrame && url !== null && mayNavigate(url)
}
