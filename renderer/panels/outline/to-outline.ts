import { type ItemKey, microsoftKey, toKey } from '#renderer/scenario/item-key.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import { type Party, type Role, roles } from '#shared/domain/party.ts'
import type { TenantType } from '#shared/domain/tenant.ts'
import type { Standing, Subscription, World } from '#shared/domain/world.ts'
import { hasSameItems } from '#shared/kernel/same-items.ts'

interface Item {
  readonly key: ItemKey
  readonly id: string
  /** What it is as the other end of a connection; null for Microsoft, where none ends. */
  readonly end: ConnectionEnd | null
  readonly children: readonly OutlineItem[]
}

interface MicrosoftItem extends Item {
  readonly kind: 'microsoft'
}

/** A party; its children are its tenants. */
export interface PartyItem extends Item {
  readonly kind: 'party'
  readonly name: string
  readonly role: Role | 'customer'
  readonly market: string | undefined
  /** Null for a customer, who has nothing to get ready. */
  readonly standing: Standing | null
}

/** A tenant; its children are the subscriptions on it. */
interface TenantItem extends Item {
  readonly kind: 'tenant'
  readonly type: TenantType
  readonly ownerRole: Role | 'customer'
  /** Its own market, where it is not simply its owner's. */
  readonly market: string | undefined
}

interface SubscriptionItem extends Item {
  readonly kind: 'subscription'
  readonly offer: string
  readonly state: Subscription['state']['value']
}

/** What the outline shows of a cast, with what it has at a moment. */
export type OutlineItem = MicrosoftItem | PartyItem | TenantItem | SubscriptionItem

/** From Microsoft downwards. */
const tiers: readonly (Role | 'customer')[] = ['indirect-provider', 'direct-bill', 'indirect-reseller', 'customer']

function roleOf(party: Party): Role | 'customer' {
  return party.kind === 'partner' ? party.role : 'customer'
}

function toSubscription({ id, customer, offer, state }: Subscription): OutlineItem {
  return {
    kind: 'subscription',
    key: toKey('subscription', id),
    id,
    end: { party: customer, subscription: id },
    offer,
    state: state.value,
    children: []
  }
}

/** The subscriptions by the tenant that they are on, in the order in which they came. */
function groupByTenant({ subscriptions }: World): ReadonlyMap<string, readonly Subscription[]> {
  const byTenant = new Map<string, Subscription[]>()
  for (const each of subscriptions.values()) {
    const known = byTenant.get(each.tenant.value)
    if (known) known.push(each)
    else byTenant.set(each.tenant.value, [each])
  }
  return byTenant
}

/** How a party was listed last, and what that was made of: from one moment to another most stay as they are. */
interface Listed {
  readonly cast: Cast
  readonly standing: Standing | null
  readonly held: readonly Subscription[]
  readonly item: PartyItem
}

const listed = new WeakMap<Party, Listed>()

/** Microsoft, and the parties of a world tier by tier, each with its tenants and the subscriptions on them. */
export function toOutline(world: World): readonly OutlineItem[] {
  const { cast } = world
  const byTenant = groupByTenant(world)
  const toTenant = (id: string, owner: Party): OutlineItem => {
    const { type, market } = cast.getTenant(id)
    return {
      kind: 'tenant',
      key: toKey('tenant', id),
      id,
      end: { party: owner.id, tenant: id },
      type,
      ownerRole: roleOf(owner),
      market,
      children: (byTenant.get(id) ?? []).map(toSubscription)
    }
  }
  const toParty = (party: Party): PartyItem => {
    const tenants = cast.tenantsOf.get(party.id) ?? []
    const standing = world.partners.get(party.id)?.standing.value ?? null
    const held = tenants.flatMap((id) => byTenant.get(id) ?? [])
    const before = listed.get(party)
    if (before?.cast === cast && before.standing === standing && hasSameItems(before.held, held)) return before.item
    const item: PartyItem = {
      kind: 'party',
      key: toKey('party', party.id),
      id: party.id,
      end: { party: party.id },
      name: party.name || party.id,
      role: roleOf(party),
      market: party.market,
      standing,
      children: tenants.map((id) => toTenant(id, party))
    }
    listed.set(party, { cast, standing, held, item })
    return item
  }
  const byTier = new Map<Role | 'customer', OutlineItem[]>([...roles, 'customer' as const].map((role) => [role, []]))
  for (const party of cast.parties.values()) byTier.get(roleOf(party))?.push(toParty(party))
  return [
    { kind: 'microsoft', key: microsoftKey, id: microsoftId, end: null, children: [] },
    ...tiers.flatMap((tier) => byTier.get(tier) ?? [])
  ]
}
