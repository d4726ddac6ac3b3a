import { z } from 'zod'
import { Id, microsoftId } from './id.ts'
import { Capability } from './party.ts'
import { FreeText, Name } from './text.ts'

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(text: string): boolean {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (days[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** A calendar day as YYYY-MM-DD; text order is time order. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .check((context) => {
    if (isDate(context.value)) return
    context.issues.push({ code: 'custom', input: context.value, params: { code: 'invalid-date' } })
  })
export type CalendarDate = z.infer<typeof CalendarDate>

/** How a partnership is ended (¶187 names the first). */
export const EndRoute = z.enum(['microsoft-support', 'provider-self-service', 'reseller-self-service'])
export type EndRoute = z.infer<typeof EndRoute>

export const OfferKind = z.enum(['first-party', 'third-party'])
export type OfferKind = z.infer<typeof OfferKind>

const about = { id: Id.optional(), on: CalendarDate.optional(), note: FreeText.optional() }
const ofPartner = { ...about, partner: Id }
const ofPair = { ...about, provider: Id, reseller: Id }
const ofCustomer = { ...about, partner: Id, customer: Id, tenant: Id.optional() }
const ofSubscription = { ...about, subscription: Id }
const ofManager = { ...about, partner: Id, subscription: Id }

/** Who buys from whom: Microsoft, whoever is between, and the buyer. */
export const SalePath = z
  .array(Id)
  .min(2)
  .max(10)
  .check((context) => {
    const at = context.value.findIndex((id, index) => (id === microsoftId) !== (index === 0))
    if (at < 0) return
    const code = at === 0 ? 'path-without-microsoft' : 'microsoft-in-path'
    context.issues.push({ code: 'custom', input: context.value[at], path: [at], params: { code } })
  })

/** One step as a file has it: one verb and its fields. */
export const ScenarioStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('onboard'), ...ofPartner }),
  z.strictObject({ do: z.literal('enroll'), ...ofPartner }),
  z.strictObject({ do: z.literal('sign-agreement'), ...ofPartner }),
  z.strictObject({ do: z.literal('add-capability'), ...ofPartner, capability: Capability }),
  z.strictObject({ do: z.literal('request-partnership'), ...ofPair }),
  z.strictObject({ do: z.literal('accept-partnership'), ...ofPair }),
  z.strictObject({ do: z.literal('decline-partnership'), ...ofPair }),
  z.strictObject({ do: z.literal('end-partnership'), ...ofPair, route: EndRoute.optional() }),
  z.strictObject({ do: z.literal('connect-customer'), ...ofCustomer }),
  z.strictObject({ do: z.literal('end-customer'), ...ofCustomer }),
  z.strictObject({ do: z.literal('associate-reseller'), ...ofPair, new: z.boolean(), subscription: Id.optional() }),
  z.strictObject({
    do: z.literal('sell'),
    ...about,
    path: SalePath,
    offer: Name,
    offerKind: OfferKind.optional(),
    tenant: Id.optional(),
    as: Id.optional()
  }),
  z.strictObject({ do: z.literal('provision'), ...ofSubscription, tenant: Id }),
  z.strictObject({ do: z.literal('cancel'), ...ofSubscription }),
  z.strictObject({ do: z.literal('manage'), ...ofManager }),
  z.strictObject({ do: z.literal('stop-managing'), ...ofManager })
])
export type ScenarioStep = z.infer<typeof ScenarioStep>

export type Verb = ScenarioStep['do']
/** The sixteen verbs, in the order in which they are taught. */
export const verbs: readonly Verb[] = ScenarioStep.options.map((option) => option.shape.do.value)

interface OfPartner {
  readonly partner: string
}

interface OfPair {
  readonly provider: string
  readonly reseller: string
}

interface OfCustomer {
  readonly partner: string
  readonly customer: string
  readonly tenant: string
}

interface OfSubscription {
  readonly subscription: string
}

interface Fields {
  onboard: OfPartner
  enroll: OfPartner
  'sign-agreement': OfPartner
  'add-capability': OfPartner & { readonly capability: Capability }
  'request-partnership': OfPair
  'accept-partnership': OfPair
  'decline-partnership': OfPair
  'end-partnership': OfPair & { readonly route: EndRoute }
  'connect-customer': OfCustomer
  'end-customer': OfCustomer
  'associate-reseller': OfPair & { readonly new: boolean; readonly subscription: string | null }
  sell: {
    readonly path: readonly string[]
    readonly offer: string
    readonly offerKind: OfferKind
    readonly tenant: string
    readonly as: string
  }
  provision: OfSubscription & { readonly tenant: string }
  cancel: OfSubscription
  manage: OfPartner & OfSubscription
  'stop-managing': OfPartner & OfSubscription
}

type Steps = {
  [Do in Verb]: { readonly id: string; readonly do: Do; readonly on: CalendarDate } & Readonly<Fields[Do]>
}

/** The step of one verb, or of several, with every default filled in. */
export type StepOf<Do extends Verb> = Steps[Do]

/** A step with every default filled in, as the simulator takes it. */
export type Step = StepOf<Verb>
