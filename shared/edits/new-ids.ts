import { findNames } from '#shared/domain/check-references.ts'
import type { Role } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { cspTenantId, mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { collectIds } from './collect-ids.ts'
import { findStepList } from './placed-line.ts'

/** How long an id may be. */
const longestId = 64

/** The first of a row of ids that is free, `from` being the number of the first. */
function firstFree(from: number, toId: (number: number) => string, isFree: (id: string) => boolean): string {
  for (let number = from; ; number++) {
    const id = toId(number)
    if (isFree(id)) return id
  }
}

/** Tells whether an id is taken. A batch asks on its way as well, where the file may be wrong for a while. */
function toTaken(scenario: Scenario): (id: string) => boolean {
  const names = findNames(scenario)
  if (names) return names
  const ids = collectIds(scenario)
  return (id) => ids.has(id)
}

/** A free id for a step to come on the main line (null) or a variant's; what it would sell finds its id free as well. */
export function newStepId(scenario: Scenario, line: string | null): string {
  const list = findStepList(scenario, line)
  const next = list ? list.offset + list.steps.length + 1 : 1
  const isTaken = toTaken(scenario)
  return firstFree(
    next,
    (number) => `s${number}`,
    (id) => !isTaken(id) && !isTaken(`sub-${id}`)
  )
}

const letters: Readonly<Record<Role | 'customer', string>> = {
  'indirect-provider': 'p',
  'indirect-reseller': 'r',
  'direct-bill': 'd',
  customer: 'c'
}

/**
 * Free ids for parties to come together, such as p1, r1, d1 or c1; their default tenants find their ids free as well.
 * @param avoided texts that none of them may be
 */
export function newPartyIds(
  scenario: Scenario,
  kinds: readonly (Role | 'customer')[],
  avoided: ReadonlySet<string> = new Set()
): string[] {
  const isTaken = toTaken(scenario)
  const next = new Map<string, number>()
  return kinds.map((kind) => {
    const letter = letters[kind]
    const id = firstFree(
      next.get(letter) ?? 1,
      (number) => `${letter}${number}`,
      (id) => !avoided.has(id) && [id, cspTenantId(id), mainTenantId(id)].every((each) => !isTaken(each))
    )
    next.set(letter, Number(id.slice(letter.length)) + 1)
    return id
  })
}

/** A free id for a party to come. */
export function newPartyId(scenario: Scenario, kind: Role | 'customer'): string {
  const [id = ''] = newPartyIds(scenario, [kind])
  return id
}

/** A free id for a tenant to come, such as r1.own or r1.own2; of a long owner's id it keeps the beginning. */
export function newTenantId(scenario: Scenario, owner: string): string {
  const isTaken = toTaken(scenario)
  return firstFree(
    1,
    (number) => {
      const ending = number === 1 ? '.own' : `.own${number}`
      return `${owner.slice(0, longestId - ending.length)}${ending}`
    },
    (id) => !isTaken(id)
  )
}

/** A free id for a subscription from before the scenario, such as old1. */
export function newSubscriptionId(scenario: Scenario): string {
  const isTaken = toTaken(scenario)
  return firstFree(
    1,
    (number) => `old${number}`,
    (id) => !isTaken(id)
  )
}

/** A free id for a variant to come, such as v1. */
export function newVariantId(scenario: Scenario): string {
  const isTaken = toTaken(scenario)
  return firstFree(
    1,
    (number) => `v${number}`,
    (id) => !isTaken(id)
  )
}
