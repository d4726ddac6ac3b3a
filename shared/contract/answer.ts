import { z } from 'zod'

/** What went wrong, for a person: a code for programs, what, why, and what to do. */
export const Failure = z.strictObject({ code: z.string(), message: z.string(), why: z.string(), fix: z.string() })
export type Failure = z.infer<typeof Failure>

/** What every call answers. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** The shape of an answer on the wire, before its value is checked against its endpoint. */
export const AnyAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: Failure })
])
