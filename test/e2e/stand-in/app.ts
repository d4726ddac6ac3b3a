import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { type BrowserContext, chromium } from 'playwright-core'
import { asked } from './dialogs.ts'
import { answerPages } from './ipc.ts'
import { HonestEmitter, notSimulated, refuseRest } from './refuse.ts'
import { answerRequests } from './requests.ts'
import { hearSessions, session } from './session.ts'
import { lockFolder } from './single-instance.ts'
import { listWindows, type StandInContents, surround } from './windows.ts'

const own = mkdtempSync(join(tmpdir(), 'electron-stand-in-'))
const knownSwitches = ['host-resolver-rules', 'disable-background-networking']

type Members =
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'setPath'
  | 'getVersion'
  | 'getPreferredSystemLanguages'
  | 'requestSingleInstanceLock'
  | 'enableSandbox'
  | 'addRecentDocument'
  | 'quit'
  | 'exit'

class StandInApp extends HonestEmitter implements Pick<Electron.App, Members> {
  readonly isPackaged = false
  readonly commandLine = refuseRest('app.commandLine', {
    appendSwitch: (name: string, value?: string) => {
      if (!knownSwitches.includes(name)) throw notSimulated(`the switch --${name}`)
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    }
  })
  private readonly switches: string[] = []
  private readonly readiness = Promise.withResolvers<void>()
  private context: BrowserContext | undefined
  private ready = false
  private sandboxed = false
  private quitting = false
  private userData = own

  constructor() {
    super({
      name: 'app',
      fired: ['session-created', 'web-contents-created', 'second-instance', 'window-all-closed', 'will-quit'],
      neverFired: ['certificate-error', 'select-client-certificate', 'login', 'open-file', 'activate']
    })
    hearSessions((created) => void this.emit('session-created', created))
    surround({
      context: () => {
        if (!this.context) throw new Error('there is no Chromium')
        return this.context
      },
      isReady: () => this.ready,
      created: (contents: StandInContents) => void this.emit('web-contents-created', {}, contents),
      allClosed: () => {
        if (!this.quitting) queueMicrotask(() => this.emit('window-all-closed') || this.quit())
      }
    })
  }

  /** Starts Chromium and tells whoever started this process where to reach it. */
  async boot(): Promise<void> {
    const profile = join(own, 'profile')
    this.context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      viewport: null,
      chromiumSandbox: false,
      args: ['--remote-debugging-port=0', '--font-render-hinting=none', ...this.switches]
    })
    await answerPages(this.context)
    await answerRequests(this.context)
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
    this.ready = true
    this.emit('session-created', session.defaultSession)
    this.readiness.resolve()
    process.send?.({ kind: 'ready', address: `http://127.0.0.1:${port}` })
  }

  whenReady(): Promise<void> {
    return this.readiness.promise
  }

  isReady(): boolean {
    return this.ready
  }

  setPath(name: string, path: string): void {
    if (name !== 'userData') throw notSimulated(`app.setPath('${name}')`)
    if (!existsSync(path)) throw new Error(`there is no folder ${path}`)
    this.userData = path
  }

  getVersion(): string {
    return JSON.parse(readFileSync('package.json', 'utf8')).version
  }

  getPreferredSystemLanguages(): string[] {
    return [process.env.STAND_IN_LANGUAGE ?? 'en-GB']
  }

  requestSingleInstanceLock(): boolean {
    return lockFolder(this.userData, (args, folder) => this.emit('second-instance', {}, args, folder, null))
  }

  enableSandbox(): void {
    this.sandboxed = true
  }

  /** Whether the sandbox was asked for, for a test to look at: the stand-in's Chromium runs without one. */
  isSandboxAskedFor(): boolean {
    return this.sandboxed
  }

  addRecentDocument(path: string): void {
    asked.push({ what: 'app.addRecentDocument', detail: path })
  }

  quit(): void {
    if (this.quitting) return
    this.quitting = true
    for (const window of listWindows()) window.close()
    if (listWindows().length > 0) {
      this.quitting = false
      return
    }
    this.emit('will-quit', { preventDefault() {} })
    this.exit(0)
  }

  exit(code = 0): void {
    void this.end(code)
  }

  private async end(code: number): Promise<void> {
    await this.context?.close().catch(() => undefined)
    rmSync(own, { recursive: true, force: true, maxRetries: 3 })
    process.exit(code)
  }
}

/** The app as the stand-in itself works with it. */
export const theApp = new StandInApp()
export const app = refuseRest('app', theApp)
