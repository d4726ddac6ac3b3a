import { readFileSync } from 'node:fs'
import type * as Electron from 'electron'
import type { BrowserContext, Page } from 'playwright-core'
import { createCodec } from './codec.ts'
import { eventFunction, toInitScript } from './preload-runtime.ts'
import { accept, HonestEmitter, notSimulated, refuseRest } from './refuse.ts'
import { fromHttp, toHttp } from './schemes.ts'
import { findSession, type StandInSession } from './session.ts'

const codec = createCodec()

/** What the windows need of the app around them. */
export interface Surroundings {
  readonly context: () => BrowserContext
  readonly isReady: () => boolean
  readonly created: (contents: StandInContents) => void
  readonly allClosed: () => void
}
let surroundings: Surroundings | undefined

/** Ties the windows to the app; once, before any is made. */
export function surround(by: Surroundings): void {
  surroundings = by
}

const windows = new Set<StandInWindow>()

/** The window that a page of Chromium belongs to. */
export function findWindow(page: Page): StandInWindow | undefined {
  return [...windows].find((window) => window.page === page)
}

export function listWindows(): readonly StandInWindow[] {
  return [...windows]
}

const pageEvents = {
  name: 'webContents',
  fired: ['will-navigate', 'will-frame-navigate', 'did-finish-load', 'render-process-gone'],
  neverFired: ['will-redirect', 'will-attach-webview', 'select-bluetooth-device', 'unresponsive']
}

type ContentsMembers =
  | 'id'
  | 'send'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy'
  | 'getURL'
  | 'reload'
  | 'isDestroyed'
  | 'isLoadingMainFrame'
  | 'forcefullyCrashRenderer'
  | 'printToPDF'

let nextId = 1

/** What shows a page. */
export class StandInContents extends HonestEmitter implements Pick<Electron.WebContents, ContentsMembers> {
  readonly id = nextId++
  readonly innerSession: StandInSession
  windowOpenHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined
  isLoading = false
  /** Whether the navigation that runs was asked for by main, and so is none that a page tries. */
  isLedByMain = false
  private readonly window: StandInWindow

  constructor(window: StandInWindow, session: object | undefined) {
    super(pageEvents)
    this.window = window
    this.innerSession = findSession(session)
  }

  send(channel: string, ...args: unknown[]): void {
    const text = codec.encode(structuredClone(args))
    const tell = ([name, to, what]: readonly [string, string, string]) => {
      const receive = (globalThis as unknown as Record<string, (channel: string, text: string) => void>)[name]
      receive?.(to, what)
    }
    void this.window.use((page) => page.evaluate(tell, [eventFunction, channel, text] as const)).catch(() => undefined)
  }

  setWindowOpenHandler(handler: NonNullable<StandInContents['windowOpenHandler']>): void {
    this.windowOpenHandler = handler
  }

  setWebRTCIPHandlingPolicy(): void {
    accept('webContents.setWebRTCIPHandlingPolicy')
  }

  getURL(): string {
    return fromHttp(this.window.page?.url() ?? '')
  }

  reload(): void {
    this.window.load(this.window.lastAddress).catch(() => undefined)
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed()
  }

  isLoadingMainFrame(): boolean {
    return this.isLoading
  }

  async printToPDF({ preferCSSPageSize = false, printBackground = false, ...rest }: Electron.PrintToPDFOptions) {
    const { generateTaggedPDF = false, ...other } = rest
    const [unknown] = Object.keys(other)
    if (unknown !== undefined) throw notSimulated(`the option ${unknown} of printing`)
    const options = { preferCSSPageSize, printBackground, generateTaggedPDF }
    const { data } = await this.window.use(async (page) => {
      const control = await page.context().newCDPSession(page)
      return control.send('Page.printToPDF', options)
    })
    return Buffer.from(data, 'base64')
  }

  forcefullyCrashRenderer(): void {
    void this.window.crash()
  }
}

/** The only preferences that the stand-in can stand in for: those of a window that is shut off. */
const preferences: Readonly<Record<string, boolean | 'any'>> = {
  preload: 'any',
  session: 'any',
  javascript: false,
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
  spellcheck: false,
  devTools: 'any'
}
const windowOptions = ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'webPreferences']

function checkOptions(options: Electron.BrowserWindowConstructorOptions): void {
  const other = Object.keys(options).find((key) => !windowOptions.includes(key))
  if (other) throw notSimulated(`the window option ${other}`)
  for (const [key, value] of Object.entries(options.webPreferences ?? {})) {
    const expected = preferences[key]
    if (expected === undefined || (expected !== 'any' && expected !== value)) {
      throw notSimulated(`the web preference ${key}: ${String(value)}`)
    }
  }
}

type WindowMembers =
  | 'id'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isVisible'
  | 'getNormalBounds'
  | 'setBounds'
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'

