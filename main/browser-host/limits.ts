/** Everything that the server bounds. Bytes and milliseconds. */
export interface Limits {
  /** The longest body of a call that hands over files. */
  readonly importBytes: number
  /** The longest body of any other call. */
  readonly bodyBytes: number
  /** The longest body that comes before a session, or says nothing but "listen". */
  readonly smallBytes: number
  /** How long the head of a request may take; longer than a browser keeps a connection that it opened for later. */
  readonly headMs: number
  /** How long a whole request may take, its body included. */
  readonly requestMs: number
  /** How long a finished answer may wait to be taken. */
  readonly answerMs: number
  /** How long a connection may stay open between requests. */
  readonly idleMs: number
  readonly connections: number
  readonly requestsPerConnection: number
  /** A browser opens six connections to one address; streams must leave some of them to calls. */
  readonly streams: number
  /** How much a listener may leave unread before it is cut off; it connects again and is told what it missed. */
  readonly unreadBytes: number
  /** How many events are kept for listeners that connect again. */
  readonly keptEvents: number
  readonly heartbeatMs: number
}

const megabyte = 1024 * 1024

/** What holds where nothing else is asked for: room for every call of the app, and little for anyone else. */
export const usualLimits: Limits = {
  importBytes: 64 * megabyte,
  bodyBytes: 16 * megabyte,
  smallBytes: 1024,
  headMs: 15_000,
  requestMs: 30_000,
  answerMs: 60_000,
  idleMs: 5_000,
  connections: 128,
  requestsPerConnection: 10_000,
  streams: 4,
  unreadBytes: megabyte,
  keptEvents: 500,
  heartbeatMs: 15_000
}
