import { connect } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { usualLimits } from '#main/browser-host/limits.ts'
import { contentSecurityPolicy } from '#main/services/page-headers.ts'
import { writeHonestCall } from './hostile-requests.ts'
import { sendRaw } from './raw-request.ts'
import { post, type ServedFake, serveFake } from './served-fake.ts'

const apps: ServedFake[] = []
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()))
})

async function serve(limits: Parameters<typeof serveFake>[0] = {}): Promise<ServedFake> {
  const app = await serveFake(limits)
  apps.push(app)
  return app
}

test('a call on a connection whose time was just over is not answered as a wrong one: the browser sends it again', async () => {
  const app = await serve({ headMs: 200 })
  const token = await app.enter()
  const socket = connect({ host: '127.0.0.1', port: app.port })
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  const closed = new Promise((resolve) => socket.on('close', resolve))
  socket.on('error', () => {})
  await new Promise((resolve) => setTimeout(resolve, 100))
  await new Promise<void>((resolve) =>
    setImmediate(() => {
      socket.write(writeHonestCall({ port: app.port, token, usedCode: '' }))
      // The server is at something else until the connection is too old, and looks at its clock before it reads.
      const until = performance.now() + 400
      while (performance.now() < until);
      resolve()
    })
  )
  await closed
  expect(said).toBe('')
  expect(app.effects).toEqual([])
})

test('files are served by either name of this machine, whole, by HEAD without their content', async () => {
  const app = await serve()
  for (const host of ['127.0.0.1', 'localhost']) {
    const request = `GET / HTTP/1.1\r\nHost: ${host}:${app.port}\r\nConnection: close\r\n\r\n`
    const { status, text } = await sendRaw(app.port, { pieces: [request] })
    expect([status, text.includes('text/html; charset=utf-8'), text.includes('<title>app</title>')]).toEqual([
      200,
      true,
      true
    ])
  }
  const head = await fetch(`${app.origin}/app.js`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test.each([
  ['a file', '/', {}],
  ['a refusal', '/nothing', {}],
  ['a call without a token', '/call/app.info', { method: 'POST' }]
])('%s carries the headers that bind a page, and none that open it', async (_, path, init) => {
  const app = await serve()
  const { headers } = await fetch(`${app.origin}${path}`, init)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store'
  })
  expect([...headers.keys()].filter((name) => /cookie|access-control/.test(name))).toEqual([])
})

test.each([
  ['a wrong origin', 403, { origin: 'http://evil.test' }, {}],
  ['no token', 401, { authorization: '' }, {}],
  ['a wrong type', 415, { 'content-type': 'text/plain' }, {}],
  ['another method', 405, {}, { method: 'PUT' }]
])('%s is refused with %d', async (_, status, headers, init) => {
  const app = await serve()
  const honest = {
    origin: app.origin,
    authorization: `Bearer ${await app.enter()}`,
    'content-type': 'application/json'
  }
  const request = { method: 'POST', body: '{}', ...init, headers: { ...honest, ...headers } }
  expect((await fetch(`${app.origin}/call/app.info`, request)).status).toBe(status)
  expect(app.effects).toEqual([])
})

test('what is too long for a call is taken where files are handed over, and nowhere else', async () => {
  expect([usualLimits.importBytes, usualLimits.bodyBytes]).toEqual([64 * 1024 * 1024, 16 * 1024 * 1024])
  const app = await serve({ importBytes: 4_000_000, bodyBytes: 1_000_000 })
  const token = await app.enter()
  const input = { files: [{ name: 'a', text: 'x'.repeat(3_900_000) }] }
  expect((await app.call(token, 'transfer.import', input)).status).toBe(200)
  // Cut off while it is still being sent: what of the answer arrives is up to the system.
  const status = await app.call(token, 'library.create', input).then(
    (response) => response.status,
    () => 413
  )
  expect(status).toBe(413)
  expect(app.effects.map(({ name }) => name)).toEqual(['transfer.import'])
})

test('text arrives as it was sent', async () => {
  const app = await serve()
  const input = { text: '간접 재판매인 “Contoso” 🙂 \u0000 \\ "' }
  await app.call(await app.enter(), 'library.create', input)
  expect(app.effects).toEqual([{ name: 'library.create', input }])
})

test('so many windows may listen that the browser has connections left for calls', async () => {
  const app = await serve({ streams: 2 })
  const token = await app.enter()
  const first = await post(app.origin, '/events', { after: null }, token)
  const second = await post(app.origin, '/events', { after: null }, token)
  expect((await post(app.origin, '/events', { after: null }, token)).status).toBe(503)
  await first.body?.cancel()
  await vi.waitFor(() => expect(app.listeners()).toBe(1))
  const third = await post(app.origin, '/events', { after: null }, token)
  expect(third.status).toBe(200)
  await Promise.all([second.body?.cancel(), third.body?.cancel()])
})

test('a window that comes back is told what it missed, as far as that is kept', async () => {
  const app = await serve({ keptEvents: 3 })
  const token = await app.enter()
  for (const id of ['a', 'b', 'c', 'd', 'e']) app.emit('library.changed', { ids: [id] })
  const listenAfter = async (after: number) => {
    const response = await post(app.origin, '/events', { after }, token)
    const reader = response.body?.getReader()
    let text = ''
    while (!text.endsWith('}\n') || !text.includes('"sequence":5,"name"')) {
      const { value, done } = (await reader?.read()) ?? { done: true }
      if (done) break
      text += new TextDecoder().decode(value)
    }
    await reader?.cancel()
    return [...text.matchAll(/"sequence":(\d+),"name"/g)].map(([, sequence]) => Number(sequence))
  }
  expect(await listenAfter(4)).toEqual([5])
  expect(await listenAfter(0)).toEqual([3, 4, 5])
})

test('a listener that does not read is cut off before it fills the memory', async () => {
  const app = await serve({ unreadBytes: 100_000 })
  const token = await app.enter()
  const body = '{"after":null}'
  const socket = connect({ host: '127.0.0.1', port: app.port })
  socket.on('error', () => {})
  socket.pause()
  socket.write(
    `POST /events HTTP/1.1\r\nHost: 127.0.0.1:${app.port}\r\nOrigin: ${app.origin}\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  )
  await vi.waitFor(() => expect(app.listeners()).toBe(1))
  const ids = Array.from({ length: 1000 }, (_, at) => `scenario-${at}`)
  for (let sent = 0; app.listeners() === 1 && sent < 5000; sent++) {
    app.emit('library.changed', { ids })
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(app.listeners()).toBe(0)
  socket.destroy()
})

test('closing ends every connection at once', async () => {
  const app = await serveFake()
  const token = await app.enter()
  const stream = await post(app.origin, '/events', { after: null }, token)
  await app.close()
  await expect(stream.text()).rejects.toThrow()
  await expect(fetch(app.origin)).rejects.toThrow()
})
