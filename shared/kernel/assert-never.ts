/** Closes a switch over a tagged union: the compiler refuses a call that can still be reached. Throws if data lied to it. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
