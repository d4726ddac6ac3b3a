import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listHostileRequests, type Target, writeHonestCall } from './hostile-requests.ts'
import { sendRaw } from './raw-request.ts'
import { post, type ServedFake, serveFake } from './served-fake.ts'

/** A server with short patience, so that slow requests can be waited for. */
const limits = { headMs: 400, requestMs: 800, answerMs: 1000, idleMs: 400, connections: 40 }
const families = listHostileRequests({ port: 0, token: '', usedCode: '' }).map(([title]) => title)

let app: ServedFake
let target: Target

beforeAll(async () => {
  app = await serveFake(limits)
  const usedCode = new URL(app.createAddress()).hash.slice('#code='.length)
  const response = await post(app.origin, '/session', { code: usedCode })
  const { token } = (await response.json()) as { token: string }
  target = { port: app.port, token, usedCode }
})

afterAll(() => app.close())

/** What an honest window does still works, and is the only thing that had an effect. */
async function expectHonestOnes(): Promise<void> {
  expect(app.effects).toEqual([])
  expect(app.listeners()).toBe(0)
  const answer = await app.call(target.token, 'library.trash', { ids: ['one'] })
  expect(await answer.json()).toEqual({ ok: true, value: { name: 'library.trash' } })
  expect((await fetch(`${app.origin}/`)).status).toBe(200)
  expect(app.effects).toEqual([{ name: 'library.trash', input: { ids: ['one'] } }])
  app.effects.length = 0
}

test('the honest call that the hostile ones are made of has its effect', async () => {
  const answer = await sendRaw(app.port, { pieces: [writeHonestCall(target)] })
  expect(answer.status).toBe(200)
  expect(app.effects).toEqual([{ name: 'library.trash', input: { ids: ['one'] } }])
  app.effects.length = 0
})

test('there are at least 200 different hostile requests', () => {
  const all = listHostileRequests(target).flatMap(([, requests]) =>
    requests.map(({ bytes }) => bytes.toString('latin1'))
  )
  expect(new Set(all).size).toBeGreaterThanOrEqual(200)
  expect(new Set(all).size).toBe(all.length)
})

