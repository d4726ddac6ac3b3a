import { z } from 'zod'
import { Id } from '#shared/domain/id.ts'
import { Market } from '#shared/domain/market.ts'
import { Customer, Partner, Party, Role } from '#shared/domain/party.ts'
import { BoughtThrough, Edition, GivenSubscription, limits, Position, Variant } from '#shared/domain/scenario.ts'
import { CalendarDate, ScenarioStep } from '#shared/domain/step.ts'
import { Tenant, TenantType } from '#shared/domain/tenant.ts'
import { FreeText, Name } from '#shared/domain/text.ts'

/** The fields of a party to change; null takes an optional one away. Another kind drops the fields it does not have. */
const PartyChange = z.strictObject({
  kind: z.enum([Partner.shape.kind.value, Customer.shape.kind.value]).optional(),
  role: Role.optional(),
  name: Name.optional(),
  market: Market.nullable().optional(),
  company: Name.nullable().optional(),
  completed: Partner.shape.completed.nullable(),
  capabilities: Partner.shape.capabilities.nullable(),
  unknown: Partner.shape.unknown.nullable()
})

/** The fields of a tenant to change; null takes the market away, `main` puts it before its owner's other tenants. */
const TenantChange = z.strictObject({
  owner: Id.optional(),
  type: TenantType.optional(),
  market: Market.nullable().optional(),
  main: z.literal(true).optional()
})

const SubscriptionChange = z.strictObject({
  customer: Id.optional(),
  tenant: Id.optional(),
  offer: Name.optional(),
  boughtThrough: BoughtThrough.optional()
})

const VariantChange = z.strictObject({ name: Name.optional(), after: Id.nullable().optional() })

const index = z.int().min(0).max(limits.steps)
/** A variant's id, or null for the main line. */
const line = Id.nullable()

const single = [
  z.strictObject({ kind: z.literal('set-title'), title: Name }),
  z.strictObject({ kind: z.literal('set-notes'), notes: FreeText }),
  z.strictObject({ kind: z.literal('set-tags'), tags: z.array(Name).max(limits.tags) }),
  z.strictObject({ kind: z.literal('set-as-of'), asOf: CalendarDate }),
  z.strictObject({ kind: z.literal('set-edition'), edition: Edition.nullable() }),

  z.strictObject({ kind: z.literal('add-party'), party: Party }),
  z.strictObject({ kind: z.literal('add-parties'), parties: z.array(Party).min(1) }),
  z.strictObject({ kind: z.literal('change-party'), id: Id, change: PartyChange }),
  z.strictObject({ kind: z.literal('remove-party'), id: Id }),

  z.strictObject({ kind: z.literal('add-tenant'), tenant: Tenant }),
  z.strictObject({ kind: z.literal('change-tenant'), id: Id, change: TenantChange }),
  z.strictObject({ kind: z.literal('remove-tenant'), id: Id }),

  z.strictObject({ kind: z.literal('add-affiliation'), between: z.tuple([Id, Id]) }),
  z.strictObject({ kind: z.literal('remove-affiliation'), between: z.tuple([Id, Id]) }),

  z.strictObject({ kind: z.literal('add-subscription'), subscription: GivenSubscription }),
  z.strictObject({ kind: z.literal('change-subscription'), id: Id, change: SubscriptionChange }),
  z.strictObject({ kind: z.literal('remove-subscription'), id: Id }),

  z.strictObject({ kind: z.literal('add-partnership'), provider: Id, reseller: Id }),
  z.strictObject({ kind: z.literal('remove-partnership'), provider: Id, reseller: Id }),

  z.strictObject({ kind: z.literal('insert-step'), line, index, step: ScenarioStep }),
  z.strictObject({ kind: z.literal('change-step'), line, id: Id, step: ScenarioStep }),
  z.strictObject({ kind: z.literal('move-step'), line, id: Id, to: index }),
  z.strictObject({ kind: z.literal('remove-step'), line, id: Id }),

  z.strictObject({ kind: z.literal('add-variant'), variant: Variant }),
  z.strictObject({ kind: z.literal('change-variant'), id: Id, change: VariantChange }),
  z.strictObject({ kind: z.literal('remove-variant'), id: Id }),

  z.strictObject({ kind: z.literal('set-positions'), positions: z.record(Id, Position.nullable()) })
] as const

/** One change of a scenario file, by name. */
export const SingleEdit = z.discriminatedUnion('kind', single)
export type SingleEdit = z.infer<typeof SingleEdit>

/**
 * What can be done to a scenario file. A `batch` is several changes as one: one gesture, one undo step; only its outcome
 * has to be a valid file. Empty notes, empty tags and an edition of null take the key away. Indexes count the steps of the
 * line's own list; `to` is where a moved step then stands. A new step without an id is given one; a changed step without
 * an id keeps the one it has.
 */
export const Edit = z.discriminatedUnion('kind', [
  ...single,
  z.strictObject({ kind: z.literal('batch'), edits: z.array(SingleEdit).min(1) })
])
export type Edit = z.infer<typeof Edit>

/** The edits of some kinds. */
export type EditOf<Kind extends SingleEdit['kind']> = Extract<SingleEdit, { kind: Kind }>
