import type { RunningApp } from '#test/e2e/browser-host/app.ts'

/** Calls an endpoint; throws what it refuses. */
export type Call = <Value>(name: string, input: unknown) => Promise<Value>

/** The app's door, opened without a window. */
export interface OpenedDoor {
  readonly call: Call
  /** The address of one more window. */
  readonly invite: () => Promise<string>
}

/** Calls the app through its door, as a window does. */
export async function callThroughDoor(app: RunningApp): Promise<OpenedDoor> {
  const { origin, hash } = new URL(app.address)
  const post = async (path: string, body: unknown, token?: string) => {
    const headers = {
      origin,
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {})
    }
    const answer = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.json()
  }
  const { token } = (await post('/session', { code: hash.slice('#code='.length) })) as { token: string }
  return {
    async call(name, input) {
      const answer = (await post(`/call/${name}`, input, token)) as { ok: boolean; value: never; error: unknown }
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      return answer.value
    },
    async invite() {
      const { code } = (await post('/session/new', {}, token)) as { code: string }
      return `${origin}/#code=${code}`
    }
  }
}
