/** What a hostile request can know of the server it is sent to. */
export interface Target {
  readonly port: number
  /** A token that is valid: most requests must fail in spite of it. */
  readonly token: string
  /** A code that was exchanged already. */
  readonly usedCode: string
}

/** A request that must have no effect. */
export interface HostileRequest {
  readonly title: string
  readonly bytes: string | Buffer
}

/** What a family of requests is called, and its requests. */
export type Family = readonly [title: string, requests: readonly HostileRequest[]]

interface Shape {
  readonly method?: string
  readonly path?: string
  readonly version?: string
  /** Headers by name; null leaves one out, a list sends it several times. */
  readonly headers?: Readonly<Record<string, string | null | readonly string[]>>
  readonly body?: string
  /** Whether to say how long the body is; true unless told. */
  readonly saysLength?: boolean
}

/** The bytes of an honest call, save for what `shape` changes. */
function write(target: Target, shape: Shape): string {
  const { method = 'POST', path = '/call/library.trash', version = 'HTTP/1.1', saysLength = true } = shape
  const body = shape.body ?? '{"ids":["one"]}'
  const headers: Record<string, string | null | readonly string[]> = {
    Host: `127.0.0.1:${target.port}`,
    Origin: `http://127.0.0.1:${target.port}`,
    Authorization: `Bearer ${target.token}`,
    'Content-Type': 'application/json',
    'Content-Length': saysLength ? String(Buffer.byteLength(body)) : null,
    Connection: 'close',
    ...shape.headers
  }
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((each) => `${name}: ${each}`)
  )
  return `${method} ${path} ${version}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/** One honest call: the control, without which refusals prove nothing. */
export function writeHonestCall(target: Target): string {
  return write(target, {})
}

function vary<Value>(
  target: Target,
  values: readonly Value[],
  title: (value: Value) => string,
  shape: (value: Value) => Shape
): readonly HostileRequest[] {
  return values.map((value) => ({ title: title(value), bytes: write(target, shape(value)) }))
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 70) ?? 'none'

function listWrongHosts({ port }: Target): readonly (string | null | readonly string[])[] {
  const own = `127.0.0.1:${port}`
  return [
    null,
    '',
    'evil.test',
    `evil.test:${port}`,
    `127.0.0.1.evil.test:${port}`,
    `localhost.evil.test:${port}`,
    `evil.localhost:${port}`,
    `LOCALHOST:${port}`,
    `localhost.:${port}`,
    `127.0.0.1`,
    'localhost',
    `127.0.0.1:${port + 1}`,
    '127.0.0.1:80',
    `127.0.0.1:0${port}`,
    `127.1:${port}`,
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
    `2130706433:${port}`,
    `0x7f.0.0.1:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `192.168.0.1:${port}`,
    `169.254.169.254:${port}`,
    `user@127.0.0.1:${port}`,
    `${own}/`,
    `${own}, evil.test`,
    `${own} evil.test`,
    `http://${own}`,
    [own, own],
    [own, 'evil.test'],
    ['evil.test', own]
  ]
}

function listWrongOrigins({ port }: Target): readonly (string | null | readonly string[])[] {
  const own = `http://127.0.0.1:${port}`
  return [
    null,
    '',
    'null',
    'http://evil.test',
    `http://evil.test:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `http://localhost:${port}`,
    `${own}/`,
    `${own}.evil.test`,
    `http://127.0.0.1:${port}@evil.test`,
    `HTTP://127.0.0.1:${port}`,
    `127.0.0.1:${port}`,
    `file://`,
    `app://csp-simulator`,
    'chrome-extension://abcdefghijklmnop',
    `${own}, ${own}`,
    `${own} http://evil.test`,
    [own, own],
    [own, 'http://evil.test']
  ]
}

