import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'

const entry = resolve(import.meta.dirname, '../../../out/main/browser.js')

/** The built app behind its loopback server, on a store of its own. */
export interface RunningApp {
  readonly dataFolder: string
  /** The address of a first window; it works once. */
  readonly address: string
  /** Ends the program at once, as a crash would. */
  readonly kill: () => Promise<void>
  /** Ends the program as a person would. */
  readonly close: () => Promise<void>
}

/** Starts the built app on a folder, in a language at its first start, and waits until it says where it is. */
export async function startApp(dataFolder: string, language = 'en'): Promise<RunningApp> {
  const child: ChildProcess = spawn(process.execPath, [entry, '--data', dataFolder, '--no-open', '--lang', language], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      const match = /http:\/\/\S+/.exec(said)
      if (match) found(match[0])
    })
    child.on('exit', (code) => failed(new Error(`the app ended with ${code}: ${said}`)))
  })
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((ended) => {
      if (child.exitCode !== null || child.signalCode !== null) return ended()
      child.removeAllListeners('exit')
      child.on('exit', () => ended())
      child.kill(signal)
    })
  return { dataFolder, address, kill: () => end('SIGKILL'), close: () => end('SIGTERM') }
}

interface Fixtures {
  /** A folder for a store, removed afterwards. */
  readonly folder: string
  /** Starts the app, once more or on another folder than the test's; what still runs at the end is ended. */
  readonly launch: (dataFolder?: string, language?: string) => Promise<RunningApp>
  readonly app: RunningApp
  /** What the window's policy refused; has to stay empty. */
  readonly violations: string[]
}

/** A test with a running app, whose window watches for what its policy refuses. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the fixtures that are used as a pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const launched: RunningApp[] = []
    await use(async (dataFolder = folder, language = 'en') => {
      const app = await startApp(dataFolder, language)
      launched.push(app)
      return app
    })
    await Promise.all(launched.map(({ kill }) => kill()))
  },
  app: async ({ launch }, use) => use(await launch()),
  violations: [
    async ({ page }, use) => {
      const violations: string[] = []
      page.on('console', (message) => {
        if (/Content Security Policy|Content-Security-Policy/.test(message.text())) violations.push(message.text())
      })
      page.on('pageerror', (error) => violations.push(`page error: ${error.message}`))
      await use(violations)
      expect(violations).toEqual([])
    },
    { auto: true }
  ]
})

/** Opens a sample from the library of an open window. */
export async function openSample(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Open: ${title}` }).click()
  await expect(page.getByRole('textbox', { name: /^(Title of the scenario|시나리오 제목)/ })).toHaveValue(title)
}

/** Waits until everything on the screen is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(/^(saved|저장됨)$/)
}
