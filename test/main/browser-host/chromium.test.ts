import { channel } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { root } from '#test/house/imports.ts'
import { launchChromium } from './chromium.ts'
import { type ServedFake, serveFake } from './served-fake.ts'

/** The renderer's own door as a module of the small app: what it imports is types alone, so stripping them is a build. */
const script = `${stripTypeScriptTypes(readFileSync(join(root, 'renderer/browser-door.ts'), 'utf8'))}
const door = createBrowserDoor(window)
window.heard = []
window.door = door
door.listen('library.changed', (payload) => window.heard.push(payload))
`

/** What the page of the small app offers to a test. */
interface AppWindow {
  readonly door: {
    readonly call: (name: string, input: unknown) => Promise<unknown>
    readonly invite: () => Promise<string>
  }
  readonly heard: readonly unknown[]
}

let browser: Browser
let app: ServedFake
let elsewhere: Server
let attack = ''
/** Every request that reached a server here, as method, address and host: without it a refusal by the browser looks like ours. */
const arrived: string[] = []
const requestStart = channel('http.server.request.start')

function noteArrival(message: unknown): void {
  const { request } = message as { request: IncomingMessage }
  arrived.push(`${request.method} ${request.url} ${request.headers.host}`)
}

beforeAll(async () => {
  requestStart.subscribe(noteArrival)
  browser = await launchChromium(['MAP evil.test 127.0.0.1'])
  elsewhere = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>evil</title>')
  }).listen(0, '127.0.0.1')
  await vi.waitFor(() => expect(elsewhere.listening).toBe(true))
  attack = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
})

afterAll(async () => {
  requestStart.unsubscribe(noteArrival)
  await browser.close()
  elsewhere.close()
  elsewhere.closeAllConnections()
})

beforeEach(async () => {
  arrived.length = 0
  app = await serveFake({}, script)
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await app.close()
})

function call(page: Page, name: string): Promise<unknown> {
  return page.evaluate((name) => (globalThis as unknown as AppWindow).door.call(name, {}), name)
}

function countHeard(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as AppWindow).heard.length)
}

/** Runs a script in a page and waits until whatever it sent has arrived. */
async function runHostile(page: Page, source: string): Promise<unknown> {
  const outcome = await page.evaluate(source)
  await page.waitForTimeout(200)
  return outcome
}