function listWrongAuthorizations({ token }: Target): readonly (string | null | readonly string[])[] {
  return [
    null,
    '',
    'Bearer',
    'Bearer ',
    token,
    `bearer ${token}`,
    `Basic ${token}`,
    `Bearer  ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token.toLowerCase()}`,
    `Bearer ${'A'.repeat(43)}`,
    `Bearer ${'A'.repeat(4000)}`,
    `Bearer ${token}, Bearer ${token}`,
    `Bearer "${token}"`,
    'Bearer undefined',
    'Bearer null',
    'Bearer __proto__',
    [`Bearer ${token}`, `Bearer ${token}`],
    [`Bearer wrong`, `Bearer ${token}`]
  ]
}

const wrongMethods = [
  'GET',
  'HEAD',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'post',
  'POSTX'
]

const wrongTypes = [
  null,
  '',
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  'application/jsonp',
  'text/json',
  'application/xml',
  'application/octet-stream',
  'APPLICATION/JSON;',
  ['application/json', 'text/plain']
]

function listWrongPaths({ port }: Target): readonly string[] {
  return [
    '/call/',
    '/call',
    '/call/nothing.there',
    '/call/__proto__',
    '/call/constructor',
    '/call/toString',
    '/call/hasOwnProperty',
    '/call/library.trash/',
    '/call//library.trash',
    '//call/library.trash',
    '/call/library.trash?x=1',
    '/call/library.trash#x',
    '/call/library.trash%00',
    '/call/library.trash%20',
    '/call/library%2etrash',
    '/call/LIBRARY.TRASH',
    '/call%2flibrary.trash',
    '/call\\library.trash',
    '/./call/library.trash',
    '/x/../call/library.trash',
    '/call/../call/library.trash',
    '/call/%2e%2e/call/library.trash',
    `http://127.0.0.1:${port}/call/library.trash`,
    `http://evil.test/call/library.trash`,
    'call/library.trash',
    '*',
    `/call/${'a'.repeat(7000)}`,
    `/call/${'../'.repeat(200)}etc/passwd`,
    '/session/',
    '/session/new/',
    '/session/new?x',
    '/events/',
    '/events?after=0'
  ]
}

const wrongFiles = [
  '/..',
  '/../package.json',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%252e%252e%252fetc/passwd',
  '/..\\..\\windows\\win.ini',
  '/%5c..%5cwindows',
  '/app.js/../../package.json',
  '/app.js%00.html',
  '/app.js?data=1',
  '/app.js/',
  '//app.js',
  '/./app.js',
  '/%61pp.js',
  '/APP.JS',
  '/.built',
  '/etc/passwd',
  'file:///etc/passwd',
  '//evil.test/app.js',
  `/${'a/'.repeat(3000)}`,
  '/favicon.ico',
  '/__proto__',
  '/call/library.list',
  '/session',
  '/events'
]

const wrongBodies: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half a document', '{"ids":["one"]'],
  ['two documents', '{"ids":["one"]}{"ids":["two"]}'],
  ['a form', 'ids=one'],
  ['a form that looks like JSON', '{"ids":["one"],"x":"=1"}=&'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '{/**/"ids":["one"]}'],
  ['single quotes', "{'ids':['one']}"],
  ['a key that comes twice', '{"ids":["one"],"ids":["two"]}'],
  ['a prototype', '{"ids":["one"],"__proto__":{"isAdmin":true}}'],
  ['a prototype in disguise', '{"ids":["one"],"\\u005f_proto__":{"isAdmin":true}}'],
  ['a prototype deep inside', '{"ids":[{"a":[{"__proto__":{"isAdmin":true}}]}]}'],
  ['a deep nest', '['.repeat(5000) + ']'.repeat(5000)],
  ['a nest without end', '{"a":'.repeat(3000)],
  ['NaN', '{"ids":NaN}'],
  ['a byte order mark', '\ufeff{"ids":["one"]}'],
  ['a zero byte', '{"ids":["one"]}\0']
]

