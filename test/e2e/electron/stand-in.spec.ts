/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test as plain } from '@playwright/test'
import type { Door } from '#renderer/host.ts'
import { createPointer } from '../browser-host/hands/pointer.ts'
import { sampleTasks } from '../browser-host/hands/sample-tasks.ts'
import { createScene } from '../browser-host/hands/task.ts'
import { type LaunchOptions, launchAgain, launchStandIn, type RunningApp } from '../stand-in/launch.ts'

declare global {
  interface Window {
    readonly violations: string[]
    readonly told: unknown[]
    readonly __standInCall: (text: string) => Promise<string>
  }
}

interface Fixtures {
  readonly dataFolder: string
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
}

const test = plain.extend<Fixtures>({
  dataFolder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  },
  launch: async ({ dataFolder }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await launchStandIn({ dataFolder, ...options })
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
  }
})

const sample = resolve(import.meta.dirname, '../../../shared/samples/en/4-own-use.csp.json')

/** Calls through the preload's door, as the renderer does. */
function call(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([to, what]) => {
      const { simulator } = window as unknown as { readonly simulator: Door }
      return simulator.call(to as string, what).catch((error: Error) => `rejected: ${error.message}`)
    },
    [name, input]
  )
}

/** Calls past the preload, as a page would that has been taken over. */
function callPastThePreload(page: Page, channel: string, args: readonly unknown[]): Promise<string> {
  const text = JSON.stringify([{ kind: 'invoke', channel, args }])
  return page.evaluate((what) => window.__standInCall(what), text)
}

/** Gathers what the page is told under a name. */
async function listen(page: Page, name: string): Promise<void> {
  await page.evaluate((to) => {
    const { simulator } = window as unknown as { readonly simulator: Door }
    Object.assign(window, { told: [] })
    simulator.listen(to, (payload) => window.told.push(payload))
  }, name)
}

test('the built app starts and answers who it is', async ({ launch, dataFolder }) => {
  const app = await launch()
  expect(await call(app.page(), 'app.info', {})).toMatchObject({
    ok: true,
    value: { host: 'electron', systemLanguage: 'en', dataFolder, store: { kind: 'ready' } }
  })
  expect(await app.evaluate(({ standIn }) => standIn.windows().map(({ webContents }) => webContents.getURL()))).toEqual(
    ['app://simulator/index.html']
  )
  expect(await app.evaluate(({ standIn }) => standIn.isSandboxAskedFor())).toBe(true)
  expect(await app.close()).toBe(0)
})

test('the door has the names of the contract and nothing else', async ({ launch }) => {
  const page = (await launch()).page()
  expect(await page.evaluate(() => Object.keys((window as unknown as { simulator: object }).simulator).sort())).toEqual(
    ['call', 'listen']
  )
  expect(await call(page, 'fs.read', {})).toBe('rejected: refused')
  expect(await call(page, '__proto__', {})).toBe('rejected: refused')
  expect(
    await page.evaluate(() => {
      try {
        ;(window as unknown as { simulator: Door }).simulator.listen('fs.changed', () => undefined)
        return 'listens'
      } catch (error) {
        return String(error)
      }
    })
  ).toContain('refused')
})

test('a wrong name or input is refused in main too, whoever sends it', async ({ launch }) => {
  const page = (await launch()).page()
  expect(await call(page, 'app.info', { extra: 1 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect(await call(page, 'library.trash', { ids: ['../../etc'] })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' }
  })
  expect(await callPastThePreload(page, 'call', ['no.such', {}])).toContain('invalid-input')
  expect(await callPastThePreload(page, 'call', [{ name: 'app.info' }, {}])).toContain('invalid-input')
  expect(await callPastThePreload(page, 'shell', ['ls'])).toContain('No handler registered')
})

test('a page of another origin is not answered', async ({ launch }) => {
  const app = await launch()
  const refused = await app.evaluate(async ({ ipcMain: _, standIn }) => {
    const [window] = standIn.windows()
    // What the page shows is changed behind the app's back, as nothing but a hole in Chromium could.
    await window?.use((page) => page.route('http://elsewhere.localhost/', (route) => route.fulfill({ body: 'x' })))
    if (window) window.contents.isLedByMain = true
    await window?.use((page) => page.goto('http://elsewhere.localhost/'))
    return window?.webContents.getURL()
  })
  expect(refused).toBe('http://elsewhere.localhost/')
  await app.page().waitForURL('http://elsewhere.localhost/')
  expect(await callPastThePreload(app.page(), 'call', ['app.info', {}])).toContain('refused')
})

test('a frame inside the page is not answered', async ({ launch }) => {
  const page = (await launch()).page()
  const answer = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentWindow as (Window & { readonly simulator?: unknown }) | null
    const text = JSON.stringify([{ kind: 'invoke', channel: 'call', args: ['app.info', {}] }])
    return [typeof inner?.simulator, await inner?.__standInCall(text)]
  })
  expect(answer).toEqual(['undefined', expect.stringContaining('refused')])
})

