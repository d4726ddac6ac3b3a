import type { Door } from '#renderer/host.ts'

/** The parts of a browser's window that the door uses. */
export interface Page {
  readonly location: { readonly hash: string; readonly pathname: string }
  readonly history: { readonly replaceState: (data: unknown, unused: string, url: string) => void }
  readonly sessionStorage: {
    readonly getItem: (key: string) => string | null
    readonly setItem: (key: string, value: string) => void
  }
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/** The door of the browser host. */
export interface BrowserDoor extends Door {
  /** The address, with a code that works once, at which another window of this app opens. */
  readonly invite: () => Promise<string>
}

/** Waiting times in milliseconds. */
export interface Patience {
  /** Before the first new try to listen; each further one waits twice as long. */
  readonly firstWait: number
  readonly longestWait: number
  /** How long a stream may be silent; the server sends something every 15 seconds. */
  readonly silence: number
}

const usualPatience: Patience = { firstWait: 250, longestWait: 15_000, silence: 45_000 }
const tokenKey = 'csp-simulator-token'

/** Takes the one-time code out of the address, so that neither history nor bookmark keeps it. */
function takeCode({ location, history }: Page): string | null {
  const fragment = new URLSearchParams(location.hash.slice(1))
  const code = fragment.get('code')
  if (code === null) return null
  fragment.delete('code')
  const rest = fragment.toString()
  history.replaceState(null, '', rest === '' ? location.pathname : `${location.pathname}#${rest}`)
  return code
}

/** Says that the host knows this window no more: used code, or a host that was started anew. */
class TurnedAway extends Error {}

function post(page: Page, url: string, body: unknown, token: string | null, signal?: AbortSignal): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` })
  }
  return page.fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    ...(signal ? { signal } : {})
  })
}

async function enter(page: Page): Promise<string> {
  const code = takeCode(page)
  const known = page.sessionStorage.getItem(tokenKey)
  if (code !== null) {
    const response = await post(page, '/session', { code }, null)
    if (response.ok) {
      const { token } = (await response.json()) as { token: string }
      page.sessionStorage.setItem(tokenKey, token)
      return token
    }
  }
  if (known === null) throw new TurnedAway('no session')
  return known
}

async function* readLines(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines.filter((line) => line !== '')
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

interface Line {
  readonly sequence: number
  readonly name?: string
  readonly payload?: unknown
}

/**
 * Connects to the browser host that served this page. A lost stream of events is taken up again where it broke off; a
 * call is never sent twice.
 */
export function createBrowserDoor(page: Page, patience: Patience = usualPatience): BrowserDoor {
  const session = enter(page)
  // Whoever calls is told; without a call nobody is there to be told.
  session.catch(() => {})
  const receivers = new Map<string, Set<(payload: unknown) => void>>()
  let stream: AbortController | null = null
  let last: number | null = null

  async function ask(url: string, input: unknown): Promise<unknown> {
    const response = await post(page, url, input, await session)
    if (!response.ok) throw new TurnedAway(`status ${response.status}`)
    return response.json()
  }

  function receive(line: string): void {
    const { sequence, name, payload } = JSON.parse(line) as Line
    if (name === undefined) {
      last ??= sequence
      return
    }
    last = sequence
    // Apart, so that a receiver that throws takes neither the stream nor the other receivers along.
    for (const each of receivers.get(name) ?? []) queueMicrotask(() => each(payload))
  }

  /** Follows the stream to its end, wherever that comes from. */
  async function follow(signal: AbortSignal, heard: () => void): Promise<void> {
    const attempt = new AbortController()
    const stop = () => attempt.abort()
    signal.addEventListener('abort', stop)
    let timer = setTimeout(stop, patience.silence)
    try {
      const response = await post(page, '/events', { after: last }, await session, attempt.signal)
      if (response.status === 401) throw new TurnedAway('status 401')
      if (!response.ok || response.body === null) return
      const alive = () => {
        heard()
        clearTimeout(timer)
        timer = setTimeout(stop, patience.silence)
      }
      for await (const line of readLines(response.body, alive)) receive(line)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

  async function stayConnected(signal: AbortSignal): Promise<void> {
    let wait = patience.firstWait
    while (!signal.aborted) {
      try {
        await follow(signal, () => {
          wait = patience.firstWait
        })
      } catch (error) {
        if (error instanceof TurnedAway) return
      }
      const pause = wait
      await new Promise((resolve) => setTimeout(resolve, pause))
      wait = Math.min(wait * 2, patience.longestWait)
    }
  }

  function adjust(): void {
    if (receivers.size > 0 && stream === null) {
      stream = new AbortController()
      void stayConnected(stream.signal)
    } else if (receivers.size === 0 && stream !== null) {
      stream.abort()
      stream = null
    }
  }

  return {
    call: (name, input) => ask(`/call/${name}`, input),
    async invite() {
      const { code } = (await ask('/session/new', {})) as { code: string }
      return `${page.location.pathname}#code=${code}`
    },
    listen(name, receive) {
      const listening = receivers.get(name) ?? new Set()
      receivers.set(name, listening.add(receive))
      adjust()
      return () => {
        listening.delete(receive)
        if (listening.size === 0 && receivers.get(name) === listening) receivers.delete(name)
        adjust()
      }
    }
  }
}
