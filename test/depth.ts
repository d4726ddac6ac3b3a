import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly depth: number
  }
}

/** How often a property is tried: so often in `npm test`, and many times as often in the deep run. */
export function toRuns(few: number): number {
  return few * inject('depth')
}
