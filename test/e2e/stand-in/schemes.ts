import type * as Electron from 'electron'
import { notSimulated, refuseRest } from './refuse.ts'

export type Handler = (request: Request) => Response | Promise<Response>

/** The schemes of the app; a Chromium that is not Electron's has none, so app://x/y travels as http://x.app.localhost/y. */
const schemes = new Map<string, Handler | null>()

/** An address as Chromium is given it. */
export function toHttp(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/]*)/i, (whole, scheme: string, host: string) =>
    schemes.has(scheme) ? `http://${host}.${scheme}.localhost` : whole
  )
}

/** An address as the app knows it. */
export function fromHttp(address: string): string {
  return address.replace(/^(blob:)?http:\/\/([^/]*)\.([a-z0-9+-]+)\.localhost/i, (whole, blob, host, scheme) =>
    schemes.has(scheme) ? `${blob ?? ''}${scheme}://${host}` : whole
  )
}

/** What answers an address; undefined where no handler of the app does. */
export function findHandler(address: string): Handler | undefined {
  return schemes.get(address.split(':')[0] ?? '') ?? undefined
}

const known = ['standard', 'secure', 'supportFetchAPI', 'codeCache']

export const protocol = refuseRest('protocol', {
  registerSchemesAsPrivileged(list: Electron.CustomScheme[]) {
    for (const { scheme, privileges = {} } of list) {
      const other = Object.entries(privileges).find(([name, isOn]) => isOn && !known.includes(name))
      if (other) throw notSimulated(`the privilege ${other[0]}`)
      if (!privileges.standard || !privileges.secure) throw notSimulated('a scheme that is not standard and secure')
      schemes.set(scheme, null)
    }
  },
  handle(scheme: string, handler: Handler) {
    if (!schemes.has(scheme)) throw new Error(`${scheme} has to be registered before it is handled`)
    schemes.set(scheme, handler)
  }
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>)
