import { parseScenario } from '#shared/domain/parse-scenario.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { cspTenantId, mainTenantId } from '#shared/domain/tenant-defaults.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { newPartyId, newSubscriptionId, newTenantId } from '#shared/edits/new-ids.ts'
import { type ItemKey, readKey, toKey } from './item-key.ts'

/** How far from its original a copy stands on the canvas. */
const offset = 40

/**
 * The parties among some things, with their tenants and what ties them to each other, as a scenario file of their own:
 * that is what lies on the clipboard, so it can be pasted into another scenario, or a file's text into this one.
 * Undefined where no party is among them.
 */
export function toClip(keys: readonly ItemKey[], scenario: Scenario): Scenario | undefined {
  const ids = new Set(keys.filter((key) => readKey(key).kind === 'party').map((key) => readKey(key).id))
  const parties = scenario.parties.filter(({ id }) => ids.has(id))
  if (parties.length === 0) return undefined
  const areIn = (pair: readonly string[]) => pair.every((id) => ids.has(id))
  const layout = Object.entries(scenario.layout ?? {}).filter(([id]) => ids.has(id))
  return {
    format: 'csp-scenario',
    version: 1,
    title: scenario.title,
    asOf: scenario.asOf,
    parties,
    tenants: (scenario.tenants ?? []).filter(({ owner }) => ids.has(owner)),
    affiliations: (scenario.affiliations ?? []).filter(areIn),
    partnerships: (scenario.partnerships ?? []).filter(areIn),
    subscriptions: (scenario.subscriptions ?? []).filter(({ customer }) => ids.has(customer)),
    steps: [],
    layout: Object.fromEntries(layout)
  }
}

/** The clip that a text on the clipboard is; undefined where it is none. */
export function readClip(text: string): Scenario | undefined {
  const parsed = parseScenario(text)
  return parsed.ok && parsed.value.parties.length > 0 ? parsed.value : undefined
}

/** A name that nobody in the scenario has: "Adatum 2" beside "Adatum". */
export function toFreeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const stem = name.replace(/ \d+$/, '')
  for (let number = 2; ; number++) {
    const free = `${stem} ${number}`
    if (!taken.has(free)) return free.length > 200 ? name : free
  }
}

/** Adds the clip's cast under ids and names of its own. */
export function toPaste(
  clip: Scenario,
  scenario: Scenario
): { readonly edit: Edit; readonly selection: readonly ItemKey[] } {
  let grown = scenario
  const edits: SingleEdit[] = []
  const ids = new Map<string, string>()
  const names = new Set(scenario.parties.map(({ name }) => name))
  const positions: Record<string, { readonly x: number; readonly y: number }> = {}
  const renamed = (id: string) => ids.get(id) ?? id
  for (const party of clip.parties) {
    const id = newPartyId(grown, party.kind === 'partner' ? party.role : 'customer')
    const name = toFreeName(party.name, names)
    const copy: Party = { ...party, id, name }
    const place = clip.layout?.[party.id]
    ids.set(party.id, id)
    names.add(name)
    if (place) positions[id] = { x: place.x + offset, y: place.y + offset }
    grown = { ...grown, parties: [...grown.parties, copy] }
    edits.push({ kind: 'add-party', party: copy })
  }
  const owners = new Set<string>()
  for (const tenant of clip.tenants ?? []) {
    const owner = renamed(tenant.owner)
    const isMain = !owners.has(owner) && clip.parties.some(({ id, kind }) => id === tenant.owner && kind === 'customer')
    owners.add(owner)
    const byRank = isMain ? mainTenantId(owner) : newTenantId(grown, owner)
    const copy = { ...tenant, id: tenant.type === 'csp' ? cspTenantId(owner) : byRank, owner }
    ids.set(tenant.id, copy.id)
    grown = { ...grown, tenants: [...(grown.tenants ?? []), copy] }
    edits.push({ kind: 'add-tenant', tenant: copy })
  }
  for (const subscription of clip.subscriptions ?? []) {
    const customer = renamed(subscription.customer)
    const byDefault =
      subscription.tenant === mainTenantId(subscription.customer) ? mainTenantId(customer) : cspTenantId(customer)
    const tenant = ids.get(subscription.tenant) ?? byDefault
    const copy = { ...subscription, id: newSubscriptionId(grown), customer, tenant }
    grown = { ...grown, subscriptions: [...(grown.subscriptions ?? []), copy] }
    edits.push({ kind: 'add-subscription', subscription: copy })
  }
  for (const [a, b] of clip.affiliations ?? []) {
    edits.push({ kind: 'add-affiliation', between: [renamed(a), renamed(b)] })
  }
  for (const [provider, reseller] of clip.partnerships ?? []) {
    edits.push({ kind: 'add-partnership', provider: renamed(provider), reseller: renamed(reseller) })
  }
  if (Object.keys(positions).length > 0) edits.push({ kind: 'set-positions', positions })
  return { edit: { kind: 'batch', edits }, selection: clip.parties.map(({ id }) => toKey('party', renamed(id))) }
}