function listSmuggling(target: Target): readonly HostileRequest[] {
  const { port } = target
  const inner = `POST /call/library.delete HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`
  const chunked = `5\r\n{"id"\r\na\r\ns":["one"]}\r\n0\r\n\r\n`
  const shape = (title: string, headers: Shape['headers'], body: string): HostileRequest => ({
    title,
    bytes: write(target, { headers: headers ?? {}, body, saysLength: false })
  })
  return [
    shape('a length and chunks', { 'Content-Length': '6', 'Transfer-Encoding': 'chunked' }, `0\r\n\r\n${inner}`),
    shape('chunks and a length', { 'Transfer-Encoding': 'chunked', 'content-length': '6' }, `0\r\n\r\n${inner}`),
    shape('chunks', { 'Transfer-Encoding': 'chunked' }, chunked),
    shape('chunks twice', { 'Transfer-Encoding': ['chunked', 'chunked'] }, chunked),
    shape('chunks and identity', { 'Transfer-Encoding': 'chunked, identity' }, chunked),
    shape('chunks in disguise', { 'Transfer-Encoding': 'xchunked' }, chunked),
    shape('chunks by tab', { 'Transfer-Encoding': '\tchunked' }, chunked),
    shape('chunks after a space', { 'Transfer-Encoding ': 'chunked' }, chunked),
    shape('gzip', { 'Transfer-Encoding': 'gzip, chunked' }, chunked),
    shape('a packed body', { 'Content-Encoding': 'gzip', 'Content-Length': '15' }, '{"ids":["one"]}'),
    shape('two lengths', { 'Content-Length': ['15', '3'] }, '{"ids":["one"]}'),
    shape('one length twice', { 'Content-Length': ['15', '15'] }, '{"ids":["one"]}'),
    shape('lengths in a list', { 'Content-Length': '15, 15' }, '{"ids":["one"]}'),
    shape('a length with a sign', { 'Content-Length': '+15' }, '{"ids":["one"]}'),
    shape('a length below nothing', { 'Content-Length': '-1' }, '{"ids":["one"]}'),
    shape('a length in hex', { 'Content-Length': '0xf' }, '{"ids":["one"]}'),
    shape('a length beyond numbers', { 'Content-Length': '99999999999999999999' }, '{"ids":["one"]}'),
    shape('a length of 1 TB', { 'Content-Length': '1099511627776' }, '{"ids":["one"]}'),
    shape('a length of 17 MB', { 'Content-Length': String(17 * 1024 * 1024) }, '{"ids":["one"]}'),
    shape('no length', {}, '{"ids":["one"]}'),
    shape('a length too short', { 'Content-Length': '9' }, '{"ids":["one"]}'),
    shape('a promise of more', { 'Content-Length': '15', Expect: '100-continue' }, '{"ids":["one"]}'),
    shape('a strange promise', { 'Content-Length': '15', Expect: 'wonders' }, '{"ids":["one"]}'),
    shape(
      'another protocol',
      { 'Content-Length': '15', Connection: 'Upgrade', Upgrade: 'websocket' },
      '{"ids":["one"]}'
    ),
    shape('HTTP/2 by upgrade', { 'Content-Length': '15', Connection: 'Upgrade', Upgrade: 'h2c' }, '{"ids":["one"]}'),
    shape(
      'trailers',
      { 'Transfer-Encoding': 'chunked', Trailer: 'Authorization' },
      `${chunked.slice(0, -2)}A: b\r\n\r\n`
    )
  ]
}