describe('no effect', () => {
  test.each(families)('%s', async (family) => {
    const requests = listHostileRequests(target).find(([title]) => title === family)?.[1] ?? []
    expect(requests.length).toBeGreaterThan(0)
    for (const { title, bytes } of requests) {
      const answer = await sendRaw(app.port, { pieces: [bytes] })
      expect(answer.status ?? 400, title).toBeGreaterThanOrEqual(400)
      expect(answer.text, title).not.toMatch(/token|"code"|access-control-|set-cookie/i)
      expect(answer.wasClosed, title).toBe(true)
    }
    await expectHonestOnes()
  })

  test('slow heads and slow bodies are cut off', async () => {
    const call = writeHonestCall(target)
    const head = call.slice(0, call.indexOf('\r\n\r\n') + 4)
    const slow = [
      { pieces: [] },
      { pieces: ['P'] },
      { pieces: ['POST /call/library.trash HTTP/1.1\r\n'] },
      { pieces: head.slice(0, -2).match(/.{1,4}/gs) ?? [], pauseMs: 40 },
      { pieces: [head] },
      { pieces: [head, '{"ids"', ':["', 'on'], pauseMs: 300 },
      { pieces: [head.replace('Content-Length: 15', 'Content-Length: 1000000'), ...Array(100).fill(' ')], pauseMs: 50 }
    ]
    const answers = await Promise.all(slow.map((each) => sendRaw(app.port, { patienceMs: 5000, ...each })))
    for (const { status, wasClosed, tookMs } of answers) {
      expect(status ?? 400).toBeGreaterThanOrEqual(400)
      expect(wasClosed).toBe(true)
      expect(tookMs).toBeLessThan(4000)
    }
    await expectHonestOnes()
  })

  test('a body that is longer than it may be is not read', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 0x20)
    const head = (path: string, lines: string, token = target.token) =>
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${app.port}\r\nOrigin: ${app.origin}\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\n${lines}\r\n\r\n`
    const size = (megabytes: number) => `Content-Length: ${megabytes * 1024 * 1024 + 1}`
    const long = [
      [head('/call/library.trash', size(16)), ...Array(17).fill(megabyte)],
      [head('/call/transfer.import', size(64)), ...Array(65).fill(megabyte)],
      [head('/call/library.trash', 'Transfer-Encoding: chunked'), ...Array(20).fill(`100000\r\n${megabyte}\r\n`)],
      [head('/session', 'Content-Length: 1025'), ' '.repeat(1025)],
      [head('/session/new', 'Content-Length: 1025'), ' '.repeat(1025)],
      [head('/events', 'Content-Length: 1025'), ' '.repeat(1025)],
      [head('/call/transfer.import', size(1), 'wrong'), megabyte, ' ']
    ]
    for (const pieces of long) {
      const { status, wasClosed } = await sendRaw(app.port, { pieces, patienceMs: 3000 })
      expect(status ?? 400).toBeGreaterThanOrEqual(400)
      expect(wasClosed).toBe(true)
    }
    await expectHonestOnes()
  })

  test('requests that ride on another one’s connection are judged by themselves', async () => {
    const hostile = writeHonestCall(target).replace(`Origin: ${app.origin}`, 'Origin: http://evil.test')
    const page = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${app.port}\r\n\r\n`
    await sendRaw(app.port, { pieces: [page + hostile] })
    await sendRaw(app.port, { pieces: [page.repeat(50) + hostile] })
    await sendRaw(app.port, { pieces: [hostile + hostile] })
    await expectHonestOnes()
  })

  test('very many connections do not keep honest ones out for long', async () => {
    const sockets: Socket[] = []
    const answered = new Set<Socket>()
    for (let at = 0; at < 300; at++) {
      const socket = connect({ host: '127.0.0.1', port: app.port })
      socket.on('error', () => {})
      socket.on('data', () => answered.add(socket))
      socket.write('POST /call/library.trash HTTP/1.1\r\n')
      sockets.push(socket)
    }
    const closed = Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
    await closed
    // Those beyond the limit were cut without a word, the others when their time was over.
    expect(answered.size).toBeLessThanOrEqual(limits.connections)
    await expectHonestOnes()
  })

  test('guessing codes locks the exchange, also for the right one, until the app itself asks for a new code', async () => {
    const code = new URL(app.createAddress()).hash.slice('#code='.length)
    for (let at = 0; at < 5; at++) {
      expect((await post(app.origin, '/session', { code: `wrong${at}` })).status).toBe(403)
    }
    expect((await post(app.origin, '/session', { code })).status).toBe(403)
    const invited = await post(app.origin, '/session/new', {}, target.token)
    const { code: next } = (await invited.json()) as { code: string }
    expect((await post(app.origin, '/session', { code: next })).status).toBe(200)
    expect((await post(app.origin, '/session', { code: next })).status).toBe(403)
    await expectHonestOnes()
  })
})

describe('the address', () => {
  /** The addresses that listen at a port, as the system tells them, in hexadecimal. */
  function listListening(port: number): readonly string[] {
    const wanted = port.toString(16).toUpperCase().padStart(4, '0')
    return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
      readFileSync(table, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local = '', , state]) => state === '0A' && local.endsWith(`:${wanted}`))
        .map(([, local = '']) => local.split(':')[0] ?? '')
    )
  }

  test.runIf(process.platform === 'linux')('it listens on 127.0.0.1 and nothing else', () => {
    expect(listListening(app.port)).toEqual(['0100007F'])
  })

  test('this machine’s other addresses refuse', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'))
    for (const host of [...others, '::1', '127.0.0.2']) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host, port: app.port, timeout: 2000 })
        socket.on('connect', () => resolve('connected'))
        socket.on('error', () => resolve('refused'))
        socket.on('timeout', () => resolve('refused'))
        socket.on('close', () => socket.destroy())
      })
      expect(outcome, host).toBe('refused')
    }
  })
})
