import { EventEmitter } from 'node:events'
import type { BrowserWindow, Session, WebPreferences } from 'electron'
import { expect, test, vi } from 'vitest'
import { createPdfMaker } from '#main/electron/print.ts'
import { ServiceError } from '#main/services/service-error.ts'
import { createFake } from './fake-electron.ts'

type Answer = (response: object) => void
type Handle = (request: { readonly url: string }) => Response

/** A maker whose window shows and prints as the test says; `show` is given what the session answers for an address. */
function makePrinter({ show = async () => {}, print = async () => Buffer.from('%PDF-') } = {}) {
  const { fake: webRequest } = createFake(['onBeforeRequest'])
  const { fake: protocol } = createFake(['handle'])
  const session = createFake<Session>([], { webRequest, protocol })
  const opened: WebPreferences[] = []
  const addresses: string[] = []
  const shown: string[] = []
  const answerOf = (url: string) => protocol.handler<Handle>('handle')({ url })
  let sessions = 0
  let destroyed = 0
  const windows: EventEmitter[] = []
  const contents: EventEmitter[] = []
  const make = createPdfMaker({
    openHidden(preferences) {
      opened.push(preferences)
      const [window, webContents] = [new EventEmitter(), new EventEmitter()]
      windows.push(window)
      contents.push(webContents)
      let isDestroyed = false
      return Object.assign(window, {
        async loadURL(url: string) {
          addresses.push(url)
          shown.push(await answerOf(url).text())
          await show()
        },
        webContents: Object.assign(webContents, { printToPDF: print }),
        isDestroyed: () => isDestroyed,
        destroy() {
          if (isDestroyed) throw new TypeError('Object has been destroyed')
          isDestroyed = true
          destroyed += 1
          window.emit('closed')
        }
      }) as unknown as BrowserWindow
    },
    openSession() {
      sessions += 1
      return session.real
    }
  })
  return {
    make,
    opened,
    addresses,
    shown,
    answerOf,
    webRequest,
    session: session.real,
    /** The page of the first window crashes. */
    crash: (reason: string) => contents[0]?.emit('render-process-gone', {}, { reason }),
    /** Something else than the printing closes the first window. */
    close: () => (windows[0] as unknown as BrowserWindow).destroy(),
    count: () => ({ sessions, destroyed })
  }
}

const going = () => new AbortController().signal

test('a page is printed in a window of its own, in one session that cancels every other request', async () => {
  const printer = makePrinter()
  expect(Buffer.from(await printer.make('<p>one</p>', going())).toString()).toBe('%PDF-')
  await printer.make('<p>two</p>', going())
  expect(printer.shown).toEqual(['<p>one</p>', '<p>two</p>'])
  expect(printer.count()).toEqual({ sessions: 1, destroyed: 2 })
  expect(printer.opened).toMatchObject([
    { session: printer.session, javascript: false },
    { session: printer.session, javascript: false }
  ])
  const rule = printer.webRequest.handler<(details: object, answer: Answer) => void>('onBeforeRequest')
  const answers: object[] = []
  const requests = [
    { url: printer.addresses[0], resourceType: 'mainFrame' },
    { url: 'data:font/woff2;base64,AA', resourceType: 'font' },
    { url: 'app://simulator/index.html', resourceType: 'mainFrame' },
    { url: 'https://example.com/', resourceType: 'image' }
  ]
  for (const request of requests) rule(request, (response) => answers.push(response))
  expect(answers).toEqual([{ cancel: false }, { cancel: false }, { cancel: true }, { cancel: true }])
})

test('a page is there for as long as it is printed, and only at its own address', async () => {
  const printer = makePrinter()
  await printer.make('<p>one</p>', going())
  expect(new Set(printer.addresses).size).toBe(1)
  for (const address of [...printer.addresses, 'app://report/', 'app://report/other']) {
    expect(printer.answerOf(address).status).toBe(404)
  }
})

test('a page that cannot be shown or printed fails, and its window goes', async () => {
  const notShown = makePrinter({ show: () => Promise.reject(new Error('not shown')) })
  await expect(notShown.make('x', going())).rejects.toMatchObject({ code: 'cannot-print', detail: 'not shown' })
  const notPrinted = makePrinter({ print: () => Promise.reject(new Error('not printed')) })
  await expect(notPrinted.make('x', going())).rejects.toMatchObject({ code: 'cannot-print', detail: 'not printed' })
  expect([notShown.count().destroyed, notPrinted.count().destroyed]).toEqual([1, 1])
})

test('printing that is called off ends at once, and its window goes', async () => {
  const calledOff = new AbortController()
  const printer = makePrinter({ print: () => new Promise<never>(() => {}) })
  const made = printer.make('x', calledOff.signal)
  calledOff.abort(new ServiceError('cancelled'))
  await expect(made).rejects.toMatchObject({ code: 'cancelled' })
  const early = printer.make('x', calledOff.signal)
  await expect(early).rejects.toMatchObject({ code: 'cancelled' })
  expect(printer.count().destroyed).toBe(2)
})

const never = () => new Promise<never>(() => {})

test.each([
  ['shown', { show: never }],
  ['printed', { print: never }]
])('a page that crashes while it is %s is told, and its window goes', async (_, work) => {
  const printer = makePrinter(work)
  const made = printer.make('x', going())
  await vi.waitFor(() => expect(printer.shown).toHaveLength(1))
  printer.crash('oom')
  await expect(made).rejects.toMatchObject({ code: 'cannot-print', detail: 'oom' })
  expect(printer.count().destroyed).toBe(1)
  expect(printer.answerOf(printer.addresses[0] ?? '').status).toBe(404)
})

test('a window that something else closes is told as well, and is not closed twice', async () => {
  const printer = makePrinter({ print: never })
  const made = printer.make('x', going())
  await vi.waitFor(() => expect(printer.shown).toHaveLength(1))
  printer.close()
  await expect(made).rejects.toMatchObject({ code: 'cannot-print' })
  expect(printer.count().destroyed).toBe(1)
})

test('work that fails after the page has crashed disturbs nobody', async () => {
  const late = Promise.withResolvers<Buffer<ArrayBuffer>>()
  const printer = makePrinter({ print: () => late.promise })
  const made = printer.make('x', going())
  await vi.waitFor(() => expect(printer.shown).toHaveLength(1))
  printer.crash('crashed')
  await expect(made).rejects.toMatchObject({ code: 'cannot-print' })
  const disturbed = vi.fn()
  process.once('unhandledRejection', disturbed)
  late.reject(new Error('too late'))
  await new Promise((later) => setTimeout(later, 20))
  process.off('unhandledRejection', disturbed)
  expect(disturbed).not.toHaveBeenCalled()
})
