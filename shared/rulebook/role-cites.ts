import type { Cite } from '#shared/domain/finding.ts'
import type { Role } from '#shared/domain/party.ts'
import type { World } from '#shared/domain/world.ts'

/** What a rule rests on for each role, where the source speaks of them in different places. */
export type RoleCites = Readonly<Record<Role, readonly Cite[]>>

/** What speaks of one partner. */
export function citesFor(partner: string, sources: RoleCites, world: World): readonly Cite[] {
  const role = world.cast.findPartner(partner)?.role
  return role ? sources[role] : []
}
