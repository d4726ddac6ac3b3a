import { type ChildProcess, fork } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Control } from './electron.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The app as it runs in the stand-in, in the shape of Playwright's own handle on Electron. */
export interface RunningApp {
  /** The page of the window. After a crash and a reload it is another one. */
  readonly page: () => Page
  /** Runs a function in the main process; it sees nothing but its arguments. */
  readonly evaluate: <Value, Arg>(
    work: (main: Control, arg: Arg) => Value | Promise<Value>,
    arg?: Arg
  ) => Promise<Value>
  /** Quits the app as a person does; returns its exit code. */
  readonly close: () => Promise<number | null>
  readonly exited: Promise<number | null>
}

export interface LaunchOptions {
  /** The folder of the library. */
  readonly dataFolder: string
  /** Arguments after the program's name. */
  readonly args?: readonly string[]
  readonly language?: string
  /** The folder that the build lies in. */
  readonly out?: string
}

function startMain({
  dataFolder,
  args = [],
  language,
  out = process.env.BUILT_APP ?? 'out'
}: LaunchOptions): ChildProcess {
  return fork(join(resolve(root, out), 'main/electron.js'), [`--data=${dataFolder}`, ...args], {
    cwd: root,
    execPath: process.execPath,
    execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
    env: { ...process.env, ...(language !== undefined && { STAND_IN_LANGUAGE: language }) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
}

type Message =
  | { readonly kind: 'ready'; readonly address: string }
  | { readonly kind: 'result'; readonly id: number; readonly value?: unknown; readonly error?: string }

/** Starts a second one on the same folder; returns its exit code once it has ended. */
export function launchAgain(options: LaunchOptions): Promise<number | null> {
  const child = startMain(options)
  return new Promise((done) => child.once('exit', (code) => done(code)))
}

/** Starts the built app in the stand-in and waits for its window. */
export async function launchStandIn(options: LaunchOptions): Promise<RunningApp> {
  const child = startMain(options)
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  const waiting = new Map<number, (message: Extract<Message, { kind: 'result' }>) => void>()
  let nextId = 1
  const address = await new Promise<string>((ready, fail) => {
    child.on('message', (message: Message) => {
      if (message.kind === 'ready') ready(message.address)
      else waiting.get(message.id)?.(message)
    })
    void exited.then((code) => fail(new Error(`the app ended with ${code} before it was ready`)))
  })
  const browser: Browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('there is no browser context')

  const evaluate: RunningApp['evaluate'] = (work, arg) =>
    new Promise((done, fail) => {
      if (!child.connected) return fail(new Error('the app has ended'))
      const id = nextId++
      void exited.then((code) => fail(new Error(`the app ended with ${code}`)))
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id)
        if (error === undefined) done(value as never)
        else fail(new Error(error))
      })
      child.send({ kind: 'evaluate', id, text: String(work), arg })
    })
  const page = () => {
    const last = context.pages().at(-1)
    if (!last) throw new Error('there is no page')
    return last
  }
  // The window's page has loaded, and whatever the app was started with has reached it.
  const hasLoaded = () => evaluate(({ standIn }) => standIn.windows().some(({ hasLoaded }) => hasLoaded))
  while (!(await hasLoaded())) await new Promise((later) => setTimeout(later, 50))
  return {
    page,
    evaluate,
    exited,
    async close() {
      await evaluate(({ app }) => void setTimeout(() => app.quit(), 0)).catch(() => undefined)
      return exited
    }
  }
}
