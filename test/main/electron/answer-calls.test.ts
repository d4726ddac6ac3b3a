import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { expect, test } from 'vitest'
import { answerCalls } from '#main/electron/answer-calls.ts'
import { createFake } from './fake-electron.ts'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

const { fake, real } = createFake<IpcMain>(['handle'])
const answered: unknown[][] = []
const register = {
  answer: async (...args: unknown[]) => {
    answered.push(args)
    return { ok: true as const, value: null }
  }
}
answerCalls(real, register, (id) => id === 1)
const [channel] = fake.lastArgs('handle')
const handle = fake.handler<Handler>('handle')

function from(url: string | null, { id = 1, parent = null as object | null } = {}): IpcMainInvokeEvent {
  const senderFrame = url === null ? null : { url, parent }
  return { sender: { id }, senderFrame } as unknown as IpcMainInvokeEvent
}

test('calls come on one channel, and those of our window go to the register', async () => {
  expect(channel).toBe('call')
  expect(await handle(from('app://simulator/index.html'), 'app.info', {})).toEqual({ ok: true, value: null })
  expect(answered).toEqual([['app.info', {}]])
})

test('a name that is no text reaches the register as none', async () => {
  await handle(from('app://simulator/index.html'), { toString: () => 'app.info' }, {})
  expect(answered.at(-1)).toEqual(['', {}])
})

test.each([
  ['another origin', from('https://example.com/')],
  ['a frame inside', from('app://simulator/index.html', { parent: {} })],
  ['a page that is no window of ours', from('app://simulator/index.html', { id: 2 })],
  ['a frame that is gone', from(null)]
])('%s is refused, and the register hears nothing of it', (_who, event) => {
  const before = answered.length
  expect(() => handle(event, 'app.info', {})).toThrow('refused')
  expect(answered).toHaveLength(before)
})
