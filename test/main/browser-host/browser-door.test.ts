import { afterEach, expect, test, vi } from 'vitest'
import { type BrowserDoor, createBrowserDoor, type Page } from '#renderer/browser-door.ts'
import { type ServedFake, serveFake } from './served-fake.ts'

const patience = { firstWait: 20, longestWait: 100, silence: 400 }
const apps: ServedFake[] = []
const stops: (() => void)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  await Promise.all(apps.splice(0).map((app) => app.close()))
})

async function serve(): Promise<ServedFake> {
  const app = await serveFake({ heartbeatMs: 100 })
  apps.push(app)
  return app
}

interface OpenPage extends Page {
  address: string
  readonly store: Map<string, string>
  readonly requests: string[]
}

/** A page as a browser would show it at an address. */
function openPage(address: string, store = new Map<string, string>()): OpenPage {
  const { origin } = new URL(address)
  const page: OpenPage = {
    address,
    store,
    requests: [],
    get location() {
      const { hash, pathname } = new URL(page.address)
      return { hash, pathname }
    },
    history: {
      replaceState: (_data, _unused, url) => {
        page.address = new URL(url, page.address).href
      }
    },
    sessionStorage: {
      getItem: (key) => store.get(key) ?? null,
      setItem: (key, value) => void store.set(key, value)
    },
    fetch(url, init) {
      page.requests.push(url)
      const headers = { ...(init.headers as Record<string, string>), origin }
      return fetch(`${origin}${url}`, { ...init, headers })
    }
  }
  return page
}

function listen(door: BrowserDoor, received: unknown[]): void {
  stops.push(door.listen('library.changed', (payload) => received.push(payload)))
}

const changed = (id: string) => ({ ids: [id] })

test('a code becomes a token, leaves the address, and a reload goes on with the token', async () => {
  const app = await serve()
  const page = openPage(app.createAddress())
  const door = createBrowserDoor(page, patience)
  expect(page.address).toBe(`${app.origin}/`)
  expect(await door.call('app.info', {})).toEqual({ ok: true, value: { name: 'app.info' } })
  const reloaded = createBrowserDoor(openPage(page.address, page.store), patience)
  expect(await reloaded.call('app.info', {})).toEqual({ ok: true, value: { name: 'app.info' } })
})

test('what else the fragment says stays', async () => {
  const app = await serve()
  const page = openPage(`${app.createAddress()}&screen=library`)
  await createBrowserDoor(page, patience).call('app.info', {})
  expect(page.address).toBe(`${app.origin}/#screen=library`)
})

test('a page without a code or with a used one reaches nothing', async () => {
  const app = await serve()
  const address = app.createAddress()
  await createBrowserDoor(openPage(address), patience).call('app.info', {})
  for (const each of [address, `${app.origin}/`]) {
    await expect(createBrowserDoor(openPage(each), patience).call('app.info', {})).rejects.toThrow()
  }
  expect(app.effects).toHaveLength(1)
})

test('a page with a used code and a token of its own goes on', async () => {
  const app = await serve()
  const address = app.createAddress()
  const page = openPage(address)
  await createBrowserDoor(page, patience).call('app.info', {})
  const again = createBrowserDoor(openPage(address, page.store), patience)
  expect(await again.call('app.info', {})).toMatchObject({ ok: true })
})

test('a second window comes in by invitation', async () => {
  const app = await serve()
  const door = createBrowserDoor(openPage(app.createAddress()), patience)
  const second = createBrowserDoor(openPage(`${app.origin}${await door.invite()}`), patience)
  expect(await second.call('app.info', {})).toMatchObject({ ok: true })
})

test('both windows hear an event, once each, and none after they stop listening', async () => {
  const app = await serve()
  const door = createBrowserDoor(openPage(app.createAddress()), patience)
  const second = createBrowserDoor(openPage(`${app.origin}${await door.invite()}`), patience)
  const heard: unknown[] = []
  const heardToo: unknown[] = []
  listen(door, heard)
  listen(second, heardToo)
  await vi.waitFor(() => expect(app.listeners()).toBe(2))
  app.emit('library.changed', changed('a'))
  app.emit('menu.chosen', { command: 'new' })
  app.emit('library.changed', changed('b'))
  await vi.waitFor(() => expect(heardToo).toHaveLength(2))
  expect(heard).toEqual([changed('a'), changed('b')])
  for (const stop of stops.splice(0)) stop()
  await vi.waitFor(() => expect(app.listeners()).toBe(0))
  app.emit('library.changed', changed('c'))
  expect(heard).toHaveLength(2)
})

test('a lost stream is taken up where it broke off', async () => {
  const app = await serve()
  const page = openPage(app.createAddress())
  const lines = new Set<AbortController>()
  let isDown = false
  const fetchOverLine: Page['fetch'] = async (url, init) => {
    if (isDown) throw new TypeError('no line')
    const line = new AbortController()
    lines.add(line)
    return page.fetch(url, { ...init, signal: AbortSignal.any([line.signal, ...(init.signal ? [init.signal] : [])]) })
  }
  const door = createBrowserDoor({ ...page, fetch: fetchOverLine }, patience)
  const heard: unknown[] = []
  listen(door, heard)
  await vi.waitFor(() => expect(app.listeners()).toBe(1))
  app.emit('library.changed', changed('a'))
  await vi.waitFor(() => expect(heard).toHaveLength(1))
  isDown = true
  for (const line of lines) line.abort()
  await vi.waitFor(() => expect(app.listeners()).toBe(0))
  app.emit('library.changed', changed('b'))
  app.emit('library.changed', changed('c'))
  isDown = false
  await vi.waitFor(() => expect(heard).toEqual([changed('a'), changed('b'), changed('c')]))
})

test('a stream that falls silent is given up and taken up again', async () => {
  const app = await serveFake({ heartbeatMs: 60_000 })
  apps.push(app)
  const page = openPage(app.createAddress())
  listen(createBrowserDoor(page, patience), [])
  await vi.waitFor(() => expect(page.requests.filter((url) => url === '/events').length).toBeGreaterThan(2), 5000)
})

test('heartbeats keep a quiet stream', async () => {
  const app = await serve()
  const page = openPage(app.createAddress())
  listen(createBrowserDoor(page, patience), [])
  await new Promise((resolve) => setTimeout(resolve, 1200))
  expect(page.requests.filter((url) => url === '/events')).toHaveLength(1)
})

test('a receiver that throws disturbs nobody', async () => {
  const app = await serve()
  const page = openPage(app.createAddress())
  const door = createBrowserDoor(page, patience)
  const heard: unknown[] = []
  const complaint = new Promise((resolve) => process.prependOnceListener('uncaughtException', resolve))
  const others = process.listeners('uncaughtException').slice(1)
  for (const each of others) process.off('uncaughtException', each)
  stops.push(
    door.listen('library.changed', () => {
      throw new Error('a defect')
    })
  )
  listen(door, heard)
  await vi.waitFor(() => expect(app.listeners()).toBe(1))
  app.emit('library.changed', changed('a'))
  expect(await complaint).toEqual(new Error('a defect'))
  for (const each of others) process.on('uncaughtException', each)
  await vi.waitFor(() => expect(heard).toEqual([changed('a')]))
  expect(page.requests.filter((url) => url === '/events')).toHaveLength(1)
})

test('once the host is gone calls are rejected', async () => {
  const app = await serveFake()
  const door = createBrowserDoor(openPage(app.createAddress()), patience)
  await door.call('app.info', {})
  await app.close()
  await expect(door.call('app.info', {})).rejects.toThrow()
})
