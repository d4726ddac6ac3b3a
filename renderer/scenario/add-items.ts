import type { Role } from '#shared/domain/party.ts'
import type { Position } from '#shared/domain/scenario.ts'
import type { SingleEdit } from '#shared/edits/edit.ts'
import { newPartyId, newTenantId } from '#shared/edits/new-ids.ts'
import { toKey } from './item-key.ts'
import type { Workspace } from './workspace.ts'

/** The market of a new party: that of the cast's last one, else Korea's. */
function nextMarket(markets: readonly (string | undefined)[]): string {
  return markets.findLast((market) => market !== undefined) ?? 'KR'
}

/** A name that no party has yet: the name itself, or with the first free number from 2 on. */
export function toFreeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken)
  if (!names.has(name)) return name
  let number = 2
  while (names.has(`${name} ${number}`)) number++
  return `${name} ${number}`
}

/**
 * Adds a party and picks it out. Partners come as the programme's newcomers do: nothing done yet.
 * @param name what it is called until it is named; a number tells it from others that are called so
 * @param position where it stands on the canvas; left to the layout where not given
 */
export function addParty(workspace: Workspace, role: Role | 'customer', name: string, position?: Position): boolean {
  const scenario = workspace.getNewest()
  const id = newPartyId(scenario, role)
  const freeName = toFreeName(
    name,
    scenario.parties.map((party) => party.name)
  )
  const about = { id, name: freeName, market: nextMarket(scenario.parties.map((party) => party.market)) }
  const party =
    role === 'customer' ? ({ ...about, kind: 'customer' } as const) : ({ ...about, kind: 'partner', role } as const)
  const edits: SingleEdit[] = [{ kind: 'add-party', party }]
  if (position) edits.push({ kind: 'set-positions', positions: { [id]: position } })
  const isDone = workspace.edit({ kind: 'batch', edits })
  if (isDone) workspace.select([toKey('party', id)])
  return isDone
}

/** Gives a party one more tenant, for its own use, and picks that out. */
export function addTenant(workspace: Workspace, owner: string): boolean {
  const id = newTenantId(workspace.getNewest(), owner)
  const isDone = workspace.edit({ kind: 'add-tenant', tenant: { id, owner, type: 'customer' } })
  if (isDone) workspace.select([toKey('tenant', id)])
  return isDone
}