function listGarbage(target: Target): readonly HostileRequest[] {
  const { port, token } = target
  const own = `127.0.0.1:${port}`
  const rest = `Origin: http://${own}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{"ids":["one"]}`
  const call = 'POST /call/library.trash'
  return [
    {
      title: 'a body that is no UTF-8',
      bytes: Buffer.from(`${call} HTTP/1.1\r\nHost: ${own}\r\n${rest.replace('"one"', '"o\u00ffe"')}`, 'latin1')
    },
    { title: 'HTTP/0.9', bytes: 'GET /call/library.list\r\n' },
    { title: 'HTTP/1.0', bytes: `${call} HTTP/1.0\r\nHost: ${own}\r\n${rest}` },
    { title: 'HTTP/1.2', bytes: `${call} HTTP/1.2\r\nHost: ${own}\r\n${rest}` },
    { title: 'HTTP/2.0', bytes: `${call} HTTP/2.0\r\nHost: ${own}\r\n${rest}` },
    { title: 'HTTP/9.9', bytes: `${call} HTTP/9.9\r\nHost: ${own}\r\n${rest}` },
    { title: 'the preface of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
    { title: 'no version', bytes: `${call}\r\nHost: ${own}\r\n${rest}` },
    { title: 'another protocol’s version', bytes: `${call} RTSP/1.0\r\nHost: ${own}\r\n${rest}` },
    { title: 'a TLS hello', bytes: Buffer.from('16030100a5010000a10303', 'hex') },
    { title: 'zero bytes', bytes: Buffer.alloc(4096) },
    { title: 'all byte values', bytes: Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197) % 256)) },
    { title: 'line ends', bytes: '\r\n'.repeat(2000) },
    { title: 'mail', bytes: 'EHLO evil.test\r\nMAIL FROM:<a@evil.test>\r\nDATA\r\n' },
    { title: 'a store of keys', bytes: '*1\r\n$8\r\nFLUSHALL\r\n' },
    { title: 'a tunnel', bytes: `CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n` },
    { title: 'a tunnel to itself', bytes: `CONNECT ${own} HTTP/1.1\r\nHost: ${own}\r\n\r\n` },
    { title: 'a folded header', bytes: `${call} HTTP/1.1\r\nHost:\r\n ${own}\r\n${rest}` },
    { title: 'a header without a name', bytes: `${call} HTTP/1.1\r\n: x\r\nHost: ${own}\r\n${rest}` },
    { title: 'a space in a header’s name', bytes: `${call} HTTP/1.1\r\nHost : ${own}\r\n${rest}` },
    { title: 'a zero byte in a header', bytes: `${call} HTTP/1.1\r\nX: a\0b\r\nHost: ${own}\r\n${rest}` },
    { title: 'a lone carriage return', bytes: `${call} HTTP/1.1\r\nX: a\rHost: ${own}\r\nHost: ${own}\r\n${rest}` },
    { title: 'lone line feeds', bytes: `${call} HTTP/1.1\nHost: ${own}\n${rest.replaceAll('\r\n', '\n')}` },
    { title: 'a header of 100 kB', bytes: `${call} HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\nHost: ${own}\r\n${rest}` },
    {
      title: '90 headers',
      bytes: `${call} HTTP/1.1\r\n${Array.from({ length: 90 }, (_, at) => `X-${at}: 1\r\n`).join('')}Host: ${own}\r\n${rest}`
    },
    {
      title: 'headers past the end of the list',
      bytes: `${call} HTTP/1.1\r\nHost: ${own}\r\n${Array.from({ length: 300 }, (_, at) => `X${at}: 1\r\n`).join('')}${rest}`
    },
    { title: 'an address with a space', bytes: `${call} x HTTP/1.1\r\nHost: ${own}\r\n${rest}` },
    { title: 'an address with a line feed', bytes: `POST /call/\nlibrary.trash HTTP/1.1\r\nHost: ${own}\r\n${rest}` },
    {
      title: 'bytes beyond ASCII in the address',
      bytes: `POST /call/library.trash\u00ff HTTP/1.1\r\nHost: ${own}\r\n${rest}`
    }
  ]
}

