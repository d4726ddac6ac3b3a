/// <reference lib="dom" />
import { type Codec, createCodec } from './codec.ts'

/** The names under which the page and the stand-in's main process reach each other. */
export const callBinding = '__standInCall'
export const eventFunction = '__standInEvent'

/** What the page asks of main. */
export interface PageCall {
  readonly kind: 'invoke' | 'open' | 'permission' | 'permission-check'
  readonly channel: string
  readonly args: readonly unknown[]
}
export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

type Callable = (...args: unknown[]) => unknown
type Preload = (require: (id: string) => unknown, module: { exports: object }, exports: object, process: object) => void

/** A script for Chromium to run before the page's own: the preload script with what Electron gives to one. */
export function toInitScript(preloadSource: string): string {
  const preload = `(require, module, exports, process) => {\n${preloadSource}\n}`
  const names = JSON.stringify([callBinding, eventFunction])
  return `(${runPreload})(${preload}, (${createCodec})(), ${names})`
}

// Runs in the page: nothing from outside of it but its arguments.
function runPreload(preload: Preload, codec: Codec, [callName = '', eventName = '']: readonly string[]): void {
  if (window.top !== window) return
  const page = window as unknown as Record<string, unknown>
  const send = page[callName] as (text: string) => Promise<string>

  async function ask(kind: PageCall['kind'], channel: string, args: readonly unknown[]): Promise<unknown> {
    const answer = codec.decode(await send(codec.encode({ kind, channel, args }))) as PageAnswer
    if (!answer.ok) throw new Error(answer.message)
    return answer.value
  }

  function refuse(name: string, object: object): object {
    return new Proxy(object, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key)
        throw new Error(`the stand-in for Electron does not simulate ${name}.${key}`)
      }
    })
  }

  const listeners = new Map<string, Callable[]>()
  const ipcRenderer = refuse('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) => ask('invoke', channel, args),
    on: (channel: string, listener: Callable) =>
      void listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
  })
  page[eventName] = (channel: string, text: string) => {
    const args = codec.decode(text) as unknown[]
    for (const listener of listeners.get(channel) ?? []) listener({ type: 'frame' }, ...args)
  }

  // Values cross between the two worlds as copies; functions as functions that copy what goes in and out.
  function cross(value: unknown): unknown {
    if (typeof value === 'function') {
      const inner = value as Callable
      return (...args: unknown[]) => cross(inner(...args.map(cross)))
    }
    if (value instanceof Promise) {
      return value.then(cross, (error: unknown) => {
        throw new Error(error instanceof Error ? error.message : String(error))
      })
    }
    if (Array.isArray(value)) return value.map(cross)
    if (value && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cross(child)]))
    }
    return value !== null && typeof value === 'object' ? structuredClone(value) : value
  }
  function freeze(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const contextBridge = refuse('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
      Object.defineProperty(window, key, { value: freeze(cross(api)), writable: false, configurable: false })
    }
  })
  const electron = refuse('electron in a preload script', { contextBridge, ipcRenderer })
  const require = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    throw new Error(`module not found: ${id}`)
  }

  // What opens a window or needs a permission is asked of main first, as Electron's own Chromium does.
  const open = (address: string) => void ask('open', new URL(address, location.href).href, [])
  window.open = (address) => {
    open(String(address ?? 'about:blank'))
    return null
  }
  window.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[target=_blank]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    open(link.href)
  })
  async function request(permission: string): Promise<void> {
    if (!(await ask('permission', permission, []))) throw new DOMException('Permission denied', 'NotAllowedError')
    throw new Error(`the stand-in for Electron does not simulate a granted ${permission}`)
  }
  function replace(object: object, key: string, value: unknown): void {
    Object.defineProperty(object, key, { value, configurable: true })
  }
  replace(Notification, 'requestPermission', () => request('notifications').catch(() => 'denied'))
  replace(navigator.geolocation, 'getCurrentPosition', (_found: unknown, fail?: Callable) => {
    request('geolocation').catch(() => fail?.({ code: 1, message: 'User denied Geolocation' }))
  })
  if (navigator.mediaDevices) replace(navigator.mediaDevices, 'getUserMedia', () => request('media'))
  if (navigator.clipboard) replace(navigator.clipboard, 'readText', () => request('clipboard-read'))
  replace(navigator.permissions, 'query', async ({ name }: { readonly name: string }) => ({
    state: (await ask('permission-check', name, [])) ? 'granted' : 'denied'
  }))

  const module = { exports: {} }
  preload(require, module, module.exports, { platform: 'linux', versions: {}, env: {}, argv: [] })
}
