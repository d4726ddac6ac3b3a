import type { Session, WebPreferences } from 'electron'

/** Shut off from the system and from the network. What is Electron's default is said all the same: a test reads it here. */
const shutOff: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false
}

/** What a window of ours may do. */
export function toWebPreferences(preload: string, isDevelopment: boolean): WebPreferences {
  return { ...shutOff, preload, devTools: isDevelopment }
}

/** What a window may do in which a report is printed: show a page, and run nothing. */
export function toPrintPreferences(session: Session): WebPreferences {
  return { ...shutOff, session, javascript: false, devTools: false }
}
