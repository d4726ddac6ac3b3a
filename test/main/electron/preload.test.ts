import { beforeAll, expect, test, vi } from 'vitest'
import type { Door } from '#renderer/host.ts'
import { endpoints, events } from '#shared/contract/endpoints.ts'

const invoked: unknown[][] = []
const exposed = new Map<string, unknown>()
let heard: (event: object, name: string, payload: unknown) => void = () => undefined

// The package would start to download the binary.
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => invoked.push(args),
    on: (_channel: string, listener: typeof heard) => {
      heard = listener
    }
  }
}))

let door: Door
beforeAll(async () => {
  await import('#main/electron/preload.ts')
  door = exposed.get('simulator') as Door
})

test('the door is all that the page gets', () => {
  expect([...exposed.keys()]).toEqual(['simulator'])
  expect(Object.keys(door)).toEqual(['call', 'listen'])
})

test('every name of the contract goes through, on one channel', async () => {
  for (const name of Object.keys(endpoints)) await door.call(name, { name })
  expect(invoked).toEqual(Object.keys(endpoints).map((name) => ['call', name, { name }]))
  for (const name of Object.keys(events)) door.listen(name, () => undefined)()
})

test.each(['', 'app', 'app.info ', '__proto__', 'constructor', 'toString', 'job.progress'])(
  'a call of %j does not',
  async (name) => {
    const before = invoked.length
    await expect(door.call(name, {})).rejects.toThrow('refused')
    expect(invoked).toHaveLength(before)
  }
)

test.each(['', '__proto__', 'constructor', 'app.info', 'event'])('listening to %j does not', (name) => {
  expect(() => door.listen(name, () => undefined)).toThrow('refused')
})

test('an event reaches those who listen, and waits for the first who does', () => {
  heard({}, 'file.opened', 1)
  heard({}, 'file.opened', 2)
  const first: unknown[] = []
  const second: unknown[] = []
  const stop = door.listen('file.opened', (payload) => first.push(payload))
  door.listen('file.opened', (payload) => second.push(payload))
  heard({}, 'file.opened', 3)
  stop()
  heard({}, 'file.opened', 4)
  expect([first, second]).toEqual([
    [1, 2, 3],
    [3, 4]
  ])
})

test('what nobody listens to does not pile up', () => {
  for (let n = 0; n < 1000; n++) heard({}, 'unknown', n)
  for (let n = 0; n < 1000; n++) heard({}, 'library.changed', n)
  const late: unknown[] = []
  door.listen('library.changed', (payload) => late.push(payload))
  expect(late).toEqual(expect.arrayContaining([999]))
  expect(late.length).toBeLessThanOrEqual(100)
})