const windowEvents = { name: 'window', fired: ['ready-to-show', 'show', 'focus', 'close', 'closed'], neverFired: [] }

class StandInWindow extends HonestEmitter implements Pick<Electron.BrowserWindow, WindowMembers> {
  readonly id = nextId++
  readonly contents: StandInContents
  readonly webContents: StandInContents
  page: Page | undefined
  lastAddress = 'about:blank'
  private readonly preload: string | undefined
  private readonly runsScripts: boolean
  private opened: Promise<Page>
  private bounds: Electron.Rectangle
  private visible: boolean
  private maximized = false
  private gone = false
  /** Whether its page has ever loaded. */
  hasLoaded = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super(windowEvents)
    if (!surroundings?.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    checkOptions(options)
    this.visible = options.show !== false
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.preload = options.webPreferences?.preload
    this.runsScripts = options.webPreferences?.javascript !== false
    this.contents = new StandInContents(this, options.webPreferences?.session)
    this.webContents = refuseRest('webContents', this.contents)
    windows.add(this)
    surroundings.created(this.webContents)
    this.opened = this.open()
  }

  private async open(): Promise<Page> {
    const context = surroundings?.context()
    if (!context) throw new Error('there is no Chromium')
    const blank = context.pages().find((page) => page.url() === 'about:blank' && !findWindow(page))
    const page = blank ?? (await context.newPage())
    this.page = page
    await page.setViewportSize({ width: this.bounds.width, height: this.bounds.height })
    if (!this.runsScripts) {
      const control = await context.newCDPSession(page)
      await control.send('Emulation.setScriptExecutionDisabled', { value: true })
    }
    if (this.preload) await page.addInitScript({ content: toInitScript(readFileSync(this.preload, 'utf8')) })
    page.on('load', () => {
      if (page.url() === 'about:blank') return
      this.contents.isLoading = false
      this.contents.emit('did-finish-load')
      if (this.hasLoaded) return
      this.hasLoaded = true
      this.emit('ready-to-show')
    })
    page.on('crash', () => {
      this.contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 })
    })
    page.on('download', (download) => {
      const item = { getURL: () => fromHttp(download.url()) }
      const isPrevented = this.contents.innerSession.firePreventable('will-download', {}, item, this.webContents)
      if (isPrevented) void download.cancel()
    })
    page.on('close', () => {
      if (this.page === page && !this.gone) this.destroy()
    })
    return page
  }

  /** Does something with the page once it is open. */
  async use<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
    return work(await this.opened)
  }

  /** Loads an address as main asks for it; into a new page where the last one has crashed. */
  async load(address: string): Promise<void> {
    this.lastAddress = address
    this.contents.isLoading = true
    this.contents.isLedByMain = true
    try {
      const page = await this.opened
      const isAlive = await page.evaluate(() => true).catch(() => false)
      if (!isAlive) {
        this.opened = this.open()
        await this.opened
        await page.close().catch(() => undefined)
      }
      await this.use((each) => each.goto(toHttp(address)))
    } catch (error) {
      if (!this.gone) throw error
    } finally {
      this.contents.isLedByMain = false
    }
  }

  /** Ends the process of the page. */
  async crash(): Promise<void> {
    const page = await this.opened
    const control = await page.context().newCDPSession(page)
    await control.send('Page.crash').catch(() => undefined)
  }

  loadURL(address: string): Promise<void> {
    return this.load(address)
  }

  show(): void {
    this.visible = true
    this.emit('show')
  }

  focus(): void {
    this.emit('focus')
  }

  restore(): void {
    throw notSimulated('a minimised window')
  }

  maximize(): void {
    this.maximized = true
    this.show()
  }

  isMinimized(): boolean {
    return false
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isVisible(): boolean {
    return this.visible
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    const { width, height } = this.bounds
    void this.use((page) => page.setViewportSize({ width, height })).catch(() => undefined)
  }

  isDestroyed(): boolean {
    return this.gone
  }

  close(): void {
    if (!this.firePreventable('close')) this.destroy()
  }

  destroy(): void {
    if (this.gone) return
    this.gone = true
    windows.delete(this)
    void this.opened.then((page) => page.close()).catch(() => undefined)
    this.emit('closed')
    if (windows.size === 0) surroundings?.allClosed()
  }
}

export type { StandInWindow }

/** The class as the app imports it; what it lacks it refuses. */
export const BrowserWindow = new Proxy(StandInWindow, {
  construct: (Kind, args) => refuseRest('window', Reflect.construct(Kind, args)),
  get(Kind, key) {
    if (key === 'getAllWindows') return listWindows
    if (key in Kind || typeof key === 'symbol') return Reflect.get(Kind, key)
    throw notSimulated(`BrowserWindow.${key}`)
  }
})
