import { microsoftId } from '#shared/domain/id.ts'
import { regions } from '#shared/domain/market.ts'
import type { TenantType } from '#shared/domain/tenant.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { isolate } from '#shared/language/isolate.ts'
import { createMarketNames } from '#shared/language/market-names.ts'
import { josa } from '#shared/language/particles.ts'
import type { Things } from '#shared/language/speech.ts'

const disjunction = new Intl.ListFormat('ko', { type: 'disjunction' })

/** A name that people gave, in quotes. */
export function quote(name: string): string {
  return `‘${isolate(name)}’`
}

/** Nouns as a list: "A와 B", "A, B, C". Clauses are not joined this way. */
export function joinAnd(nouns: readonly string[]): string {
  const [first = '', second, ...more] = nouns
  if (second === undefined) return first
  return more.length > 0 ? nouns.join(', ') : `${josa(first, '과/와')} ${second}`
}

/** Nouns as a choice: "A, B 또는 C". */
export function joinOr(nouns: readonly string[]): string {
  return disjunction.format(nouns)
}

/** What is sold, by its name. */
export function nameOffer(offer: string): string {
  return offer === '' ? '이름 없는 제품' : quote(offer)
}

/** A tenant in a sentence. A partner has one CSP tenant, so only the others need their id. */
export function describeTenant(id: string, type: TenantType, ownerName: string): string {
  return type === 'csp' ? `${ownerName}의 CSP 테넌트` : `${ownerName}의 ${quote(id)} 테넌트`
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
    return id === mainTenantId(tenant.owner) ? `${owner}의 테넌트` : describeTenant(id, tenant.type, owner)
  }
  const offer = things.findOffer(id)
  return offer === undefined ? quote(id) : nameOffer(offer)
}

/** A market by its two letters; the letters themselves where they are no place. */
export const nameMarket = createMarketNames('ko')

/** A region by its id. */
export function nameRegion(id: string): string {
  return regions.find((region) => region.id === id)?.name.ko ?? id
}
