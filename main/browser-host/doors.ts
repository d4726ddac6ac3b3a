import { type EndpointName, endpoints } from '#shared/contract/endpoints.ts'
import type { Limits } from './limits.ts'

/** The head of a request, as it came over the wire. */
export interface RequestHead {
  readonly method: string
  readonly url: string
  readonly httpVersion: string
  /** Names and values in turn, in the order they came. */
  readonly rawHeaders: readonly string[]
}

/** What a request is let in for. `length` is how many bytes its body has. */
export type Admission =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'session'; readonly length: number }
  | { readonly kind: 'new-session'; readonly length: number }
  | { readonly kind: 'events'; readonly length: number }
  | { readonly kind: 'call'; readonly name: EndpointName; readonly length: number }

/** A request that is not let in, with the HTTP status that says why. */
export interface Refusal {
  readonly kind: 'refused'
  readonly status: number
  /** The methods that the address takes, where another one was used. */
  readonly allow?: string
}

/** What the doors know of the server they stand before. */
export interface House {
  readonly port: number
  readonly hasFile: (path: string) => boolean
  readonly hasToken: (token: string) => boolean
  readonly limits: Limits
}

type Room =
  | { readonly kind: 'session' | 'new-session' | 'events' }
  | { readonly kind: 'call'; readonly name: EndpointName }

const mostHeaders = 60
const callPath = /^\/call\/([a-z.-]{1,60})$/
const bearer = /^Bearer ([\w-]{43})$/

function refuse(status: number, allow?: string): Refusal {
  return allow === undefined ? { kind: 'refused', status } : { kind: 'refused', status, allow }
}

/** The headers by their name in lower case; undefined where one comes twice, which no browser does. */
function readHeaders(raw: readonly string[]): ReadonlyMap<string, string> | undefined {
  const headers = new Map<string, string>()
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase()
    if (headers.has(name)) return undefined
    headers.set(name, raw[at + 1] ?? '')
  }
  return headers
}

function isEndpoint(name: string): name is EndpointName {
  return Object.hasOwn(endpoints, name)
}

function findRoom(url: string): Room | undefined {
  if (url === '/session') return { kind: 'session' }
  if (url === '/session/new') return { kind: 'new-session' }
  if (url === '/events') return { kind: 'events' }
  const name = callPath.exec(url)?.[1]
  return name !== undefined && isEndpoint(name) ? { kind: 'call', name } : undefined
}

function findLongestBody(room: Room, limits: Limits): number {
  if (room.kind !== 'call') return limits.smallBytes
  return room.name === 'transfer.import' ? limits.importBytes : limits.bodyBytes
}

/** A file of the app: by its exact address, and with nothing sent along. */
function admitFile(head: RequestHead, headers: ReadonlyMap<string, string>): Admission | Refusal {
  if (head.method !== 'GET' && head.method !== 'HEAD') return refuse(405, 'GET, HEAD')
  if ((headers.get('content-length') ?? '0') !== '0') return refuse(400)
  return { kind: 'file', path: head.url }
}

/** Everything else: a POST of JSON, from a page of this very server, by someone with a token (or about to get one). */
function admitPost(
  room: Room,
  head: RequestHead,
  headers: ReadonlyMap<string, string>,
  { hasToken, limits }: House
): Admission | Refusal {
  if (head.method !== 'POST') return refuse(405, 'POST')
  if (headers.get('origin') !== `http://${headers.get('host')}`) return refuse(403)
  if ((headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') return refuse(403)
  if (room.kind !== 'session') {
    const token = bearer.exec(headers.get('authorization') ?? '')?.[1]
    if (token === undefined || !hasToken(token)) return refuse(401)
  }
  if (headers.get('content-type') !== 'application/json') return refuse(415)
  const length = headers.get('content-length')
  if (length === undefined) return refuse(411)
  if (!/^\d{1,12}$/.test(length)) return refuse(400)
  return Number(length) > findLongestBody(room, limits) ? refuse(413) : { ...room, length: Number(length) }
}

/**
 * Decides by its head alone whether a request comes in. A page of another origin, a name that was pointed at this
 * machine and another program's cookies all end here.
 */
export function admit(head: RequestHead, house: House): Admission | Refusal {
  if (head.httpVersion !== '1.1') return refuse(505)
  if (head.rawHeaders.length > 2 * mostHeaders) return refuse(431)
  const headers = readHeaders(head.rawHeaders)
  if (headers === undefined) return refuse(400)
  const host = headers.get('host')
  if (host !== `127.0.0.1:${house.port}` && host !== `localhost:${house.port}`) return refuse(403)
  const unused = ['transfer-encoding', 'content-encoding', 'upgrade', 'expect', 'trailer', 'te']
  if (unused.some((name) => headers.has(name))) return refuse(400)
  if (house.hasFile(head.url)) return admitFile(head, headers)
  const room = findRoom(head.url)
  return room === undefined ? refuse(404) : admitPost(room, head, headers, house)
}
