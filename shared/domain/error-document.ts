import { z } from 'zod'

/**
 * An error as commands print it: its code, what, why and what to do, and the JSON path of the place where there is one.
 */
export const ErrorDocument = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    message: z.string(),
    why: z.string(),
    fix: z.string(),
    path: z.string().optional()
  })
})
export type ErrorDocument = z.infer<typeof ErrorDocument>
