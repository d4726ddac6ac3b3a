import type { App, Session, WebContents } from 'electron'
import { mayDownload, mayGrant, mayNavigate, mayNavigateFrame, mayOpenWindow, mayRequest } from './policy.ts'

const guarded = new WeakSet<Session>()

/** Holds a session to the policy: what may be requested, granted and saved. Once is enough, and twice does no harm. */
export function guardSession(session: Session, isDevelopment: boolean): void {
  if (guarded.has(session)) return
  guarded.add(session)
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) =>
    answer({ cancel: !mayRequest(url, resourceType, isDevelopment) })
  )
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayGrant(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayGrant(permission))
  session.setDevicePermissionHandler(({ deviceType }) => mayGrant(deviceType))
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event, item) => {
    if (!mayDownload(item.getURL())) event.preventDefault()
  })
  // The dictionaries of the spelling checker would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}

/** Holds whatever shows a page to the policy: where it may go, and what it may open. */
export function guardContents(contents: WebContents): void {
  const keep = (details: { readonly url: string; readonly preventDefault: () => void }) => {
    if (!mayNavigate(details.url)) details.preventDefault()
  }
  contents.on('will-navigate', keep)
  contents.on('will-redirect', keep)
  contents.on('will-frame-navigate', (details) => {
    const mayGo = details.isMainFrame ? mayNavigate : mayNavigateFrame
    if (!mayGo(details.url)) details.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => ({ action: mayOpenWindow(url) ? 'allow' : 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
  // WebRTC goes past the session's requests; without UDP of its own it reaches nobody.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/**
 * Holds every session and every page that there ever will be to the policy. To be called before the app is ready, so
 * that none slips through.
 */
export function guardApp(app: App, isDevelopment: boolean): void {
  app.on('session-created', (session) => guardSession(session, isDevelopment))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('login', (event, _contents, _details, _info, answer) => {
    event.preventDefault()
    answer()
  })
  app.enableSandbox()
  // What the session's rule cancels, the resolver does not know either: two locks on the one door.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
}
