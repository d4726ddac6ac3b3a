import type * as Electron from 'electron'
import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core'
import { findHandler, fromHttp } from './schemes.ts'
import { type StandInSession, theSession } from './session.ts'
import { findWindow } from './windows.ts'

type Kind = Electron.OnBeforeRequestListenerDetails['resourceType']

/** Requests that were to leave: none was sent, since the stand-in has no network, and a test counts them. */
export const leaving: string[] = []
/** Requests that the app's own rule cancelled. */
export const cancelled: string[] = []

const kinds: Readonly<Record<string, Kind>> = {
  stylesheet: 'stylesheet',
  image: 'image',
  media: 'media',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
  cspreport: 'cspReport'
}

function toKind(request: PageRequest): Kind {
  if (request.isNavigationRequest()) return request.frame().parentFrame() ? 'subFrame' : 'mainFrame'
  return kinds[request.resourceType()] ?? 'other'
}

let nextId = 1

async function isCancelled(
  { beforeRequest: rule }: StandInSession,
  address: string,
  method: string,
  resourceType: Kind
): Promise<boolean> {
  if (!rule) return false
  const about = {
    id: nextId++,
    url: address,
    method,
    resourceType,
    referrer: '',
    timestamp: Date.now(),
    uploadData: []
  }
  const { cancel, redirectURL } = await new Promise<Electron.CallbackResponse>((answer) => rule(about, answer))
  if (redirectURL !== undefined) throw new Error('the stand-in for Electron does not simulate a redirected request')
  if (cancel) cancelled.push(address)
  return cancel === true
}

/** Whether the app lets a page navigate; what main itself loads is not asked about. */
function mayNavigate(request: PageRequest, address: string): boolean {
  const frame = request.frame()
  const contents = findWindow(frame.page())?.contents
  if (!contents) return true
  const isMainFrame = frame.parentFrame() === null
  if (isMainFrame && contents.isLedByMain) return true
  const details = { url: address, isMainFrame, isSameDocument: false }
  if (contents.firePreventable('will-frame-navigate', details)) return false
  if (isMainFrame && contents.firePreventable('will-navigate', details, address)) return false
  if (isMainFrame) contents.isLoading = true
  return true
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const address = fromHttp(request.url())
  if (request.isNavigationRequest() && !mayNavigate(request, address)) return route.abort('aborted')
  const session = findWindow(request.frame().page())?.contents.innerSession ?? theSession
  if (await isCancelled(session, address, request.method(), toKind(request))) return route.abort('blockedbyclient')
  const handler = session === theSession ? findHandler(address) : session.handlers.get(address.split(':')[0] ?? '')
  if (!handler) {
    leaving.push(address)
    return route.abort('internetdisconnected')
  }
  const method = request.method()
  const body = request.postDataBuffer()
  const response = await handler(
    new Request(address, { method, headers: request.headers(), ...(body && { body: new Uint8Array(body) }) })
  )
  if (response.status >= 300 && response.status < 400) {
    throw new Error('the stand-in for Electron does not simulate redirects')
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer())
  })
}

/** Puts every request of every page before the app's rules, and answers those that pass with the app's own handlers. */
export async function answerRequests(context: BrowserContext): Promise<void> {
  await context.route(/./, (route) =>
    answer(route).catch((error: unknown) => {
      console.error(error)
      return route.abort('failed').catch(() => undefined)
    })
  )
  await context.routeWebSocket(/./, async (socket) => {
    const address = fromHttp(socket.url().replace(/^ws/, 'http'))
    if (!(await isCancelled(theSession, address, 'GET', 'webSocket'))) leaving.push(address)
    await socket.close()
  })
}
