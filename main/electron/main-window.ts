import { join } from 'node:path'
import { app, BrowserWindow, dialog, screen } from 'electron'
import type { Language } from '#shared/language/language.ts'
import { startPage } from './policy.ts'
import { offerRecovery } from './recover.ts'
import { placeWindow, smallest } from './window-place.ts'
import { loadWindowPlace, saveWindowPlace } from './window-place-file.ts'
import { toWebPreferences } from './window-preferences.ts'

interface WindowParts {
  /** The built preload script. */
  readonly preload: string
  /** The folder that remembers where the window was left. */
  readonly dataFolder: string
  readonly isDevelopment: boolean
  readonly language: () => Language
}

function listScreens() {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
}

/** Opens the window of the app where it was left, and remembers where it is left next time. */
export function openMainWindow({ preload, dataFolder, isDevelopment, language }: WindowParts): BrowserWindow {
  const placeFile = join(dataFolder, 'window.json')
  const { bounds, isMaximized } = placeWindow(loadWindowPlace(placeFile), listScreens())
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'CSP Simulator',
    webPreferences: toWebPreferences(preload, isDevelopment)
  })
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    saveWindowPlace(placeFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  offerRecovery(window.webContents, { dialog, language, quit: () => app.quit() })
  // A page that fails while it loads is told by the events of recovery.
  window.loadURL(startPage).catch(() => undefined)
  return window
}
