import { join } from 'node:path'
import { app, BrowserWindow, ClipboardItem, clipboard, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { openBackend } from '#main/services/open-backend.ts'
import { findDataFolder } from '#main/store/data-folder.ts'
import type { Language } from '#shared/language/language.ts'
import { answerCalls } from './answer-calls.ts'
import { appSchemes, createAppProtocol } from './app-protocol.ts'
import { createDialogs, desktopTexts } from './dialogs.ts'
import { guardApp, guardSession } from './guard.ts'
import { openMainWindow } from './main-window.ts'
import { toMenuTemplate } from './menu.ts'
import { createFileOpener } from './open-files.ts'
import { appScheme } from './policy.ts'
import { createPdfMaker } from './print.ts'
import { makeProfileFolder } from './profile-folder.ts'
import { readStartArguments } from './start-arguments.ts'
import { createEmit } from './tell-windows.ts'

const out = join(import.meta.dirname, '..')
const isDevelopment = !app.isPackaged
const asked = readStartArguments(process.argv, process.cwd())
const dataFolder = asked.dataFolder ?? findDataFolder()
const windows = new Set<BrowserWindow>()
/** Files that the system asked to open before the app could. */
const early: string[] = []
let language: Language = 'en'
let openFiles = async (paths: readonly string[]) => void early.push(...paths)

async function start(): Promise<void> {
  await app.whenReady()
  const systemLanguage = asked.language ?? (app.getPreferredSystemLanguages()[0]?.startsWith('ko') ? 'ko' : 'en')
  language = systemLanguage
  guardSession(session.defaultSession, isDevelopment)
  protocol.handle(appScheme, createAppProtocol(join(out, 'renderer')))

  const pages = () => [...windows].map(({ webContents }) => webContents)
  const emit = createEmit(pages)
  const translateMenu = (wanted: Language) => {
    language = wanted
    const template = toMenuTemplate({
      language,
      platform: process.platform,
      isDevelopment,
      choose: (command) => {
        if (windows.size === 0) showWindow()
        emit('menu.chosen', { command })
      }
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
  }
  const remember = (path: string) => app.addRecentDocument(path)

  const backend = openBackend({
    dataFolder,
    samplesFolder: isDevelopment ? join(out, '../shared/samples') : join(process.resourcesPath, 'samples'),
    version: app.getVersion(),
    ports: {
      host: 'electron',
      systemLanguage,
      now: () => new Date(),
      emit,
      translateMenu,
      makePdf: createPdfMaker({
        openHidden: (webPreferences) => new BrowserWindow({ show: false, webPreferences }),
        openSession: () => session.fromPartition('print', { cache: false })
      }),
      copyPicture: (picture) =>
        clipboard.write([
          new ClipboardItem({ 'image/png': new Blob([new Uint8Array(picture)], { type: 'image/png' }) })
        ]),
      ...createDialogs(dialog, () => language, remember)
    }
  })
  app.on('will-quit', backend.close)
  translateMenu(backend.language())
  const { register } = backend
  answerCalls(ipcMain, register, (id) => pages().some((page) => page.id === id))

  function showWindow(): void {
    const [open] = windows
    if (open) {
      if (open.isMinimized()) open.restore()
      open.focus()
      return
    }
    const window = openMainWindow({
      preload: join(out, 'preload/preload.cjs'),
      dataFolder,
      isDevelopment,
      language: () => language
    })
    windows.add(window)
    window.on('closed', () => windows.delete(window))
  }
  showWindow()
  app.on('activate', showWindow)

  const bringIn = createFileOpener({ register, emit, language: () => language, remember })
  openFiles = async (paths) => {
    showWindow()
    await bringIn(paths)
  }
  await bringIn([...asked.files, ...early])
}

function fail(error: unknown): void {
  const { title, fix } = desktopTexts(language).cannotStart
  dialog.showErrorBox(title, fix(error instanceof Error ? error.message : String(error)))
  app.exit(1)
}

// Before anything is asked of the app: the lock and every session lie in this folder.
app.setPath('userData', makeProfileFolder(dataFolder))

// One window program looks after one library: a second one hands over what it was asked to open, and ends.
if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged(appSchemes)
  guardApp(app, isDevelopment)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void openFiles([path])
  })
  app.on('second-instance', (_event, args, folder) => void openFiles(readStartArguments(args, folder).files))
  // Quitting waits for nothing: what was acknowledged is on the disk.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  start().catch(fail)
} else {
  app.quit()
}