test('the page goes nowhere, opens nothing and is granted nothing', async ({ launch }) => {
  const app = await launch()
  const page = app.page()
  const home = page.url()
  for (const address of ['https://example.com/', '/assets/other.html', 'app://other/index.html']) {
    await page.evaluate((to) => void setTimeout(() => location.assign(to)), address)
    await page.waitForTimeout(100)
    expect(page.url()).toBe(home)
  }
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' })
    document.body.append(link)
    link.click()
    window.open('https://example.com/')
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(home)
  expect(page.context().pages()).toHaveLength(1)

  const granted = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await new Promise((done) => {
      navigator.geolocation.getCurrentPosition(
        () => done('found'),
        () => done('denied')
      )
    }),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      (error: Error) => error.name
    ),
    await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name
    ),
    (await navigator.permissions.query({ name: 'notifications' })).state
  ])
  expect(granted).toEqual(['denied', 'denied', 'NotAllowedError', 'NotAllowedError', 'denied'])
})

test('no request leaves, even past the policy of the page', async ({ launch }) => {
  const app = await launch()
  const page = app.page()
  const tryAll = () =>
    page.evaluate(async () => {
      const socket = new Promise((done) => {
        try {
          const made = new WebSocket('wss://example.com/')
          made.onerror = () => done('failed')
          made.onclose = () => done('failed')
          made.onopen = () => done('open')
        } catch {
          done('failed')
        }
      })
      const image = new Promise((done) => {
        const made = new Image()
        made.onload = () => done('loaded')
        made.onerror = () => done('failed')
        made.src = 'https://example.com/x.png'
      })
      const fetched = (url: string) =>
        fetch(url).then(
          () => 'fetched',
          () => 'failed'
        )
      return Promise.all([
        fetched('https://example.com/'),
        fetched('http://127.0.0.1:1/'),
        fetched('file:///etc/passwd'),
        image,
        socket
      ])
    })
  expect(await tryAll()).toEqual(['failed', 'failed', 'failed', 'failed', 'failed'])

  const control = await page.context().newCDPSession(page)
  await control.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  expect(await tryAll()).toEqual(['failed', 'failed', 'failed', 'failed', 'failed'])
  const { leaving, cancelled } = await app.evaluate(({ standIn }) => ({
    leaving: standIn.leaving,
    cancelled: standIn.cancelled
  }))
  expect(leaving).toEqual([])
  expect(cancelled).toEqual(expect.arrayContaining(['https://example.com/', 'https://example.com/x.png']))
})

