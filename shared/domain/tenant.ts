import { z } from 'zod'
import { Id } from './id.ts'
import { Market } from './market.ts'

/** What a tenant is used for: CSP business, or the owner's own services (¶175-176). */
export const TenantType = z.enum(['csp', 'customer'])
export type TenantType = z.infer<typeof TenantType>

/** A directory that one party owns. */
export const Tenant = z.strictObject({ id: Id, owner: Id, type: TenantType, market: Market.optional() })
export type Tenant = z.infer<typeof Tenant>
