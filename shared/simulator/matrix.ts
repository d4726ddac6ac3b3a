import type { Finding } from '#shared/domain/finding.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Partner } from '#shared/domain/party.ts'
import type { StepOf } from '#shared/domain/step.ts'
import { isBetterVerdict, type Verdict } from '#shared/domain/verdict.ts'
import { getPartnership, type World } from '#shared/domain/world.ts'
import { decide } from './decide.ts'
import { findMainReason } from './main-reason.ts'
import { getEnd, getEndDate, type Run } from './simulate.ts'

/** The best that a seller can offer a buyer at the end of a run. */
export interface MatrixCell {
  readonly seller: string
  readonly buyer: string
  readonly verdict: Verdict
  /** The path judged: the best of the listed chains, or the straight one where no chain is listed. */
  readonly path: readonly string[]
  readonly tenant: string
  /** What stands in the way most, or the finding that allows it. */
  readonly reason: Finding
}

/** Who can sell to whom. */
export interface Matrix {
  readonly date: string
  readonly sellers: readonly string[]
  readonly buyers: readonly string[]
  readonly cells: readonly MatrixCell[]
}

/** Most sellers, and most buyers, of one matrix. */
export const mostSides = 200

/** The listed chains that end with a seller and a buyer; likelier ones first. */
function toPaths(seller: Partner, buyer: string, world: World): readonly (readonly string[])[] {
  const straight = [microsoftId, seller.id, buyer]
  if (seller.role !== 'indirect-reseller') return [straight]
  const providers = [...world.cast.parties.values()].filter(
    (party) => party.kind === 'partner' && party.role === 'indirect-provider'
  )
  if (providers.length === 0) return [straight]
  const isActive = (provider: string) => getPartnership(world, provider, seller.id).value === 'active'
  const ids = providers.map((provider) => provider.id)
  return [...ids.filter(isActive), ...ids.filter((id) => !isActive(id))].map((provider) => [
    microsoftId,
    provider,
    seller.id,
    buyer
  ])
}

function judgeCell(seller: Partner, buyer: string, run: Run, world: World): MatrixCell {
  let best: MatrixCell | undefined
  for (const path of toPaths(seller, buyer, world)) {
    for (const tenant of world.cast.tenantsOf.get(buyer) ?? []) {
      const step: StepOf<'sell'> = {
        id: 'asked',
        do: 'sell',
        on: getEndDate(run),
        path,
        offer: '',
        offerKind: 'first-party',
        tenant,
        as: 'sub-asked'
      }
      const decision = decide(step, world, run.line.edition)
      const { verdict } = decision
      if (best && !isBetterVerdict(verdict, best.verdict)) continue
      best = { seller: seller.id, buyer, verdict, path, tenant, reason: findMainReason(decision) }
      if (verdict === 'supported') return best
    }
  }
  if (!best) throw new Error(`no tenant of ${buyer}`)
  return best
}

/** The sides of a matrix: every partner as seller, every party as buyer, or those that are asked for. */
export function findSides(
  run: Run,
  asked: { readonly sellers: readonly string[]; readonly buyers: readonly string[] }
): { readonly sellers: readonly Partner[]; readonly buyers: readonly string[] } {
  const parties = [...run.line.cast.parties.values()]
  const isAsked = (ids: readonly string[], id: string) => ids.length === 0 || ids.includes(id)
  return {
    sellers: parties.filter((party): party is Partner => party.kind === 'partner' && isAsked(asked.sellers, party.id)),
    buyers: parties.map((party) => party.id).filter((id) => isAsked(asked.buyers, id))
  }
}

/** Judges who can sell to whom at the end of a run; the caller bounds the sides by `mostSides`. */
export function toMatrix(run: Run, sides: ReturnType<typeof findSides>): Matrix {
  const world = getEnd(run)
  return {
    date: getEndDate(run),
    sellers: sides.sellers.map((seller) => seller.id),
    buyers: sides.buyers,
    cells: sides.sellers.flatMap((seller) => sides.buyers.map((buyer) => judgeCell(seller, buyer, run, world)))
  }
}
