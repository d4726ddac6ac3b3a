import type { InputError } from '#shared/domain/input-error.ts'

export type StoreErrorCode = 'not-found' | 'changed-elsewhere' | 'damaged' | 'invalid-scenario'

/** What the store refuses, and why. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  /** The thing at fault, or what is wrong with it. */
  readonly detail: string
  /** What is wrong with a scenario, where that can be told. */
  readonly input: InputError | undefined

  constructor(code: StoreErrorCode, detail: string, input?: InputError) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
    this.input = input
  }
}
