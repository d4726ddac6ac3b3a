import type * as Electron from 'electron'
import { accept, HonestEmitter, refuseRest } from './refuse.ts'

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

/** The one session of the stand-in. */
export class StandInSession extends HonestEmitter implements Pick<Electron.Session, Simulated> {
  beforeRequest: BeforeRequest | undefined
  permissionRequest: PermissionRequest = null
  permissionCheck: PermissionCheck = null
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
export const session = refuseRest('session', { defaultSession })
