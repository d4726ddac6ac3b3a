import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import type { Cast } from '#shared/domain/cast.ts'
import { findSubscription, type World } from '#shared/domain/world.ts'

/** What a connection that ends at a thing of the drawing ends at; undefined where the thing is an edge. */
export function toEnd(key: ItemKey, cast: Cast, world: World): ConnectionEnd | undefined {
  const { kind, id } = readKey(key)
  if (kind === 'party') return { party: id }
  if (kind === 'tenant') {
    const owner = cast.tenants.get(id)?.owner
    return owner === undefined ? undefined : { party: owner, tenant: id }
  }
  if (kind !== 'subscription') return undefined
  const subscription = findSubscription(world, id)
  return subscription && { party: subscription.customer, subscription: id }
}
