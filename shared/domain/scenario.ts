import { z } from 'zod'
import { Id } from './id.ts'
import { Party } from './party.ts'
import { CalendarDate, ScenarioStep } from './step.ts'
import { Tenant } from './tenant.ts'
import { FreeText, Name } from './text.ts'

/** How much one file may hold; checked before its objects are built. */
export const limits = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  parties: 10_000,
  tenants: 20_000,
  steps: 100_000,
  affiliations: 100_000,
  subscriptions: 100_000,
  partnerships: 100_000,
  variants: 1_000,
  tags: 100
} as const

/** The editions of the rulebook that can judge a scenario. */
export const Edition = z.enum(['programme-2020-05'])
export type Edition = z.infer<typeof Edition>
export const defaultEdition: Edition = 'programme-2020-05'

/** Where a subscription that exists before the scenario was bought. */
export const BoughtThrough = z.enum(['microsoft-direct', 'advisor', 'open', 'enterprise-agreement', 'other-partner'])
export type BoughtThrough = z.infer<typeof BoughtThrough>

/** A subscription that exists before the scenario starts; it is never judged. */
export const GivenSubscription = z.strictObject({
  id: Id,
  customer: Id,
  tenant: Id,
  offer: Name,
  boughtThrough: BoughtThrough
})
export type GivenSubscription = z.infer<typeof GivenSubscription>

/** A what-if line: it goes on after a step of the main line (null: from the start) with steps of its own. */
export const Variant = z.strictObject({
  id: Id,
  name: Name,
  after: Id.nullable(),
  steps: z.array(ScenarioStep).max(limits.steps)
})
export type Variant = z.infer<typeof Variant>

export const Position = z.strictObject({ x: z.number(), y: z.number() })
export type Position = z.infer<typeof Position>

/** A scenario file, version 1: a cast and a list of steps. Everything else is computed from it. */
export const Scenario = z.strictObject({
  format: z.literal('csp-scenario'),
  version: z.literal(1),
  title: Name,
  tags: z.array(Name).max(limits.tags).optional(),
  notes: FreeText.optional(),
  asOf: CalendarDate,
  edition: Edition.optional(),
  parties: z.array(Party).max(limits.parties),
  tenants: z.array(Tenant).max(limits.tenants).optional(),
  affiliations: z
    .array(z.tuple([Id, Id]))
    .max(limits.affiliations)
    .optional(),
  subscriptions: z.array(GivenSubscription).max(limits.subscriptions).optional(),
  partnerships: z
    .array(z.tuple([Id, Id]))
    .max(limits.partnerships)
    .optional(),
  steps: z.array(ScenarioStep).max(limits.steps),
  variants: z.array(Variant).max(limits.variants).optional(),
  layout: z.record(Id, Position).optional()
})
export type Scenario = z.infer<typeof Scenario>
