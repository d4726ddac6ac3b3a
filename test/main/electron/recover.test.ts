import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { offerRecovery } from '#main/electron/recover.ts'
import { createFake } from './fake-electron.ts'

function start(...answers: readonly number[]) {
  const asked: string[] = []
  const { fake, real } = createFake<WebContents>(['reload', 'forcefullyCrashRenderer'], { isDestroyed: () => false })
  const rest = [...answers]
  const dialog = {
    async showMessageBox(options: { readonly message: string }) {
      asked.push(options.message)
      return { response: rest.shift() ?? 0, checkboxChecked: false }
    }
  } as unknown as Parameters<typeof offerRecovery>[1]['dialog']
  let quits = 0
  offerRecovery(real, {
    dialog,
    language: () => 'en',
    quit: () => {
      quits += 1
    }
  })
  const fire = async (event: string, ...args: unknown[]) => {
    fake.emit(event, ...args)
    await new Promise((done) => setTimeout(done))
  }
  return { fire, asked, done: () => fake.calls.map(({ name }) => name), quits: () => quits }
}

test('a page that has crashed is loaded again', async () => {
  const { fire, asked, done, quits } = start(0)
  await fire('render-process-gone', {}, { reason: 'crashed' })
  expect([asked, done(), quits()]).toEqual([['The window has stopped working'], ['reload'], 0])
})

test('or the app quits', async () => {
  const { fire, done, quits } = start(1)
  await fire('render-process-gone', {}, { reason: 'oom' })
  expect([done(), quits()]).toEqual([[], 1])
})

test('a page that ended in order is no matter', async () => {
  const { fire, asked } = start()
  await fire('render-process-gone', {}, { reason: 'clean-exit' })
  expect(asked).toEqual([])
})

test('a page that does not answer is waited for, or ended and loaded again with one question', async () => {
  const { fire, asked, done } = start(0, 1)
  await fire('unresponsive')
  expect(done()).toEqual([])
  await fire('unresponsive')
  await fire('render-process-gone', {}, { reason: 'killed' })
  expect([asked.length, done()]).toEqual([2, ['forcefullyCrashRenderer', 'reload']])
  await fire('did-finish-load')
  await fire('render-process-gone', {}, { reason: 'crashed' })
  expect(asked).toHaveLength(3)
})
