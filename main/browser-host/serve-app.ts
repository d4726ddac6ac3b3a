import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { z } from 'zod'
import type { Register } from '#main/services/register.ts'
import type { EventName, PayloadOf } from '#shared/contract/endpoints.ts'
import type { AppFile } from './app-files.ts'
import { type Admission, admit, type House, type Refusal } from './doors.ts'
import { createEventStreams } from './event-streams.ts'
import { type Limits, usualLimits } from './limits.ts'
import { readJson } from './read-json.ts'
import { securityHeaders } from './security-headers.ts'
import { createSessions } from './sessions.ts'

/** What is served, and to whom it answers. */
export interface AppToServe {
  /** The built app by address; see `loadAppFiles`. */
  readonly files: ReadonlyMap<string, AppFile>
  readonly register: Register
  readonly limits?: Partial<Limits>
  /** Called when a window connected or went. */
  readonly onListeners?: (count: number) => void
}

/** The app on this machine's own address, for this machine alone. */
export interface ServedApp {
  readonly port: number
  /** A new address that opens one window; its code works once, for ten minutes. */
  readonly createAddress: () => string
  /** Tells every window. */
  readonly emit: <Name extends EventName>(name: Name, payload: PayloadOf<Name>) => void
  /** Ends every connection. */
  readonly close: () => Promise<void>
}

const Code = z.strictObject({ code: z.string().max(100) })
const Nothing = z.strictObject({})
const Listen = z.strictObject({ after: z.int().min(0).nullable() })

/** Serves the app on 127.0.0.1 at a port that the system chooses, and on no other address. */
export async function serveApp({ files, register, limits: changed, onListeners }: AppToServe): Promise<ServedApp> {
  const limits: Limits = { ...usualLimits, ...changed }
  const sessions = createSessions(() => performance.now())
  const streams = createEventStreams(limits, () => onListeners?.(streams.count()))
  let port = 0

  function finish(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer) {
    response.writeHead(status, { ...securityHeaders, 'content-length': Buffer.byteLength(body), ...headers })
    const timer = setTimeout(() => response.destroy(), limits.answerMs)
    response.once('close', () => clearTimeout(timer))
    response.end(body)
  }

  function refuse(response: ServerResponse, status: number, allow?: string): void {
    const headers = { connection: 'close', 'content-type': 'text/plain', ...(allow === undefined ? {} : { allow }) }
    finish(response, status, headers, STATUS_CODES[status] ?? '')
  }

  function reply(response: ServerResponse, document: unknown): void {
    finish(response, 200, { 'content-type': 'application/json' }, JSON.stringify(document))
  }

  async function letIn(admission: Admission, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (admission.kind === 'file') {
      const file = files.get(admission.path)
      if (!file) return
      const policy = file.policy === undefined ? {} : { 'content-security-policy': file.policy }
      finish(response, 200, { 'content-type': file.type, ...policy }, file.body)
      return
    }
    const read = await readJson(request, admission.length)
    if (!read.ok) return refuse(response, read.error)
    const input = read.value
    switch (admission.kind) {
      case 'session': {
        const given = Code.safeParse(input)
        const token = given.success ? sessions.exchange(given.data.code) : undefined
        return token === undefined ? refuse(response, 403) : reply(response, { token })
      }
      case 'new-session':
        return Nothing.safeParse(input).success
          ? reply(response, { code: sessions.issueCode() })
          : refuse(response, 400)
      case 'events': {
        const given = Listen.safeParse(input)
        if (!given.success) return refuse(response, 400)
        return streams.open(response, given.data.after) ? undefined : refuse(response, 503)
      }
      case 'call':
        return reply(response, await register.answer(admission.name, input))
    }
  }

  function judge(request: IncomingMessage): Admission | Refusal {
    const house: House = { port, hasFile: (path) => files.has(path), hasToken: sessions.hasToken, limits }
    const { method = '', url = '', httpVersion, rawHeaders } = request
    return admit({ method, url, httpVersion, rawHeaders }, house)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = judge(request)
    if (verdict.kind === 'refused') return refuse(response, verdict.status, verdict.allow)
    try {
      await letIn(verdict, request, response)
    } catch {
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    }
  }

  const server = createServer({
    requireHostHeader: false,
    insecureHTTPParser: false,
    maxHeaderSize: 8192,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(1000, limits.headMs / 2),
    noDelay: true
  })
  server.maxHeadersCount = 100
  server.maxConnections = limits.connections
  server.maxRequestsPerSocket = limits.requestsPerConnection
  server.on('request', (request, response) => void handle(request, response))
  // These come in beside requests: a promise of a body, a wish for another protocol, a wish for a tunnel, and noise.
  server.on('checkContinue', (request, response) => void handle(request, response))
  server.on('checkExpectation', (request, response) => void handle(request, response))
  server.on('upgrade', (_request, socket: Socket) => socket.destroy())
  server.on('connect', (_request, socket: Socket) => socket.destroy())
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable) return
    // A browser opens connections before it needs them, and may send over one just as its time ends. Cut off without a
    // word, it sends again over another; any answer it would take for the answer to what it sent.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') return socket.destroy()
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
  })
  server.listen({ host: '127.0.0.1', port: 0, exclusive: true })
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port

  return {
    port,
    createAddress: () => `http://127.0.0.1:${port}/#code=${sessions.issueCode()}`,
    emit: streams.send,
    async close() {
      streams.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}
