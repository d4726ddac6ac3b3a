import type { AppFile } from '#main/browser-host/app-files.ts'
import type { Limits } from '#main/browser-host/limits.ts'
import { type ServedApp, serveApp } from '#main/browser-host/serve-app.ts'

/** A call that came through to the register: an effect. */
export interface Effect {
  readonly name: string
  readonly input: unknown
}

/** A served app whose register does nothing but write down what reaches it. */
export interface ServedFake extends ServedApp {
  readonly effects: Effect[]
  /** How many windows listen. */
  readonly listeners: () => number
  readonly origin: string
  /** Comes in as an honest window does, and answers its token. */
  readonly enter: () => Promise<string>
  /** An honest call. */
  readonly call: (token: string, name: string, input: unknown) => Promise<Response>
}

const page = `<!doctype html><meta charset="utf-8"><title>app</title><link rel="icon" href="data:,"><script type="module" src="/app.js"></script><p>app</p>`

/** The files of a small app. */
export function createFiles(script = ''): ReadonlyMap<string, AppFile> {
  const html = { type: 'text/html; charset=utf-8', body: Buffer.from(page) }
  return new Map([
    ['/', html],
    ['/index.html', html],
    ['/app.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from(script) }]
  ])
}

/** Posts JSON as the page of an origin does. */
export function post(origin: string, path: string, body: unknown, token?: string): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
    },
    body: JSON.stringify(body)
  })
}

/** Serves the small app; whoever calls this closes it. */
export async function serveFake(limits: Partial<Limits> = {}, script = ''): Promise<ServedFake> {
  const effects: Effect[] = []
  let listeners = 0
  const app = await serveApp({
    files: createFiles(script),
    limits,
    onListeners: (count) => {
      listeners = count
    },
    register: {
      async answer(name, input) {
        effects.push({ name, input })
        return { ok: true, value: { name } }
      }
    }
  })
  const origin = `http://127.0.0.1:${app.port}`
  return {
    ...app,
    effects,
    listeners: () => listeners,
    origin,
    async enter() {
      const code = new URL(app.createAddress()).hash.slice('#code='.length)
      const response = await post(origin, '/session', { code })
      const { token } = (await response.json()) as { token: string }
      return token
    },
    call: (token, name, input) => post(origin, `/call/${name}`, input, token)
  }
}
