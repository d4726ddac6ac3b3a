/** Everything that can be wrong with a scenario file. */
export type InputErrorCode =
  | 'empty-file'
  | 'too-large'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'invalid-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'not-a-scenario'
  | 'unsupported-version'
  | 'unknown-key'
  | 'missing-field'
  | 'wrong-type'
  | 'not-allowed-value'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'invalid-id'
  | 'invalid-date'
  | 'invalid-market'
  | 'invalid-number'
  | 'control-character'
  | 'lone-surrogate'
  | 'path-without-microsoft'
  | 'microsoft-in-path'
  | 'reserved-id'
  | 'reserved-company'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-role'
  | 'wrong-owner'
  | 'wrong-tenant-type'
  | 'same-party'
  | 'known-and-unknown'
  | 'missing-tenant'
  | 'missing-subscription'
  | 'needless-subscription'
  | 'date-goes-back'
  | 'whole-library'
  | 'not-a-library'
  | 'later-library'
  | 'library-cut-short'
  | 'library-changed'
  | 'library-too-large'

/** Everything that can be wrong with what a command is asked, or with the files it is pointed at. */
export const requestErrorCodes = [
  'unknown-command',
  'later-command',
  'unknown-option',
  'unexpected-argument',
  'missing-argument',
  'missing-option',
  'not-allowed-option',
  'file-not-found',
  'not-a-file',
  'file-unreadable',
  'unknown-ending',
  'file-exists',
  'same-file',
  'folder-not-found',
  'file-unwritable',
  'unknown-schema',
  'unknown-step',
  'unknown-variant',
  'unknown-party',
  'too-many-cells',
  'unexpected'
] as const
export type RequestErrorCode = (typeof requestErrorCodes)[number]

/** Whether an error is about what was asked, and not about what an input holds. */
export function isRequestError(error: InputError): boolean {
  return requestErrorCodes.some((code) => code === error.code)
}

/**
 * One thing wrong with an input, as data; the language makes what, why and what to do of it.
 * `path` is the JSON path of the place, `found` what stands there (shortened), `expected` what may stand there.
 */
export interface InputError {
  readonly code: InputErrorCode | RequestErrorCode
  readonly path?: string
  readonly found?: string
  readonly expected?: string
}

/** What `expected` begins with where a number may not be less than what follows. */
export const atLeast = '≥ '

const plainKey = /^[A-Za-z_$][\w$]*$/

/** A JSON path such as `$.steps[3].path` from its keys and indexes. */
export function toJsonPath(keys: readonly PropertyKey[]): string {
  let path = '$'
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else path += plainKey.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(shorten(String(key)))}]`
  }
  return path
}

/** A text cut to what a message can show. */
export function shorten(text: string, limit = 60): string {
  return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed()
}

/** What a value looks like in a message: its JSON where it is short, else its kind. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[… ${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  return String(value)
}
