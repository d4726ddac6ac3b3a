import { EventEmitter } from 'node:events'

/** What a test, a console or the language itself looks for on any object; asking for it is no use of Electron. */
const askedOfAnything = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof'])

/** What was accepted and has no effect here: it is for the real Electron to show. */
export const accepted = new Set<string>()

/** Notes that something was asked for that the stand-in takes and does nothing about. */
export function accept(what: string): void {
  accepted.add(what)
}

/** An error that names what the stand-in does not do. */
export function notSimulated(what: string): Error {
  return new Error(`the stand-in for Electron does not simulate ${what}`)
}

/** An object that throws, with its name, for every member that it does not have. */
export function refuseRest<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || key in object) {
        const value: unknown = Reflect.get(object, key, object)
        return typeof value === 'function' ? value.bind(object) : value
      }
      if (askedOfAnything.has(key)) return undefined
      throw notSimulated(`${name}.${key}`)
    },
    set(_object, key) {
      throw notSimulated(`setting ${name}.${String(key)}`)
    }
  })
}

/** The events of one kind of object: those that are fired here, and those that are accepted and never fired. */
export interface KnownEvents {
  readonly name: string
  readonly fired: readonly string[]
  readonly neverFired: readonly string[]
}

/** An emitter that refuses to be listened to for an event that it does not know. */
export class HonestEmitter extends EventEmitter {
  private readonly known: KnownEvents

  constructor(known: KnownEvents) {
    super()
    this.known = known
  }

  private check(event: string | symbol): void {
    const { name, fired, neverFired } = this.known
    if (fired.includes(String(event))) return
    if (!neverFired.includes(String(event))) throw notSimulated(`the event ${name} '${String(event)}'`)
    accept(`${name} '${String(event)}'`)
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    this.check(event)
    return super.on(event, listener as () => void)
  }

  override once(event: string | symbol, listener: (...args: never[]) => void): this {
    this.check(event)
    return super.once(event, listener as () => void)
  }

  /** Fires an event that can be prevented; returns whether it was. */
  firePreventable(event: string, details: object = {}, ...args: readonly unknown[]): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit(event, { ...details, preventDefault }, ...args)
    return isPrevented
  }
}
