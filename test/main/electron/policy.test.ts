import { expect, test } from 'vitest'
import {
  isTrustedSender,
  mayDownload,
  mayGrant,
  mayNavigate,
  mayNavigateFrame,
  mayOpenWindow,
  mayRequest,
  mayRequestInPrint,
  type RequestKind,
  type Sender
} from '#main/electron/policy.ts'

/** Addresses that look like the app's own, or like something harmless, and are neither. */
const foreign = [
  '',
  'index.html',
  '//simulator/index.html',
  'http://simulator/index.html',
  'https://simulator/index.html',
  'https://example.com/',
  'https://example.com/app://simulator/index.html',
  'http://127.0.0.1:5173/',
  'http://localhost/',
  'file:///etc/passwd',
  'file://simulator/index.html',
  'app:simulator',
  'app:///index.html',
  'app://',
  'app://other/index.html',
  'app://simulator.example.com/index.html',
  'app://example.com/simulator/index.html',
  'app://simulator@example.com/index.html',
  'app://user@simulator/index.html',
  'app://user:word@simulator/index.html',
  'app://simulator:81/index.html',
  'apps://simulator/index.html',
  'about:blank',
  'about:srcdoc',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'blob:null/1',
  'filesystem:app://simulator/temporary/x',
  'view-source:app://simulator/index.html',
  'chrome://gpu',
  'chrome-extension://abc/x.html',
  'ws://simulator/',
  'wss://example.com/',
  'ftp://example.com/',
  'mailto:a@example.com',
  'devtools://other/x.html'
]

test.each(foreign)('nothing is done with the foreign address %j', (address) => {
  expect(mayNavigate(address)).toBe(false)
  expect(mayNavigateFrame(address)).toBe(false)
  expect(mayRequestInPrint(address, 'mainFrame')).toBe(false)
  expect(mayDownload(address)).toBe(false)
  expect(mayOpenWindow(address)).toBe(false)
  for (const kind of ['mainFrame', 'subFrame', 'script', 'xhr', 'webSocket', 'other'] as const) {
    expect(mayRequest(address, kind, false)).toBe(false)
    expect(mayRequest(address, kind, true)).toBe(false)
  }
  expect(isTrustedSender({ url: address, isMainFrame: true, isOwnWindow: true })).toBe(false)
})

const places: readonly (readonly [address: string, mayNavigate: boolean])[] = [
  ['app://simulator', true],
  ['app://simulator/', true],
  ['app://simulator/index.html', true],
  ['app://simulator/index.html?x=1#y', true],
  ['APP://SIMULATOR/index.html', false],
  ['app://simulator/other.html', false],
  ['app://simulator/assets/index.js', false],
  ['app://simulator/assets/../other.html', false],
  ['app://simulator/%69ndex.html', false],
  ['app://simulator/index.html/', false],
  ['app://simulator//index.html', false]
]

test.each(places)('navigating to %s is allowed: %s', (address, isAllowed) => {
  expect(mayNavigate(address)).toBe(isAllowed)
})

const requests: readonly (readonly [address: string, kind: RequestKind, inUse: boolean, inDevelopment: boolean])[] = [
  ['app://simulator/index.html', 'mainFrame', true, true],
  ['app://simulator/assets/index.js', 'script', true, true],
  ['app://simulator/assets/font.woff2', 'font', true, true],
  ['app://simulator/assets/run-worker.js', 'script', true, true],
  ['app://simulator/assets/run-worker.js', 'other', true, true],
  ['app://simulator/report-frame.html', 'subFrame', true, true],
  ['data:font/woff2;base64,AAAA', 'font', false, false],
  ['blob:app://simulator/0b6f', 'image', true, true],
  ['blob:app://simulator/0b6f', 'other', true, true],
  ['blob:app://simulator/0b6f', 'script', false, false],
  ['blob:app://simulator/0b6f', 'subFrame', false, false],
  ['blob:app://other/0b6f', 'image', false, false],
  ['data:image/png;base64,AAAA', 'image', true, true],
  ['data:text/javascript,0', 'script', false, false],
  ['data:text/html,x', 'mainFrame', false, false],
  ['devtools://devtools/bundled/inspector.html', 'mainFrame', false, true]
]

test.each(requests)(
  'a request of %s as %s is allowed: %s, while developing: %s',
  (address, kind, inUse, developing) => {
    expect(mayRequest(address, kind, false)).toBe(inUse)
    expect(mayRequest(address, kind, true)).toBe(developing)
  }
)

const frames: readonly (readonly [address: string, mayNavigate: boolean])[] = [
  ['app://simulator/report-frame.html', true],
  ['app://simulator/report-frame.html#source-1', true],
  ['app://simulator/index.html', false],
  ['app://simulator/', false],
  ['app://simulator/assets/../report-frame.html/', false],
  ['app://report/report-frame.html', false],
  ['https://simulator/report-frame.html', false],
  ['about:srcdoc', false],
  ['blob:app://simulator/0b6f', false],
  ['data:text/html,x', false]
]

test.each(frames)('a frame may be navigated to %s: %s', (address, isAllowed) => {
  expect(mayNavigateFrame(address)).toBe(isAllowed)
})

const printed: readonly (readonly [address: string, kind: RequestKind, isAllowed: boolean])[] = [
  ['app://report/0b6f', 'mainFrame', true],
  ['data:font/woff2;base64,AAAA', 'font', true],
  ['app://report/0b6f', 'subFrame', false],
  ['app://report/0b6f', 'image', false],
  ['app://report.example.com/0b6f', 'mainFrame', false],
  ['app://simulator/index.html', 'mainFrame', false],
  ['app://simulator/assets/font.woff2', 'font', false],
  ['data:text/html,x', 'mainFrame', false],
  ['data:image/png;base64,AAAA', 'image', false],
  ['blob:app://report/0b6f', 'font', false],
  ['https://example.com/', 'mainFrame', false],
  ['https://example.com/font.woff2', 'font', false],
  ['file:///etc/passwd', 'mainFrame', false],
  ['devtools://devtools/bundled/inspector.html', 'mainFrame', false]
]

test.each(printed)('while printing, a request of %s as %s is allowed: %s', (address, kind, isAllowed) => {
  expect(mayRequestInPrint(address, kind)).toBe(isAllowed)
})

test('only what a page of ours made in memory is saved', () => {
  expect(mayDownload('blob:app://simulator/0b6f')).toBe(true)
  expect(mayDownload('app://simulator/index.html')).toBe(false)
})

const senders: readonly (readonly [why: string, sender: Sender, isTrusted: boolean])[] = [
  ['the app', { url: 'app://simulator/index.html', isMainFrame: true, isOwnWindow: true }, true],
  ['a frame inside the app', { url: 'app://simulator/index.html', isMainFrame: false, isOwnWindow: true }, false],
  ['a page that is no window', { url: 'app://simulator/index.html', isMainFrame: true, isOwnWindow: false }, false],
  ['another page of the app', { url: 'app://simulator/x.svg', isMainFrame: true, isOwnWindow: true }, false],
  ['a frame that is gone', { url: null, isMainFrame: true, isOwnWindow: true }, false]
]

test.each(senders)('%s is trusted or not', (_why, sender, isTrusted) => {
  expect(isTrustedSender(sender)).toBe(isTrusted)
})

test.each([
  'ar',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'local-network-access',
  'media',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
  'one that is not there yet'
])('%s is not granted', (permission) => {
  expect(mayGrant(permission)).toBe(false)
})
