/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test as plain } from '@playwright/test'
import type { Door } from '#renderer/host.ts'
import { findElectron } from './find-electron.ts'

const root = resolve(import.meta.dirname, '../../..')
const executablePath = findElectron() ?? ''

interface Fixtures {
  readonly app: ElectronApplication
  readonly page: Page
}

const test = plain.extend<Fixtures>({
  app: async ({ browserName: _ }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'csp-simulator-e2e-'))
    const app = await _electron.launch({
      executablePath,
      args: [root, `--data=${dataFolder}`],
      cwd: root
    })
    await use(app)
    await app.close()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 })
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow()
    await page.waitForLoadState('load')
    await use(page)
  }
})

test('the app starts and answers who it is', async ({ page }) => {
  const answer = await page.evaluate(() =>
    (window as unknown as { readonly simulator: Door }).simulator.call('app.info', {})
  )
  expect(answer).toMatchObject({ ok: true, value: { host: 'electron' } })
  expect(await page.evaluate(() => location.origin)).toBe('app://simulator')
})

test('the page is shut off from Node and from the preload script', async ({ page }) => {
  const seen = await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window))
  expect(seen).toEqual([])
  // A change in the page's world does not reach the world of the preload script.
  const answer = await page.evaluate(() => {
    Object.hasOwn = () => true
    return (window as unknown as { readonly simulator: Door }).simulator.call('fs.read', {}).catch(() => 'refused')
  })
  expect(answer).toBe('refused')
})

test('the process of the page is sandboxed', async ({ app, page }) => {
  await page.evaluate(() => undefined)
  const sandboxed = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map((metric) => metric.sandboxed)
  )
  // Linux does not tell.
  for (const each of sandboxed) expect(each ?? true).toBe(true)
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL())
  )
  expect(preferences).toEqual(['app://simulator/index.html'])
})

test('the page goes nowhere and opens nothing', async ({ app, page }) => {
  await page.evaluate(() => {
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe('app://simulator/index.html')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('no permission is granted', async ({ page }) => {
  const states = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied'
    ),
    (await navigator.permissions.query({ name: 'geolocation' })).state
  ])
  expect(states).toEqual(['denied', 'denied', 'denied'])
})

test('no request leaves from any session', async ({ app, page }) => {
  const fromPage = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'fetched',
      () => 'failed'
    )
  )
  expect(fromPage).toBe('failed')
  const fromMain = await app.evaluate(async ({ session }) =>
    Promise.all(
      [session.defaultSession, session.fromPartition('another')].map((each) =>
        each.fetch('https://example.com/').then(
          () => 'fetched',
          (error: Error) => error.message
        )
      )
    )
  )
  expect(fromMain).toEqual([
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT')
  ])
})

test('the policy of the page comes with it and holds', async ({ page }) => {
  const ran = await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))
    return 'ran' in window
  })
  expect(ran).toBe(false)
})

test('a report is shown in its frame, and printed without a script or a request', async ({ app, page }, testInfo) => {
  const place = testInfo.outputPath('report.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, place)
  await page.locator('.sample').first().getByRole('button').click()
  await page.locator('.rail').getByRole('button').nth(2).click()
  await expect(page.frameLocator('.report-frame').locator('h1')).not.toBeEmpty()
  await page.locator('.report-button.primary').click()
  await expect.poll(() => existsSync(place)).toBe(true)
  // Its font came with it: a part of it stands in the file.
  expect(readFileSync(place, 'latin1')).toMatch(/^%PDF-[\s\S]*NotoSansKR/)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('another origin cannot be read', async ({ page }) => {
  const read = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'app://other/index.html'
    document.body.append(frame)
    return new Promise((done) => setTimeout(() => done(frame.contentDocument?.body.textContent ?? 'nothing'), 300))
  })
  expect(['', 'nothing']).toContain(read)
})

test('the Electron that runs is the one that is named', async ({ app }) => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await app.evaluate(() => process.versions.electron)).toBe(devDependencies.electron)
})

test('a webview is not created', async ({ app, page }) => {
  const kinds = await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.com/')
    document.body.append(view)
    return view.constructor.name
  })
  expect(kinds).toBe('HTMLElement')
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('a page that has crashed is loaded again', async ({ app, page }) => {
  await page.evaluate(() => undefined)
  await app.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => webContents.isCrashed() || webContents.isLoading())
      )
    )
    .toEqual([false])
})

test('an entry of the menu reaches the page', async ({ app, page }) => {
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    ;(window as unknown as { readonly simulator: Door }).simulator.listen('menu.chosen', (each) => told.push(each))
  })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.new')?.click())
  await expect.poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toHaveLength(1)
})
