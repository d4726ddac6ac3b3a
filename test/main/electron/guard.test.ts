import type { App, Session, WebContents } from 'electron'
import { describe, expect, test } from 'vitest'
import { guardApp, guardContents, guardSession } from '#main/electron/guard.ts'
import { createFake } from './fake-electron.ts'

const sessionMembers = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
  'setSpellCheckerEnabled'
]

function fakeSession() {
  const { fake: webRequest } = createFake(['onBeforeRequest'])
  return { webRequest, ...createFake<Session>(sessionMembers, { webRequest }) }
}

function fakeContents() {
  return createFake<WebContents>(['setWindowOpenHandler', 'setWebRTCIPHandlingPolicy'])
}

describe('a session', () => {
  const { fake, real, webRequest } = fakeSession()
  guardSession(real, false)

  test('cancels every request that is not the app’s own', () => {
    // Without a filter: every address is asked about.
    expect(webRequest.lastArgs('onBeforeRequest')).toHaveLength(1)
    const rule = webRequest.handler<(details: object, answer: (response: object) => void) => void>('onBeforeRequest')
    const answers: object[] = []
    for (const url of ['https://example.com/', 'app://simulator/index.html']) {
      rule({ url, resourceType: 'xhr' }, (response) => answers.push(response))
    }
    expect(answers).toEqual([{ cancel: true }, { cancel: false }])
  })

  test('grants no permission when asked', () => {
    const ask =
      fake.handler<(contents: null, name: string, answer: (isGranted: boolean) => void) => void>(
        'setPermissionRequestHandler'
      )
    const answers: boolean[] = []
    ask(null, 'media', (isGranted) => answers.push(isGranted))
    expect(answers).toEqual([false])
  })

  test('says of no permission that it is granted', () => {
    expect(fake.handler<(contents: null, name: string) => boolean>('setPermissionCheckHandler')(null, 'hid')).toBe(
      false
    )
  })

  test('grants no device and no screen', () => {
    expect(fake.handler<(details: object) => boolean>('setDevicePermissionHandler')({ deviceType: 'usb' })).toBe(false)
    const answers: unknown[] = []
    fake.handler<(request: null, answer: (streams: unknown) => void) => void>('setDisplayMediaRequestHandler')(
      null,
      (streams) => answers.push(streams)
    )
    expect(answers).toEqual([null])
  })

  test('saves only what a page made in memory', () => {
    const item = (url: string) => ({ getURL: () => url })
    expect(fake.isPrevented('will-download', {}, item('https://example.com/x.zip'))).toBe(true)
    expect(fake.isPrevented('will-download', {}, item('blob:app://simulator/1'))).toBe(false)
  })

  test('checks no spelling, whose dictionaries would come from the network', () => {
    expect(fake.lastArgs('setSpellCheckerEnabled')).toEqual([false])
  })
})

describe('a page', () => {
  const { fake, real } = fakeContents()
  guardContents(real)

  test.each(['will-navigate', 'will-redirect'])('%s leads to the app’s page alone', (event) => {
    expect(fake.isPrevented(event, { url: 'https://example.com/' })).toBe(true)
    expect(fake.isPrevented(event, { url: 'app://simulator/index.html' })).toBe(false)
  })

  test('will-frame-navigate leads a frame to the page of reports alone', () => {
    const url = 'app://simulator/index.html'
    expect(fake.isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    const report = 'app://simulator/report-frame.html'
    expect(fake.isPrevented('will-frame-navigate', { url: report, isMainFrame: false })).toBe(false)
    expect(fake.isPrevented('will-frame-navigate', { url: report, isMainFrame: true })).toBe(true)
    expect(fake.isPrevented('will-frame-navigate', { url: 'https://example.com/', isMainFrame: true })).toBe(true)
    expect(fake.isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
  })

  test('opens no window', () => {
    const open = fake.handler<(details: object) => object>('setWindowOpenHandler')
    for (const url of ['https://example.com/', 'app://simulator/index.html', 'about:blank']) {
      expect(open({ url })).toEqual({ action: 'deny' })
    }
  })

  test('attaches no webview', () => {
    expect(fake.isPrevented('will-attach-webview', {}, {}, {})).toBe(true)
  })

  test('picks no Bluetooth device', () => {
    const picked: string[] = []
    expect(fake.isPrevented('select-bluetooth-device', {}, [], (id: string) => picked.push(id))).toBe(true)
    expect(picked).toEqual([''])
  })

  test('reaches nobody over WebRTC', () => {
    expect(fake.lastArgs('setWebRTCIPHandlingPolicy')).toEqual(['disable_non_proxied_udp'])
  })
})

describe('the app', () => {
  const { fake: commandLine } = createFake(['appendSwitch'])
  const { fake, real } = createFake<App>(['enableSandbox'], { commandLine })
  guardApp(real, false)

  test('holds every session and every page that is created to the policy', () => {
    const session = fakeSession()
    fake.emit('session-created', session.real)
    expect(session.webRequest.calls).toHaveLength(1)
    expect(session.fake.calls.map(({ name }) => name)).toEqual(sessionMembers)

    const contents = fakeContents()
    fake.emit('web-contents-created', {}, contents.real)
    expect(contents.fake.isPrevented('will-navigate', { url: 'https://example.com/' })).toBe(true)
  })

  test('trusts no certificate that Chromium does not', () => {
    const answers: unknown[] = []
    const answer = (isTrusted: boolean) => answers.push(isTrusted)
    expect(fake.isPrevented('certificate-error', {}, null, 'https://example.com/', 'x', {}, answer)).toBe(true)
    expect(answers).toEqual([false])
  })

  test('shows no certificate of its own and logs in nowhere', () => {
    const answers: unknown[][] = []
    const answer = (...args: unknown[]) => answers.push(args)
    expect(fake.isPrevented('select-client-certificate', {}, null, 'https://example.com/', [{}], answer)).toBe(true)
    expect(fake.isPrevented('login', {}, null, {}, {}, answer)).toBe(true)
    expect(answers).toEqual([[], []])
  })

  test('runs every process in the sandbox, and resolves no name', () => {
    expect(fake.lastArgs('enableSandbox')).toEqual([])
    expect(commandLine.calls.map(({ args }) => args)).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
  })
})
