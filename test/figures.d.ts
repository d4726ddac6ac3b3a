import 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What a test counted, by name; printed at the end of the run. */
    figures?: Readonly<Record<string, number>>
  }
}
