import { EventEmitter } from 'node:events'

/**
 * An object of Electron as far as a test looks at it: its events are real, every other member notes how it was called.
 */
export class FakeMember extends EventEmitter {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = []

  /** What a member was last called with. Throws where it was not. */
  lastArgs(name: string): readonly unknown[] {
    const call = this.calls.findLast((each) => each.name === name)
    if (!call) throw new Error(`${name} was not called`)
    return call.args
  }

  /** The handler that was last given to a member. */
  handler<Handler>(name: string): Handler {
    return this.lastArgs(name).findLast((each) => typeof each === 'function') as Handler
  }

  /** Fires an event that can be prevented; returns whether it was. */
  isPrevented(event: string, details: object = {}, ...args: readonly unknown[]): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit(event, { ...details, preventDefault }, ...args)
    return isPrevented
  }
}

/** A fake with the members named, besides those of an emitter. */
export function createFake<Real>(members: readonly string[], parts: object = {}): { fake: FakeMember; real: Real } {
  const fake = new FakeMember()
  for (const name of members) {
    Object.defineProperty(fake, name, { value: (...args: unknown[]) => void fake.calls.push({ name, args }) })
  }
  Object.assign(fake, parts)
  return { fake, real: fake as unknown as Real }
}
