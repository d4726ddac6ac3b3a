import { microsoftId } from '#shared/domain/id.ts'
import { directBillCapabilities, lifecycleSteps, type Party, type Role } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'

/** Who sells: a role, and for a reseller whether it buys through a provider or straight from Microsoft. */
export const quickSellers = [
  'direct-bill',
  'reseller-through-provider',
  'reseller-alone',
  'indirect-provider',
  'microsoft'
] as const
export type QuickSeller = (typeof quickSellers)[number]

/** Who buys: a customer, or a partner for its own use. */
export const quickBuyers = ['customer', 'indirect-reseller', 'direct-bill', 'indirect-provider'] as const
export type QuickBuyer = (typeof quickBuyers)[number]

export const quickTenants = ['customer', 'csp'] as const
export const quickKinships = ['none', 'affiliated', 'one-company'] as const
export const quickAnswers = ['yes', 'no', 'unknown'] as const

/** A question about one sale: who sells what to whom, through whom, from where to where. */
export interface QuickQuestion {
  readonly seller: QuickSeller
  readonly buyer: QuickBuyer
  /** Markets by code; null for one that is not known. */
  readonly sellerMarket: string | null
  readonly providerMarket: string | null
  readonly buyerMarket: string | null
  readonly offer: string
  /** Where own use lands. */
  readonly tenant: (typeof quickTenants)[number]
  readonly kinship: (typeof quickKinships)[number]
  /** Whether the seller has signed the Microsoft Partner Agreement. */
  readonly signed: (typeof quickAnswers)[number]
  /** Whether the partnership between provider and reseller is active. */
  readonly partnership: boolean
}

/** The names that the parties of a quick scenario go by. */
export interface QuickNames {
  readonly title: string
  readonly seller: string
  readonly provider: string
  readonly buyer: string
}

const sellerId = 'seller'
const providerId = 'provider'
const buyerId = 'buyer'

const sellerRoles: Readonly<Record<QuickSeller, Role | null>> = {
  'direct-bill': 'direct-bill',
  'reseller-through-provider': 'indirect-reseller',
  'reseller-alone': 'indirect-reseller',
  'indirect-provider': 'indirect-provider',
  microsoft: null
}

function toPartner(
  id: string,
  role: Role,
  name: string,
  market: string | null,
  signed: QuickQuestion['signed']
): Party {
  const done = lifecycleSteps.filter((step) => step !== 'sign-agreement' || signed === 'yes')
  const capabilities =
    role === 'direct-bill'
      ? [...directBillCapabilities]
      : role === 'indirect-provider'
        ? ['reseller-support-at-scale' as const]
        : []
  return {
    id,
    kind: 'partner',
    role,
    name,
    ...(market === null ? {} : { market }),
    completed: done,
    ...(capabilities.length > 0 ? { capabilities } : {}),
    ...(signed === 'unknown' ? { unknown: ['sign-agreement' as const] } : {})
  }
}

/** Whether the question has a provider between Microsoft and the seller. */
export function hasProvider({ seller }: Pick<QuickQuestion, 'seller'>): boolean {
  return seller === 'reseller-through-provider'
}

/** The scenario that a question comes to: its cast, and one sale on the date it is asked. */
export function toQuickScenario(question: QuickQuestion, names: QuickNames, on: string): Scenario {
  const role = sellerRoles[question.seller]
  const isOwnUse = question.buyer !== 'customer'
  const isThrough = hasProvider(question)
  const market = question.buyerMarket === null ? {} : { market: question.buyerMarket }
  const buyer: Party =
    question.buyer === 'customer'
      ? { id: buyerId, kind: 'customer', name: names.buyer, ...market }
      : toPartner(buyerId, question.buyer, names.buyer, question.buyerMarket, 'yes')
  const parties: Party[] = []
  if (isThrough) {
    parties.push(toPartner(providerId, 'indirect-provider', names.provider, question.providerMarket, 'yes'))
  }
  if (role !== null) parties.push(toPartner(sellerId, role, names.seller, question.sellerMarket, question.signed))
  parties.push(buyer)
  const isKin = role !== null && question.kinship === 'one-company'
  const own = `${buyerId}.own`
  const onto = question.tenant === 'csp' ? `${buyerId}.csp` : own
  return {
    format: 'csp-scenario',
    version: 1,
    title: names.title,
    asOf: on,
    parties: isKin
      ? parties.map((party) => (party.id === providerId ? party : { ...party, company: sellerId }))
      : parties,
    ...(isOwnUse ? { tenants: [{ id: own, owner: buyerId, type: 'customer' as const }] } : {}),
    ...(role !== null && question.kinship === 'affiliated' ? { affiliations: [[sellerId, buyerId]] } : {}),
    ...(isThrough && question.partnership ? { partnerships: [[providerId, sellerId]] } : {}),
    steps: [
      {
        id: 's1',
        do: 'sell',
        path: [microsoftId, ...(isThrough ? [providerId] : []), ...(role === null ? [] : [sellerId]), buyerId],
        offer: question.offer,
        tenant: isOwnUse ? onto : mainTenantId(buyerId)
      }
    ]
  }
}
