import { microsoftId } from '#shared/domain/id.ts'
import { regions } from '#shared/domain/market.ts'
import type { TenantType } from '#shared/domain/tenant.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { isolate } from '#shared/language/isolate.ts'
import { createMarketNames } from '#shared/language/market-names.ts'
import type { Things } from '#shared/language/speech.ts'

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
/** What stands between two phrases and no more. */
const and = conjunction
  .formatToParts(['', ''])
  .map(({ value }) => value)
  .join('')
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A name that people gave, in quotes. */
export function quote(name: string): string {
  return `“${isolate(name)}”`
}

/** Phrases as a list: "A, B and C". */
export function joinAnd(phrases: readonly string[]): string {
  const [first = '', second] = phrases
  if (phrases.length > 2) return conjunction.format(phrases)
  return second === undefined ? first : `${first}${and}${second}`
}

/** Phrases as a choice: "A, B or C". */
export function joinOr(phrases: readonly string[]): string {
  return disjunction.format(phrases)
}

/** What is sold, by its name. */
export function nameOffer(offer: string): string {
  return offer === '' ? 'an unnamed offer' : quote(offer)
}

/** A tenant in a sentence. A partner has one CSP tenant, so only the others need their id. */
export function describeTenant(id: string, type: TenantType, ownerName: string): string {
  return type === 'csp' ? `the CSP tenant of ${ownerName}` : `the tenant ${quote(id)} of ${ownerName}`
}

/**
 * Anything by its id: a party, a tenant or a subscription; the id itself where it is none of them. A customer's tenant
 * that has its default id goes without it.
 */
export function nameThing(id: string, things: Things): string {
  if (id === microsoftId) return 'Microsoft'
  const party = things.findParty(id)
  if (party) return quote(party.name)
  const tenant = things.findTenant(id)
  if (tenant) {
    const owner = nameThing(tenant.owner, things)
    return id === mainTenantId(tenant.owner) ? `the tenant of ${owner}` : describeTenant(id, tenant.type, owner)
  }
  const offer = things.findOffer(id)
  return offer === undefined ? quote(id) : nameOffer(offer)
}

/** A market by its two letters; the letters themselves where they are no place. */
export const nameMarket = createMarketNames('en-GB')

/** A region by its id. A region of one market goes by the market's name: the page's "Korea, Republic of" fits no sentence. */
export function nameRegion(id: string): string {
  const region = regions.find((each) => each.id === id)
  const [market, ...others] = region?.markets ?? []
  return market !== undefined && others.length === 0 ? nameMarket(market) : (region?.name.en ?? id)
}