function listSessions(target: Target): readonly HostileRequest[] {
  const { usedCode } = target
  const noToken = { Authorization: null }
  const bodies: readonly (readonly [string, string])[] = [
    ['a used code', JSON.stringify({ code: usedCode })],
    ['a made-up code', JSON.stringify({ code: 'A'.repeat(43) })],
    ['an empty code', '{"code":""}'],
    ['no code', '{}'],
    ['a number for a code', '{"code":1}'],
    ['a list for a code', JSON.stringify({ code: [usedCode] })],
    ['no object', '"code"'],
    ['a code and more', JSON.stringify({ code: usedCode, isAdmin: true })],
    ['a code of 2 kB', JSON.stringify({ code: 'A'.repeat(2048) })]
  ]
  const tries = vary(
    target,
    bodies,
    ([title]) => title,
    ([, body]) => ({ path: '/session', headers: noToken, body })
  )
  const around: readonly (readonly [string, Shape])[] = [
    ['a code without an origin', { path: '/session', headers: { ...noToken, Origin: null }, body: '{"code":"x"}' }],
    [
      'a code from elsewhere',
      { path: '/session', headers: { ...noToken, Origin: 'http://evil.test' }, body: '{"code":"x"}' }
    ],
    ['a code by form', { path: '/session', headers: { 'Content-Type': 'text/plain' }, body: '{"code":"x"}' }],
    ['a new window without a token', { path: '/session/new', headers: noToken, body: '{}' }],
    ['a new window from elsewhere', { path: '/session/new', headers: { Origin: 'http://evil.test' }, body: '{}' }],
    ['a new window and more', { path: '/session/new', body: '{"count":100}' }],
    ['listening without a token', { path: '/events', headers: noToken, body: '{"after":null}' }],
    ['listening from elsewhere', { path: '/events', headers: { Origin: 'http://evil.test' }, body: '{"after":null}' }],
    ['listening by GET', { path: '/events', method: 'GET' }],
    ['listening to something else', { path: '/events', body: '{"after":"all"}' }],
    ['listening from before the start', { path: '/events', body: '{"after":-1}' }],
    ['a call marked as cross-site', { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    ['a call marked as same-site', { headers: { 'Sec-Fetch-Site': 'same-site' } }],
    ['a call marked as typed in', { headers: { 'Sec-Fetch-Site': 'none' } }],
    ['a token as a cookie', { headers: { ...noToken, Cookie: `token=${target.token}` } }],
    ['a token in the address', { path: `/call/library.trash?token=${target.token}`, headers: noToken }],
    ['a token in the body', { headers: noToken, body: JSON.stringify({ ids: ['one'], token: target.token }) }],
    ['a host by another header', { headers: { Host: 'evil.test', 'X-Forwarded-Host': `127.0.0.1:${target.port}` } }],
    ['an origin by another header', { headers: { Origin: null, Referer: `http://127.0.0.1:${target.port}/` } }],
    ['a method by another header', { method: 'GET', headers: { 'X-HTTP-Method-Override': 'POST' } }]
  ]
  return [
    ...tries,
    ...vary(
      target,
      around,
      ([title]) => title,
      ([, shape]) => shape
    )
  ]
}

/** Every hostile request that is one piece of bytes, in families. All of them know the valid token. */
export function listHostileRequests(target: Target): readonly Family[] {
  const none = {
    body: '',
    headers: { Origin: null, Authorization: null, 'Content-Type': null, 'Content-Length': null }
  }
  return [
    ['wrong hosts', vary(target, listWrongHosts(target), show, (value) => ({ headers: { Host: value } }))],
    [
      'files for wrong hosts',
      vary(target, listWrongHosts(target), show, (value) => ({
        ...none,
        method: 'GET',
        path: '/',
        headers: { ...none.headers, Host: value }
      }))
    ],
    ['wrong origins', vary(target, listWrongOrigins(target), show, (value) => ({ headers: { Origin: value } }))],
    [
      'wrong tokens',
      vary(target, listWrongAuthorizations(target), show, (value) => ({ headers: { Authorization: value } }))
    ],
    ['wrong methods', vary(target, wrongMethods, show, (method) => ({ method }))],
    ['wrong types', vary(target, wrongTypes, show, (type) => ({ headers: { 'Content-Type': type } }))],
    ['wrong addresses', vary(target, listWrongPaths(target), show, (path) => ({ path }))],
    ['wrong files', vary(target, wrongFiles, show, (path) => ({ ...none, method: 'GET', path }))],
    [
      'files by other methods',
      vary(target, ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'], show, (method) => ({
        ...none,
        method,
        path: '/'
      }))
    ],
    ['files with data', vary(target, ['/', '/app.js'], show, (path) => ({ method: 'GET', path }))],
    [
      'wrong bodies',
      vary(
        target,
        wrongBodies,
        ([title]) => title,
        ([, body]) => ({ body })
      )
    ],
    ['smuggling', listSmuggling(target)],
    ['garbage', listGarbage(target)],
    ['sessions', listSessions(target)]
  ]
}