/** Notes, from the next load of the page on, what its policy refuses. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] })
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber, columnNumber }) =>
        window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}:${columnNumber}`)
    )
  })
  await page.reload()
}

test('no screen breaks the policy', async ({ launch }) => {
  test.slow()
  const app = await launch({ language: 'ko-KR' })
  const page = app.page()
  await watchPolicy(page)
  // Those that lead to a screen; the sign for help stands among them.
  const places = page.getByRole('navigation').locator('button[aria-current]')
  await places.last().click()
  await expect(page.locator('.settings')).toBeVisible()
  await places.first().click()
  await page.locator('.sample').nth(5).getByRole('button').click()
  await expect(page.locator('.canvas-corner')).toBeVisible()
  const panes = page.locator('.side-right').getByRole('tab')
  for (const pane of await panes.all()) await pane.click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await panes.filter({ hasText: '이유' }).click()
  await page.locator('.why-chip.is-cite').first().click()
  await expect(page.locator('.rule-sheet')).toBeVisible()
  await page.keyboard.press('Escape')
  for (const place of await places.all()) await place.click()
  expect(await page.evaluate(() => window.violations)).toEqual([])
  await app.close()
})

for (const { title, run } of sampleTasks.filter(({ isSmoke }) => isSmoke)) {
  test(`by a pointer, one ${title}`, async ({ launch }) => {
    const page = (await launch({ language: 'en-GB' })).page()
    const scene = createScene(page, createPointer(page))
    await page.getByRole('button', { name: 'New scenario' }).click()
    await run(scene)
    await scene.expectSaved()
  })
}

test('the page keeps its own policy, and the policy holds', async ({ launch }) => {
  const app = await launch()
  const page = app.page()
  await watchPolicy(page)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => window.violations)).toEqual([])

  const held = await page.evaluate(async () => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })
    document.head.append(script)
    const style = Object.assign(document.createElement('style'), { textContent: 'body { opacity: 0.5 }' })
    document.head.append(style)
    await new Promise((done) => setTimeout(done, 50))
    return ['ran' in window, getComputedStyle(document.body).opacity, window.violations.length]
  })
  expect(held).toEqual([false, '1', 2])
})

test('an entry of the menu reaches the page, in the language of the page', async ({ launch }) => {
  const app = await launch()
  const page = app.page()
  await listen(page, 'menu.chosen')
  await app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('file.new') as unknown as { click: () => void }
    item.click()
  })
  await expect.poll(() => page.evaluate(() => window.told)).toEqual([{ command: 'file.new' }])

  const label = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.new')?.label)
  expect(await call(page, 'menu.translate', { language: 'ko' })).toEqual({ ok: true, value: {} })
  expect(await label()).toBe('새 시나리오')
  await call(page, 'menu.translate', { language: 'en' })
  expect(await label()).toBe('New scenario')
})

test('a file given at the start, or by a second start, is brought in', async ({ launch, dataFolder }) => {
  const app = await launch({ args: [sample] })
  const page = app.page()
  await expect.poll(() => app.evaluate(({ standIn }) => standIn.asked.map(({ detail }) => detail))).toEqual([sample])

  await listen(page, 'file.opened')
  const hostile = join(dataFolder, 'hostile.csp.json')
  writeFileSync(hostile, '{ "format": "something else" }')
  expect(await launchAgain({ dataFolder, args: [hostile, join(dataFolder, 'absent.csp.json')] })).toBe(0)
  await expect
    .poll(() => page.evaluate(() => window.told.filter((each) => (each as { id: unknown }).id === null)))
    .toEqual([
      expect.objectContaining({ name: 'hostile.csp.json', id: null }),
      expect.objectContaining({
        name: 'absent.csp.json',
        id: null,
        error: expect.objectContaining({ code: 'file-not-found' })
      })
    ])
  expect(page.context().pages()).toHaveLength(1)
})

test('files are asked for by a dialog of the system', async ({ launch }) => {
  const app = await launch()
  await app.evaluate(
    ({ standIn }, path) => standIn.prepareAnswer('dialog.showOpenDialog', { canceled: false, filePaths: [path] }),
    sample
  )
  expect(await call(app.page(), 'transfer.import-picked', { job: 'a', language: 'en' })).toMatchObject({
    ok: true,
    value: [{ error: null }]
  })
  const asked = await app.evaluate(({ standIn }) => standIn.asked)
  expect(asked[0]).toMatchObject({
    what: 'dialog.showOpenDialog',
    detail: { properties: ['openFile', 'multiSelections'], filters: [{ extensions: ['csp.json', 'json'] }] }
  })
})

test('a page that has crashed is loaded again on request', async ({ launch }) => {
  const app = await launch()
  await app.evaluate(async ({ standIn }) => {
    standIn.prepareAnswer('dialog.showMessageBox', { response: 0, checkboxChecked: false })
    await standIn.windows()[0]?.crash()
  })
  await expect
    .poll(() => app.evaluate(({ standIn }) => standIn.asked.map(({ what }) => what)))
    .toEqual(['dialog.showMessageBox'])
  await expect
    .poll(() => app.evaluate(({ standIn }) => standIn.windows()[0]?.webContents.isLoadingMainFrame()))
    .toBe(false)
  await expect.poll(() => app.page().isClosed()).toBe(false)
  expect(await call(app.page(), 'app.info', {})).toMatchObject({ ok: true })
})

test('the window opens where it was left', async ({ launch, dataFolder }) => {
  const first = await launch()
  await first.evaluate(({ standIn }) => standIn.windows()[0]?.setBounds({ x: 30, y: 40, width: 900, height: 640 }))
  await first.close()
  expect(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8'))).toEqual({
    bounds: { x: 30, y: 40, width: 900, height: 640 },
    isMaximized: false
  })
  const second = await launch()
  expect(await second.evaluate(({ standIn }) => standIn.windows()[0]?.getNormalBounds())).toEqual({
    x: 30,
    y: 40,
    width: 900,
    height: 640
  })
})

test('what the stand-in takes without an effect is known, and waits for the real Electron', async ({ launch }) => {
  const app = await launch()
  expect(await app.evaluate(({ standIn }) => standIn.accepted())).toEqual([
    "app 'activate'",
    "app 'certificate-error'",
    "app 'login'",
    "app 'open-file'",
    "app 'select-client-certificate'",
    'session.setDevicePermissionHandler',
    'session.setDisplayMediaRequestHandler',
    'session.setSpellCheckerEnabled',
    "webContents 'select-bluetooth-device'",
    "webContents 'unresponsive'",
    "webContents 'will-attach-webview'",
    "webContents 'will-redirect'",
    'webContents.setWebRTCIPHandlingPolicy'
  ])
})

test('what the stand-in does not simulate it refuses by name', async ({ launch }) => {
  const app = await launch()
  const refused = await app.evaluate(({ app: main, BrowserWindow, Menu, session }) => {
    const attempts: readonly (() => unknown)[] = [
      () => Reflect.get(main, 'setLoginItemSettings'),
      () => main.on('gpu-info-update', () => undefined),
      () => Reflect.get(session.defaultSession, 'clearCache'),
      () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
      () => new BrowserWindow({ kiosk: true }),
      () => Menu.buildFromTemplate([{ label: 'x', icon: 'y.png' }])
    ]
    return attempts.map((attempt) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return String(error).replace('Error: the stand-in for Electron does not simulate ', '')
      }
    })
  })
  expect(refused).toEqual([
    'app.setLoginItemSettings',
    "the event app 'gpu-info-update'",
    'session.clearCache',
    'the web preference nodeIntegration: true',
    'the window option kiosk',
    'the menu option icon'
  ])
})

test('a report is printed without a script or a request, saved where the person says, and copied as a picture', async ({
  launch,
  dataFolder
}) => {
  const app = await launch({ args: [sample] })
  const page = app.page()
  await page.getByRole('navigation').getByRole('button', { name: 'Report' }).click()
  const frame = page.frameLocator('.report-frame')
  await expect(frame.locator('h1')).toHaveText(/own use/)

  const place = join(dataFolder, 'Report.pdf')
  writeFileSync(place, 'what was there')
  await app.evaluate(({ standIn }, filePath) => {
    standIn.prepareAnswer('dialog.showSaveDialog', { canceled: false, filePath })
    standIn.prepareAnswer('dialog.showSaveDialog', { canceled: true, filePath: '' })
  }, place)
  await page.getByRole('button', { name: /^PDF/ }).click()
  await expect(page.getByText(`Saved: ${place}`)).toBeVisible()
  expect(readFileSync(place).subarray(0, 5).toString()).toBe('%PDF-')
  // The page went with its font: a subset of it stands in the file.
  expect(readFileSync(place, 'latin1')).toContain('NotoSansKR')

  await page.getByRole('button', { name: /^PDF/ }).click()
  await expect(page.getByRole('button', { name: /^PDF/ })).toBeEnabled()
  await page.getByRole('button', { name: 'Copy the diagram as a picture' }).click()
  await expect(page.getByText('The diagram is on the clipboard as a picture.')).toBeVisible()

  const { asked, cancelled, leaving, windows } = await app.evaluate(({ standIn }) => ({
    asked: standIn.asked.filter(({ what }) => /clipboard|showSaveDialog/.test(what)),
    cancelled: standIn.cancelled,
    leaving: standIn.leaving,
    windows: standIn.windows().length
  }))
  expect(asked).toMatchObject([
    { what: 'dialog.showSaveDialog', detail: { defaultPath: expect.stringMatching(/^[\w -]+\.pdf$/) } },
    { what: 'dialog.showSaveDialog' },
    { what: 'clipboard.write', detail: { type: 'image/png', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] } }
  ])
  expect({ cancelled, leaving, windows }).toEqual({ cancelled: [], leaving: [], windows: 1 })
})
