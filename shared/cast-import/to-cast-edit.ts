import { isFileTooLarge } from '#shared/domain/parse-json.ts'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import type { Party } from '#shared/domain/party.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { newPartyIds } from '#shared/edits/new-ids.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import type { NewParty } from './read-cast.ts'

/** Why a scenario cannot take parties: how many would come, and how many it has room for; or the bytes of a file. */
export type CastRefusal =
  | { readonly code: 'nothing' }
  | { readonly code: 'too-many-parties'; readonly found: number; readonly expected: number }
  | { readonly code: 'file-too-large'; readonly expected: number }

function toParty({ kind, ...about }: NewParty, id: string): Party {
  return kind === 'customer' ? { id, kind, ...about } : { id, kind: 'partner', role: kind, ...about }
}

/** Adds parties to the end of the cast as one edit, under ids of their own. The file stays within what the format allows. */
export function toCastEdit(parties: readonly NewParty[], scenario: Scenario): Result<Edit, CastRefusal> {
  if (parties.length === 0) return failure({ code: 'nothing' })
  const room = limits.parties - scenario.parties.length
  if (parties.length > room) return failure({ code: 'too-many-parties', found: parties.length, expected: room })
  // A party without a company has its id for one: none may come to be of a company that is called so by chance.
  const companies = [...parties, ...scenario.parties].flatMap(({ company }) => company ?? [])
  const ids = newPartyIds(
    scenario,
    parties.map(({ kind }) => kind),
    new Set(companies)
  )
  const added = parties.map((party, index) => toParty(party, ids[index] ?? ''))
  const file = printScenario({ ...scenario, parties: [...scenario.parties, ...added] })
  if (isFileTooLarge(file)) return failure({ code: 'file-too-large', expected: limits.bytes })
  return success({ kind: 'add-parties', parties: added })
}
