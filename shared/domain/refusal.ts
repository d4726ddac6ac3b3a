import { describeValue, type InputError, type InputErrorCode, toJsonPath } from './input-error.ts'

/** A place in a file: keys and indexes from its top. */
export type Path = readonly PropertyKey[]

/** Thrown inside of a check at the first thing that is wrong; never leaves it. */
export class Refusal extends Error {
  readonly error: InputError
  constructor(error: InputError) {
    super(error.code)
    this.error = error
  }
}

/** Ends a check with what is wrong, where, and what would be right. */
export function refuse(code: InputErrorCode, path: Path, found: unknown, expected?: string): never {
  const place = { code, path: toJsonPath(path), found: describeValue(found) }
  throw new Refusal(expected === undefined ? place : { ...place, expected })
}
