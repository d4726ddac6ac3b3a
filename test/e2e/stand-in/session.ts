import type * as Electron from 'electron'
import { accept, HonestEmitter, notSimulated, refuseRest } from './refuse.ts'
import type { Handler } from './schemes.ts'

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void
) => void
type PermissionRequest = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0]

type Simulated =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'

/** A session of the stand-in: its rules, and what answers its schemes. */
export class StandInSession extends HonestEmitter implements Pick<Electron.Session, Simulated> {
  beforeRequest: BeforeRequest | undefined
  permissionRequest: PermissionRequest = null
  permissionCheck: PermissionCheck = null
  readonly handlers = new Map<string, Handler>()
  readonly protocol = refuseRest('session.protocol', {
    handle: (scheme: string, handler: Handler) => void this.handlers.set(scheme, handler)
  } satisfies Pick<Electron.Protocol, 'handle'>)
  readonly webRequest = refuseRest('session.webRequest', {
    onBeforeRequest: (...args: readonly unknown[]) => {
      this.beforeRequest = args.at(-1) as BeforeRequest
    }
  })

  constructor() {
    super({ name: 'session', fired: ['will-download'], neverFired: [] })
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler
  }

  setDevicePermissionHandler(): void {
    accept('session.setDevicePermissionHandler')
  }

  setDisplayMediaRequestHandler(): void {
    accept('session.setDisplayMediaRequestHandler')
  }

  setSpellCheckerEnabled(): void {
    accept('session.setSpellCheckerEnabled')
  }
}

/** The session as the stand-in itself works with it. */
export const theSession = new StandInSession()
const defaultSession = refuseRest('session', theSession)
/** Sessions by the objects that the app knows them by. */
const inner = new WeakMap<object, StandInSession>([[defaultSession, theSession]])
const partitions = new Map<string, StandInSession>()
let onCreated: (session: StandInSession) => void = () => {}

/** Hears of every session that the app makes. */
export function hearSessions(created: (session: StandInSession) => void): void {
  onCreated = created
}

/** The session behind an object of the app's; the default one where none was given. */
export function findSession(session: object | undefined): StandInSession {
  const found = inner.get(session ?? defaultSession)
  if (!found) throw notSimulated('a session that is not the stand-in’s')
  return found
}

export const session = refuseRest('session', {
  defaultSession,
  fromPartition(name: string, { cache }: Electron.FromPartitionOptions = { cache: true }) {
    if (cache || name.startsWith('persist:')) throw notSimulated('a session that keeps anything')
    const known = partitions.get(name) ?? new StandInSession()
    const outer = refuseRest('session', known)
    inner.set(outer, known)
    if (!partitions.has(name)) {
      partitions.set(name, known)
      onCreated(outer)
    }
    return outer
  }
})
