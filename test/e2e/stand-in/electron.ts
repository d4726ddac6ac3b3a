// A stand-in for Electron's module of the main process: plain Node, and a Chromium that Playwright drives. The app's
// built bundles run on it unmodified. What it does not simulate it refuses with an error that names it, and what it takes
// without any effect it lists (`standIn.accepted`): that is for the real Electron to show.
import { app, theApp } from './app.ts'
import { ClipboardItem, clipboard } from './clipboard.ts'
import { asked, dialog, prepareAnswer, screen } from './dialogs.ts'
import { ipcMain } from './ipc.ts'
import { Menu } from './menus.ts'
import { accepted } from './refuse.ts'
import { cancelled, leaving } from './requests.ts'
import { protocol } from './schemes.ts'
import { session } from './session.ts'
import { BrowserWindow, listWindows } from './windows.ts'

export { app, BrowserWindow, ClipboardItem, clipboard, dialog, ipcMain, Menu, protocol, screen, session }

/** What a test sees and sets of the stand-in itself. */
const standIn = {
  accepted: () => [...accepted].sort(),
  asked,
  cancelled,
  leaving,
  prepareAnswer,
  isSandboxAskedFor: () => theApp.isSandboxAskedFor(),
  windows: listWindows
}

/** What a test's function gets that runs here, in the main process. */
const control = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, standIn }
export type Control = typeof control

interface Order {
  readonly kind: 'evaluate'
  readonly id: number
  readonly text: string
  readonly arg: unknown
}

process.on('message', async ({ id, text, arg }: Order) => {
  try {
    const work = new Function(`return (${text})`)() as (main: Control, arg: unknown) => unknown
    process.send?.({ kind: 'result', id, value: await work(control, arg) })
  } catch (error) {
    process.send?.({ kind: 'result', id, error: String(error) })
  }
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => theApp.exit(0))
process.on('disconnect', () => theApp.exit(0))

// After the app's own script has run, as Electron does.
setImmediate(() => {
  theApp.boot().catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})
