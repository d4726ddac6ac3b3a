import { microsoftId } from '../domain/id.ts'
import type { StepOf } from '../domain/step.ts'
import type { World } from '../domain/world.ts'

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

/** The partners that sell on a path: everyone between Microsoft and the end customer that has a role, each once. */
export function sellingPartners(path: readonly string[], world: World): readonly string[] {
  const partners: string[] = []
  for (let index = 1; index < path.length - 1; index++) {
    const id = path[index] ?? ''
    if (world.cast.findPartner(id) && !partners.includes(id)) partners.push(id)
  }
  return partners
}

/** Those of the selling partners that have a role. */
export function sellingAs(
  role: 'indirect-provider' | 'indirect-reseller' | 'direct-bill',
  path: readonly string[],
  world: World
): readonly string[] {
  return sellingPartners(path, world).filter((id) => world.cast.findPartner(id)?.role === role)
}

/** A provider followed by a reseller that sells on. */
export interface ResaleLeg {
  readonly provider: string
  readonly reseller: string
}

/** The legs from a provider to a reseller that sells on, each pair once. */
export function resaleLegs(path: readonly string[], world: World): readonly ResaleLeg[] {
  const legs: ResaleLeg[] = []
  for (let index = 1; index < path.length - 2; index++) {
    const provider = path[index] ?? ''
    const reseller = path[index + 1] ?? ''
    if (world.cast.findPartner(provider)?.role !== 'indirect-provider') continue
    if (world.cast.findPartner(reseller)?.role !== 'indirect-reseller') continue
    if (legs.some((leg) => leg.provider === provider && leg.reseller === reseller)) continue
    legs.push({ provider, reseller })
  }
  return legs
}

/** The chains that the programme lists. */
export type ListedChain = 'direct-bill' | 'two-tier' | 'provider-to-reseller'

/** Which listed chain the roles on a path make; undefined where none (¶158-164, ¶173, ¶180-184). */
export function findListedChain(path: readonly string[], world: World): ListedChain | undefined {
  const role = (index: number) => world.cast.findPartner(path[index] ?? '')?.role
  if (path[0] !== microsoftId) return undefined
  if (path.length === 3 && role(1) === 'direct-bill') return 'direct-bill'
  if (role(1) !== 'indirect-provider' || role(2) !== 'indirect-reseller') return undefined
  if (path.length === 3) return 'provider-to-reseller'
  return path.length === 4 ? 'two-tier' : undefined
}
