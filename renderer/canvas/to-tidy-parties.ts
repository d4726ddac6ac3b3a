import { microsoftId } from '#shared/domain/id.ts'
import type { Line } from '#shared/domain/line.ts'
import { findRegion } from '#shared/domain/market.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Step } from '#shared/domain/step.ts'
import { sizes, toBoxHeight } from './sizes.ts'
import type { TidyParty } from './tidy.ts'
import { listTenantRows, mostSubscriptions } from './to-rows.ts'

const tiers = { 'indirect-provider': 1, 'direct-bill': 1, 'indirect-reseller': 2 } as const

/** The id of the region that a party's market is in; empty where it is in none, or not known. */
export function toRegionId(party: Party): string {
  return (party.market === undefined ? undefined : findRegion(party.market)?.id) ?? ''
}

/** How many subscriptions each party holds at most in the course of a line. */
function countSubscriptions({ cast, steps }: Line): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (party: string) => counts.set(party, (counts.get(party) ?? 0) + 1)
  for (const { customer } of cast.subscriptions) add(customer)
  for (const step of steps) if (step.do === 'sell') add(step.path.at(-1) ?? '')
  return counts
}

/** The parties of a line as the layout sees them. They are the same at every moment, so that nothing moves with time. */
export function toTidyParties(line: Line, byRegion: boolean): readonly TidyParty[] {
  const held = countSubscriptions(line)
  const parties: TidyParty[] = [{ id: microsoftId, tier: 0, height: sizes.microsoftHeight, group: '' }]
  for (const party of line.cast.parties.values()) {
    const rows = listTenantRows(party, line.cast).length + Math.min(mostSubscriptions, held.get(party.id) ?? 0)
    parties.push({
      id: party.id,
      tier: party.kind === 'partner' ? tiers[party.role] : 3,
      height: toBoxHeight(rows),
      group: byRegion ? toRegionId(party) : ''
    })
  }
  return parties
}

function pairsOf(step: Step): readonly (readonly [string, string])[] {
  if (step.do === 'sell') {
    return step.path.slice(2).map((party, index) => [step.path[index + 1] ?? '', party] as const)
  }
  if ('reseller' in step) return [[step.provider, step.reseller]]
  return 'customer' in step ? [[step.partner, step.customer]] : []
}

/** Who is linked with whom anywhere on a line. */
export function toTidyPairs({ cast, steps }: Line): readonly (readonly [string, string])[] {
  return [...cast.partnerships, ...steps.flatMap(pairsOf)]
}
