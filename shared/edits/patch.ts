import { z } from 'zod'

/**
 * One operation of a JSON patch (RFC 6902: add, remove and replace) with the place as keys and indexes. `add` at an index
 * of a list inserts, at its length appends.
 */
export const Operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.array(z.union([z.string(), z.int()])), value: z.json() }),
  z.strictObject({ op: z.literal('remove'), path: z.array(z.union([z.string(), z.int()])) }),
  z.strictObject({ op: z.literal('replace'), path: z.array(z.union([z.string(), z.int()])), value: z.json() })
])
export type Operation = z.infer<typeof Operation>

/** Operations that are done in turn, all or none. */
export const Patch = z.array(Operation)
export type Patch = z.infer<typeof Patch>
