import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appSchemes, createAppProtocol, toFilePath } from '#main/electron/app-protocol.ts'
import { contentSecurityPolicy } from '#main/services/page-headers.ts'
import { toPreviewPolicy } from '#shared/report/preview-policy.ts'

const top = mkdtempSync(join(tmpdir(), 'csp-simulator-protocol-'))
const folder = join(top, 'renderer')

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(`${folder}-beside`)
  writeFileSync(join(folder, 'index.html'), '<h1>app</h1>')
  writeFileSync(join(folder, 'report-frame.html'), '<p>report</p>')
  writeFileSync(join(folder, 'assets/a b.js'), 'one')
  writeFileSync(join(folder, 'assets/secret.key'), 'two')
  writeFileSync(join(top, 'outside.html'), 'three')
  writeFileSync(join(`${folder}-beside`, 'index.html'), 'four')
})
afterAll(() => rmSync(top, { recursive: true }))

test.each([
  ['app://simulator', 'index.html'],
  ['app://simulator/', 'index.html'],
  ['app://simulator/index.html?x#y', 'index.html'],
  ['app://simulator/assets/a%20b.js', 'assets/a b.js'],
  ['app://simulator/assets/../index.html', 'index.html']
])('%s is a file of the app', (address, file) => {
  expect(toFilePath(address, folder)).toBe(join(folder, file))
})

test.each([
  'app://other/index.html',
  'https://simulator/index.html',
  'app://simulator/..%2foutside.html',
  'app://simulator/%2e%2e%2foutside.html',
  'app://simulator/..%5coutside.html',
  'app://simulator/assets/..%2f..%2foutside.html',
  'app://simulator/..%2frenderer-beside/index.html',
  'app://simulator/c:/windows/win.ini',
  'app://simulator/index.html%00.js',
  'app://simulator/%'
])('%s is no file of the app', (address) => {
  expect(toFilePath(address, folder)).toBeUndefined()
})

test.each([
  'app://simulator/../outside.html',
  'app://simulator/%2e%2e/outside.html',
  'app://simulator/.%2E/%2e./outside.html',
  'app://simulator/assets/%2e%2e/%2e%2e/outside.html',
  'app://simulator/%2e%2e/renderer-beside/index.html',
  'app://simulator//etc/passwd',
  'app://simulator/%252e%252e/outside.html'
])('%s leads nowhere outside', (address) => {
  expect((toFilePath(address, folder) ?? folder + sep).startsWith(folder + sep)).toBe(true)
})

describe('the scheme', () => {
  const answer = createAppProtocol(folder)

  test('answers with the file, its type and the policy', async () => {
    const response = await answer(new Request('app://simulator/assets/a%20b.js'))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('one')
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin'
    })
  })

  test.each([
    ['GET', 'app://simulator/assets/absent.js', 404],
    ['GET', 'app://simulator/assets', 404],
    ['GET', 'app://simulator/assets/secret.key', 404],
    ['GET', 'app://simulator/%2e%2e/outside.html', 404],
    ['HEAD', 'app://simulator/index.html', 200],
    ['POST', 'app://simulator/index.html', 405],
    ['DELETE', 'app://simulator/index.html', 405]
  ])('%s %s is %d, without a content', async (method, address, status) => {
    const response = await answer(new Request(address, { method }))
    expect([response.status, await response.text()]).toEqual([status, ''])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('answers with a policy of its own for the page that shows reports', async () => {
    const response = await answer(new Request('app://simulator/report-frame.html?x'))
    expect(response.headers.get('content-security-policy')).toBe(toPreviewPolicy())
    const elsewhere = await answer(new Request('app://simulator/index.html?/report-frame.html'))
    expect(elsewhere.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
  })

  test('has an origin of its own and bypasses nothing', () => {
    expect(appSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
    ])
  })
})
