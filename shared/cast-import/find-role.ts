import type { Role } from '#shared/domain/party.ts'
import { findTerm } from '#shared/language/glossary.ts'

/** What a party can be imported as. */
export type PartyKind = Role | 'customer'

/** Roles by the concepts of the glossary; who buys in the end is written as a customer. */
const kinds: Readonly<Record<string, PartyKind>> = {
  'indirect-provider': 'indirect-provider',
  'indirect-reseller': 'indirect-reseller',
  'direct-bill-partner': 'direct-bill',
  customer: 'customer',
  'end-customer': 'customer'
}

/** The role that a word means: its id, its name in either language, or another word for it in the glossary. */
export function findRole(word: string): PartyKind | undefined {
  const term = findTerm(word)
  return term && kinds[term.id]
}
