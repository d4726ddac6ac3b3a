import { z } from 'zod'

/** The fixed party at the top of every path; reserved. */
export const microsoftId = 'microsoft'

/** An id as files use it: small letters, digits, dot, underscore, hyphen; 64 characters at most. */
export const Id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
export type Id = z.infer<typeof Id>
