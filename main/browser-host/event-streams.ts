import type { ServerResponse } from 'node:http'
import type { EventName, PayloadOf } from '#shared/contract/endpoints.ts'
import type { Limits } from './limits.ts'
import { securityHeaders } from './security-headers.ts'

/** The windows that listen, each over one answer that stays open: a JSON document a line, an empty line as heartbeat. */
export interface EventStreams {
  /** Takes a listener in and tells it what it missed after the event numbered `after`; false where there are too many. */
  readonly open: (response: ServerResponse, after: number | null) => boolean
  readonly send: <Name extends EventName>(name: Name, payload: PayloadOf<Name>) => void
  /** How many listen. */
  readonly count: () => number
  readonly close: () => void
}

/** @param changed is called when a listener came or went. */
export function createEventStreams(limits: Limits, changed: () => void): EventStreams {
  const listeners = new Set<ServerResponse>()
  let kept: readonly { readonly sequence: number; readonly line: string }[] = []
  let last = 0

  function write(response: ServerResponse, text: string): void {
    if (response.writableLength > limits.unreadBytes) response.destroy()
    else response.write(text)
  }

  const heartbeat = setInterval(() => {
    for (const each of listeners) write(each, '\n')
  }, limits.heartbeatMs)
  heartbeat.unref()

  return {
    open(response, after) {
      if (listeners.size >= limits.streams) return false
      response.writeHead(200, { ...securityHeaders, 'content-type': 'application/x-ndjson' })
      listeners.add(response)
      response.once('close', () => {
        listeners.delete(response)
        changed()
      })
      const missed = after === null ? [] : kept.filter((event) => event.sequence > after)
      response.write(`${JSON.stringify({ sequence: last })}\n`)
      for (const { line } of missed) write(response, line)
      changed()
      return true
    },
    send(name, payload) {
      last++
      const line = `${JSON.stringify({ sequence: last, name, payload })}\n`
      kept = [...kept, { sequence: last, line }].slice(-limits.keptEvents)
      for (const each of listeners) write(each, line)
    },
    count: () => listeners.size,
    close() {
      clearInterval(heartbeat)
      for (const each of listeners) each.destroy()
    }
  }
}
