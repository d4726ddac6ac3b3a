import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Role } from '#shared/domain/party.ts'
import type { StepOf } from '#shared/domain/step.ts'
import type { World } from '#shared/domain/world.ts'
import { distinct } from '#shared/kernel/distinct.ts'

type Sale = Pick<StepOf<'sell'>, 'path'>

/** The end customer: always the last party of the path. */
export function getBuyer(sale: Sale): string {
  return sale.path.at(-1) ?? ''
}

/** The party before the end customer; Microsoft itself where it sells straight. */
export function getSeller(sale: Sale): string {
  return sale.path.at(-2) ?? ''
}

/** Whether the end customer is itself a partner. */
export function isOwnUse(sale: Sale, world: World): boolean {
  return world.cast.findPartner(getBuyer(sale)) !== undefined
}

/** A provider followed by a reseller that sells on. */
export interface ResaleLeg {
  readonly provider: string
  readonly reseller: string
}

/** The chains that the programme lists. */
export type ListedChain = 'direct-bill' | 'two-tier' | 'provider-to-reseller'

/** What the roles of a cast make of a path. */
interface Route {
  /** Everyone between Microsoft and the end customer that has a role, each once. */
  readonly partners: readonly string[]
  readonly byRole: Readonly<Record<Role, readonly string[]>>
  readonly legs: readonly ResaleLeg[]
  readonly chain: ListedChain | undefined
}

function findLegs(path: readonly string[], cast: Cast): readonly ResaleLeg[] {
  const legs: ResaleLeg[] = []
  for (let index = 1; index < path.length - 2; index++) {
    const provider = path[index] ?? ''
    const reseller = path[index + 1] ?? ''
    if (cast.findPartner(provider)?.role !== 'indirect-provider') continue
    if (cast.findPartner(reseller)?.role !== 'indirect-reseller') continue
    if (legs.some((leg) => leg.provider === provider && leg.reseller === reseller)) continue
    legs.push({ provider, reseller })
  }
  return legs
}

function findChain(path: readonly string[], cast: Cast): ListedChain | undefined {
  const role = (index: number) => cast.findPartner(path[index] ?? '')?.role
  if (path[0] !== microsoftId) return undefined
  if (path.length === 3 && role(1) === 'direct-bill') return 'direct-bill'
  if (role(1) !== 'indirect-provider' || role(2) !== 'indirect-reseller') return undefined
  if (path.length === 3) return 'provider-to-reseller'
  return path.length === 4 ? 'two-tier' : undefined
}

function toRoute(path: readonly string[], cast: Cast): Route {
  const partners: string[] = []
  const byRole: Record<Role, string[]> = { 'indirect-provider': [], 'indirect-reseller': [], 'direct-bill': [] }
  for (const id of distinct(path.slice(1, -1))) {
    const role = cast.findPartner(id)?.role
    if (!role) continue
    partners.push(id)
    byRole[role].push(id)
  }
  return { partners, byRole, legs: findLegs(path, cast), chain: findChain(path, cast) }
}

/** Paths and casts never change, so what one makes of the other is found once. */
const routes = new WeakMap<readonly string[], { readonly cast: Cast; readonly route: Route }>()

function getRoute(path: readonly string[], { cast }: World): Route {
  const known = routes.get(path)
  if (known?.cast === cast) return known.route
  const route = toRoute(path, cast)
  routes.set(path, { cast, route })
  return route
}

/** The partners that sell on a path: everyone between Microsoft and the end customer that has a role, each once. */
export function sellingPartners(path: readonly string[], world: World): readonly string[] {
  return getRoute(path, world).partners
}

/** Those of the selling partners that have a role. */
export function sellingAs(role: Role, path: readonly string[], world: World): readonly string[] {
  return getRoute(path, world).byRole[role]
}

/** The legs from a provider to a reseller that sells on, each pair once. */
export function resaleLegs(path: readonly string[], world: World): readonly ResaleLeg[] {
  return getRoute(path, world).legs
}

/** Which listed chain the roles on a path make; undefined where none (¶158-164, ¶173, ¶180-184). */
export function findListedChain(path: readonly string[], world: World): ListedChain | undefined {
  return getRoute(path, world).chain
}
