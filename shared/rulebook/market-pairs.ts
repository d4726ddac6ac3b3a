import type { Fact } from '#shared/domain/finding.ts'
import { microsoftId } from '#shared/domain/id.ts'
import { findRegion } from '#shared/domain/market.ts'
import type { StepOf } from '#shared/domain/step.ts'
import { findSubscription, type World } from '#shared/domain/world.ts'
import { marketFacts } from './facts.ts'
import { getSeller, resaleLegs } from './sale.ts'

/** Two markets that the programme wants in one region. */
export interface MarketPair {
  readonly between: 'sale' | 'partnership'
  /** The two sides: seller and receiving tenant's owner, or provider and reseller. */
  readonly subjects: readonly [string, string]
  readonly facts: readonly Fact[]
  /** Whether both regions are the same; unknown where a market is not known or in no region. */
  readonly isSameRegion: boolean | 'unknown'
}

interface Side {
  readonly subject: string
  readonly market: string | undefined
  /** What carries the market: the party, or a tenant with a market of its own. */
  readonly carrier: string
}

function compare(between: MarketPair['between'], a: Side, b: Side): MarketPair {
  const factsOfA = marketFacts(a.carrier, a.market)
  const regionA = a.market === undefined ? undefined : findRegion(a.market)
  const regionB = b.market === undefined ? undefined : findRegion(b.market)
  return {
    between,
    subjects: [a.subject, b.subject],
    facts: a.carrier === b.carrier ? factsOfA : [...factsOfA, ...marketFacts(b.carrier, b.market)],
    isSameRegion: regionA && regionB ? regionA === regionB : 'unknown'
  }
}

function partySide(world: World, party: string): Side {
  return { subject: party, market: world.cast.findMarket(party), carrier: party }
}

function tenantSide(world: World, id: string): Side {
  const tenant = world.cast.getTenant(id)
  return {
    subject: tenant.owner,
    market: world.cast.findTenantMarket(id),
    carrier: tenant.market === undefined ? tenant.owner : id
  }
}

type Compared = StepOf<'sell' | 'provision' | 'request-partnership' | 'accept-partnership'>

function salePairs(seller: string, tenant: string, world: World): readonly MarketPair[] {
  if (seller === microsoftId) return []
  return [compare('sale', partySide(world, seller), tenantSide(world, tenant))]
}

function toMarketPairs(step: Compared, world: World): readonly MarketPair[] {
  const partnershipPair = (provider: string, reseller: string) =>
    compare('partnership', partySide(world, provider), partySide(world, reseller))
  switch (step.do) {
    case 'sell': {
      const legs = resaleLegs(step.path, world).map((leg) => partnershipPair(leg.provider, leg.reseller))
      return [...salePairs(getSeller(step), step.tenant, world), ...legs]
    }
    case 'provision': {
      const path = findSubscription(world, step.subscription)?.path
      return path ? salePairs(getSeller({ path }), step.tenant, world) : []
    }
    default:
      return [partnershipPair(step.provider, step.reseller)]
  }
}

/** Three rules ask for the pairs of one step in a row. */
let latest: { readonly step: Compared; readonly world: World; readonly pairs: readonly MarketPair[] } | undefined

/** Every pair of markets that the region rules compare on a step, each once. */
export function marketPairs(step: Compared, world: World): readonly MarketPair[] {
  if (latest?.step !== step || latest.world !== world) latest = { step, world, pairs: toMarketPairs(step, world) }
  return latest.pairs
}
