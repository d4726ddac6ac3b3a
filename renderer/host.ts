import { type Answer, AnyAnswer } from '#shared/contract/answer.ts'
import {
  type EndpointName,
  type EventName,
  endpoints,
  events,
  type InputOf,
  type OutputOf,
  type PayloadOf
} from '#shared/contract/endpoints.ts'

/** The door of a host: Electron's preload or the browser host's connection. */
export interface Door {
  /** Calls by name; rejects only where nobody is behind the door. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Listens to an event by name; returns what stops it. */
  readonly listen: (name: string, receive: (payload: unknown) => void) => () => void
}

/** The contract as the renderer uses it. */
export interface Client {
  readonly call: <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>
  readonly listen: <Name extends EventName>(name: Name, receive: (payload: PayloadOf<Name>) => void) => () => void
}

/** Makes a client of a door; `unreachable` says what a person is told where nobody is behind it. */
export function createClient(door: Door, unreachable: () => Extract<Answer<never>, { ok: false }>): Client {
  return {
    async call(name, input) {
      try {
        const answer = AnyAnswer.parse(await door.call(name, input))
        if (!answer.ok) return answer
        return { ok: true, value: endpoints[name].output.parse(answer.value) as OutputOf<typeof name> }
      } catch {
        return unreachable()
      }
    },
    listen(name, receive) {
      return door.listen(name, (payload) => {
        const parsed = events[name].safeParse(payload)
        if (parsed.success) receive(parsed.data as PayloadOf<typeof name>)
      })
    }
  }
}