describe('an honest window', () => {
  test('works, keeps working after a reload, hears events, and invites a second one', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(app.createAddress())
    await vi.waitFor(() => expect(app.listeners()).toBe(1))
    expect(page.url()).toBe(`${app.origin}/`)
    expect(await call(page, 'app.info')).toEqual({ ok: true, value: { name: 'app.info' } })
    app.emit('library.changed', { ids: ['a'] })
    await vi.waitFor(async () => expect(await countHeard(page)).toBe(1))

    await page.reload()
    await vi.waitFor(() => expect(app.listeners()).toBe(1))
    expect(await call(page, 'app.info')).toEqual({ ok: true, value: { name: 'app.info' } })

    const address = await page.evaluate(() => (globalThis as unknown as AppWindow).door.invite())
    const second = await (await browser.newContext()).newPage()
    await second.goto(app.origin + address)
    await vi.waitFor(() => expect(app.listeners()).toBe(2))
    app.emit('library.changed', { ids: ['b'] })
    for (const each of [page, second]) await vi.waitFor(async () => expect(await countHeard(each)).toBe(1))
    await second.close()
    await vi.waitFor(() => expect(app.listeners()).toBe(1))

    expect(complaints).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test('is left alone by a script or style in its own page', async () => {
    const page = await browser.newPage()
    await page.goto(app.createAddress())
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.wasRun = true'
      const style = document.createElement('style')
      style.textContent = 'p { display: none }'
      document.head.append(script, style)
    }`)
    expect(await page.evaluate('window.wasRun === true')).toBe(false)
    expect(await page.locator('p').isVisible()).toBe(true)
  })
})

/** What a page that knows a valid token, which no page of another origin can, would try. */
function listTries(origin: string, token: string): readonly (readonly [title: string, source: string])[] {
  const url = JSON.stringify(`${origin}/call/library.trash`)
  const body = JSON.stringify('{"ids":["one"]}')
  const headers = JSON.stringify({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
  const attempt = (source: string) => `(async () => { try { ${source} } catch (error) { return String(error) } })()`
  return [
    [
      'a form',
      `{ const form = document.createElement('form'); form.method = 'POST'; form.enctype = 'text/plain'
      form.action = ${url}; form.target = 'frame'; const frame = document.createElement('iframe'); frame.name = 'frame'
      const field = document.createElement('input'); field.name = '{"ids":["one"],"x":"'; field.value = '"}'
      form.append(field); document.body.append(frame, form); form.submit() }`
    ],
    ['a blind fetch', attempt(`await fetch(${url}, { method: 'POST', mode: 'no-cors', body: ${body} })`)],
    [
      'a blind fetch with everything',
      attempt(`await fetch(${url}, { method: 'POST', mode: 'no-cors', headers: ${headers}, body: ${body} })`)
    ],
    [
      'an open fetch with the token',
      attempt(`return (await fetch(${url}, { method: 'POST', headers: ${headers}, body: ${body} })).status`)
    ],
    ['a beacon', `navigator.sendBeacon(${url}, new Blob([${body}], { type: 'text/plain' }))`],
    ['a beacon of JSON', attempt(`navigator.sendBeacon(${url}, new Blob([${body}], { type: 'application/json' }))`)],
    [
      'a code',
      attempt(
        `await fetch(${JSON.stringify(`${origin}/session`)}, { method: 'POST', mode: 'no-cors', body: '{"code":"x"}' })`
      )
    ],
    ['a stream', `new EventSource(${JSON.stringify(`${origin}/events`)})`],
    ['a socket', attempt(`new WebSocket(${JSON.stringify(`${origin.replace('http', 'ws')}/events`)})`)]
  ]
}

describe('a page from another port', () => {
  test('has no effect, whatever it tries', async () => {
    const token = await app.enter()
    const page = await browser.newPage()
    for (const [title, source] of listTries(app.origin, token)) {
      await page.goto(attack)
      expect(await runHostile(page, source), title).not.toBe(200)
      expect(app.effects, title).toEqual([])
    }
    expect(app.listeners()).toBe(0)
    // It was the server that refused, not only the browser.
    const tried = ['POST /call/library.trash', 'OPTIONS /call/library.trash', 'POST /session', 'GET /events']
    expect(arrived).toEqual(expect.arrayContaining(tried.map((each) => `${each} 127.0.0.1:${app.port}`)))
    expect((await app.call(token, 'app.info', {})).status).toBe(200)
  })

  test('cannot show the app in a frame, run its files or see into its window', async () => {
    const address = app.createAddress()
    const page = await browser.newPage()
    await page.goto(attack)
    await runHostile(
      page,
      `{ const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address)}
      document.body.append(frame) }`
    )
    await runHostile(
      page,
      `{ const script = document.createElement('script'); script.type = 'module'
      script.src = ${JSON.stringify(`${app.origin}/app.js`)}; document.body.append(script) }`
    )
    expect(await page.evaluate('window.door')).toBeUndefined()
    await page.evaluate(`{ window.opened = window.open(${JSON.stringify(`${app.origin}/`)}) }`)
    await vi.waitFor(async () =>
      expect(await page.evaluate('window.opened === null || window.opened.closed')).toBe(true)
    )
    expect(app.listeners()).toBe(0)
    expect(app.effects).toEqual([])
    // The frame did not use the code up: it was never run.
    const honest = await browser.newPage()
    await honest.goto(address)
    expect(await call(honest, 'app.info')).toMatchObject({ ok: true })
  })
})

describe('a name that was pointed at this machine', () => {
  test('is shown nothing', async () => {
    const page = await browser.newPage()
    const response = await page.goto(`http://evil.test:${app.port}/`)
    expect(response?.status()).toBe(403)
    expect(await page.locator('body').textContent()).toBe('Forbidden')
  })

  test('has no effect, although its page counts as of the same origin', async () => {
    const token = await app.enter()
    const origin = `http://evil.test:${app.port}`
    // The refusal stands for a page that came while the name still meant another machine; its policy is lifted, as that
    // page would have had none.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage()
    for (const [title, source] of listTries(origin, token)) {
      await page.goto(`${origin}/`)
      expect(await runHostile(page, source), title).not.toBe(200)
      expect(app.effects, title).toEqual([])
    }
    expect(await runHostile(page, `fetch('/').then((response) => response.status)`)).toBe(403)
    expect(app.listeners()).toBe(0)
    const tried = ['POST /call/library.trash', 'POST /session', 'GET /events', 'GET /']
    expect(arrived).toEqual(expect.arrayContaining(tried.map((each) => `${each} evil.test:${app.port}`)))
    expect((await app.call(token, 'app.info', {})).status).toBe(200)
  })
})
