import type { SearchItem } from '#renderer/widgets/search-choice.tsx'
import { microsoftId } from '#shared/domain/id.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Texts } from '#shared/language/language.ts'

/** What is said of a party in a list: its name. */
export function nameParty(id: string, { cast }: Pick<Line, 'cast'>): string {
  return id === microsoftId ? 'Microsoft' : cast.parties.get(id)?.name || id
}

/** What kind of party it is, in words. */
export function nameRole(party: Party, { words }: Texts): string {
  return words.roleNames[party.kind === 'partner' ? party.role : 'customer']
}

/** Parties to choose from, by name; the id beside it tells two of one name apart. */
export function toPartyItems(ids: readonly string[], line: Pick<Line, 'cast'>): readonly SearchItem[] {
  return ids.map((id) => ({ id, name: nameParty(id, line), aside: id, also: id }))
}

/** Tenants to choose from: what they are for, by id. */
export function toTenantItems(
  ids: readonly string[],
  { cast }: Pick<Line, 'cast'>,
  { words }: Texts
): readonly SearchItem[] {
  return ids.map((id) => ({ id, name: id, aside: words.tenantTypeNames[cast.getTenant(id).type] }))
}

/** Subscriptions to choose from: what they are of and who holds them, by id. */
export function toSubscriptionItems(ids: readonly string[], line: Pick<Line, 'cast' | 'steps'>): readonly SearchItem[] {
  const offers = new Map<string, readonly [offer: string, customer: string]>()
  for (const { id, offer, customer } of line.cast.subscriptions) offers.set(id, [offer, customer])
  for (const step of line.steps) if (step.do === 'sell') offers.set(step.as, [step.offer, step.path.at(-1) ?? ''])
  return ids.map((id) => {
    const [offer = '', customer = ''] = offers.get(id) ?? []
    return { id, name: offer || id, aside: `${nameParty(customer, line)} · ${id}`, also: id }
  })
}
