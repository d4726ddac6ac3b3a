import { pageHeaders } from '#main/services/page-headers.ts'

/** Sent with every answer, refusals included. */
export const securityHeaders: Readonly<Record<string, string>> = { ...pageHeaders, 'cache-control': 'no-store' }
