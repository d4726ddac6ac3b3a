export type StoreErrorCode = 'not-found' | 'changed-elsewhere' | 'damaged' | 'invalid-scenario'

/** What the store refuses, and why. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  /** The thing at fault, or what is wrong with it. */
  readonly detail: string

  constructor(code: StoreErrorCode, detail: string) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
  }
}
