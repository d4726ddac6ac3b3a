import { z } from 'zod'
import { Id } from './id.ts'
import { Market } from './market.ts'
import { Name } from './text.ts'

/** The three roles of a CSP account (¶119-122). */
export const roles = ['indirect-provider', 'indirect-reseller', 'direct-bill'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** What a partner does once before it transacts (¶145-153). */
export const lifecycleSteps = ['onboard', 'enroll', 'sign-agreement'] as const
export const LifecycleStep = z.enum(lifecycleSteps)
export type LifecycleStep = z.infer<typeof LifecycleStep>

/** What a direct-bill partner has to be able to do (¶139-140). */
export const directBillCapabilities = ['api-integration', 'billing', 'support', 'managed-services'] as const
/** Every capability: those of a direct-bill partner, and a provider's (¶126). */
export const capabilities = [...directBillCapabilities, 'reseller-support-at-scale'] as const
export const Capability = z.enum(capabilities)
export type Capability = z.infer<typeof Capability>

/** One CSP account of a company. */
export const Partner = z.strictObject({
  id: Id,
  kind: z.literal('partner'),
  role: Role,
  name: Name,
  market: Market.optional(),
  company: Name.optional(),
  completed: z.array(LifecycleStep).max(16).optional(),
  capabilities: z.array(Capability).max(16).optional(),
  unknown: z
    .array(z.enum([...lifecycleSteps, ...capabilities]))
    .max(16)
    .optional()
})
export type Partner = z.infer<typeof Partner>

/** A company that is no partner. */
export const Customer = z.strictObject({
  id: Id,
  kind: z.literal('customer'),
  name: Name,
  market: Market.optional(),
  company: Name.optional()
})
export type Customer = z.infer<typeof Customer>

export const Party = z.discriminatedUnion('kind', [Partner, Customer])
export type Party = z.infer<typeof Party>
