import { toKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Cast } from '#shared/domain/cast.ts'
import type { Party } from '#shared/domain/party.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { findSubscription, type Subscription } from '#shared/domain/world.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Look, NodeElement } from './element.ts'
import { sizes, toRowOffset } from './sizes.ts'

/** More subscriptions than this are told as a number. */
export const mostSubscriptions = 3

/** The subscriptions of every customer at the moment: given ones first, then in the order of their sales. */
export function collectSubscriptions({ line, moment, world }: Situation): ReadonlyMap<string, readonly Subscription[]> {
  const held = new Map<string, Subscription[]>()
  const add = (id: string) => {
    const subscription = findSubscription(world, id)
    if (!subscription) return
    const known = held.get(subscription.customer)
    if (known) known.push(subscription)
    else held.set(subscription.customer, [subscription])
  }
  for (const { id } of line.cast.subscriptions) add(id)
  for (const step of line.steps.slice(0, moment + 1)) if (step.do === 'sell') add(step.as)
  return held
}

/** The tenants of a party that get a row: all but a customer's only one, where that has no name of its own. */
export function listTenantRows(party: Party, cast: Cast): readonly string[] {
  const owned = cast.tenantsOf.get(party.id) ?? []
  const isPlain = party.kind === 'customer' && owned.length === 1 && owned[0] === mainTenantId(party.id)
  return isPlain ? [] : owned
}

/** What a tenant of a partner for its own use is called: by its id where there are several. */
function nameOwnTenant(id: string, { id: owner }: Party, cast: Cast, { canvas, outline }: Texts): string {
  const others = (cast.tenantsOf.get(owner) ?? []).filter((each) => each !== id && cast.getTenant(each).type !== 'csp')
  return others.length === 0 ? outline.ownTenant : canvas.ownTenant(id)
}

function labelTenant(id: string, party: Party, { line: { cast } }: Situation, texts: Texts): string {
  const { canvas, words } = texts
  const { type, market } = cast.getTenant(id)
  const named =
    type === 'csp'
      ? words.tenantTypeNames.csp
      : party.kind === 'partner'
        ? nameOwnTenant(id, party, cast, texts)
        : canvas.tenantOf(id)
  return market === undefined || market === party.market ? named : canvas.elsewhere(named, words.nameMarket(market))
}

/** The rows below the head of a party: its tenants, and what it holds. */
export function toRows(
  party: Party,
  look: Look,
  subscriptions: readonly Subscription[],
  situation: Situation,
  texts: Texts
): readonly NodeElement[] {
  const row = { party: party.id, look, badge: null, isOver: false, width: sizes.rowWidth, height: sizes.rowHeight }
  const tenants = listTenantRows(party, situation.line.cast).map((id) => {
    const { type } = situation.line.cast.getTenant(id)
    const key = toKey('tenant', id)
    const icon = type === 'csp' ? ('tenant-csp' as const) : ('tenant-customer' as const)
    return { ...row, id: key, key, kind: 'tenant' as const, icon, label: labelTenant(id, party, situation, texts) }
  })
  const shown = subscriptions.length > mostSubscriptions ? subscriptions.slice(0, mostSubscriptions - 1) : subscriptions
  const held = shown.map(({ id, offer, state }) => {
    const key = toKey('subscription', id)
    const isOver = state.value === 'cancelled'
    const label = isOver ? texts.canvas.cancelled(offer) : texts.canvas.sold(offer)
    return { ...row, id: key, key, kind: 'subscription' as const, icon: 'subscription' as const, isOver, label }
  })
  const left = subscriptions.length - shown.length
  const more =
    left === 0
      ? []
      : [
          {
            ...row,
            id: `more:${party.id}`,
            key: toKey('party', party.id),
            kind: 'more' as const,
            icon: null,
            label: texts.canvas.moreRows(left)
          }
        ]
  return [...tenants, ...held, ...more].map((each, index) => ({ ...each, below: toRowOffset(index) }))
}
