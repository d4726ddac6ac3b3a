import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Things } from '#shared/language/speech.ts'

const microsoft = { name: 'Microsoft', role: null }

function findOffers(line: Line): ReadonlyMap<string, string> {
  const offers = new Map(line.cast.subscriptions.map(({ id, offer }) => [id, offer]))
  for (const step of line.steps) if (step.do === 'sell') offers.set(step.as, step.offer)
  return offers
}

function findParty(cast: Cast, id: string): ReturnType<Things['findParty']> {
  if (id === microsoftId) return microsoft
  const party = cast.parties.get(id)
  return party && { name: party.name || party.id, role: party.kind === 'partner' ? party.role : 'customer' }
}

/** What sentences about a line call its things by. */
export function toThings(line: Line): Things {
  let offers: ReadonlyMap<string, string> | undefined
  return {
    findParty: (id) => findParty(line.cast, id),
    findTenant: (id) => line.cast.tenants.get(id),
    findOffer: (subscription) => {
      offers ??= findOffers(line)
      return offers.get(subscription)
    }
  }
}
