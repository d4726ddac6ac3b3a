import { readBlockers } from '#shared/language/read-blockers.ts'
import { type ReadinessPart, readReadiness } from '#shared/language/read-readiness.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd, joinOr } from './naming.ts'
import { tellChange, tellState } from './states.ts'

/** What the step changes, from what to what. */
export function tellChanges(speech: Speech): string {
  if (speech.changes.length === 0) return 'in order; no state changes'
  return `in order: ${speech.changes.map((change) => tellChange(change, speech)).join('; ')}`
}

/** The state that bars the step, and the moves that are possible. */
export function tellBlockers(speech: Speech): string {
  const states = readBlockers(speech.finding.facts).flatMap((fact) => tellState(fact, speech.name) ?? [])
  const instead = speech.moves.length > 0 ? `; possible instead: ${joinOr(speech.moves)}` : ''
  return `out of order: ${joinAnd(states)}${instead}`
}

/** What would give the step its turn. */
export function tellWayToTurn(speech: Speech): string {
  const blockers = readBlockers(speech.finding.facts)
  const stateOf = (name: string) => blockers.find(({ fact }) => fact === name)
  const subscription = stateOf('subscription')
  if (subscription) {
    const name = speech.name(subscription.subject)
    return subscription.value === 'none'
      ? `Look at the step that was to sell ${name}, and put right what stands in its way.`
      : `A cancelled subscription stays cancelled: sell ${name} again and work with the new subscription, or leave this step out.`
  }
  if (stateOf('management')?.value === 'off') return 'Let the management begin first, or leave this step out.'
  const partnership = stateOf('partnership')?.value
  if (partnership === 'requested') return 'Accept or decline the request first, or leave this step out.'
  if (partnership === 'active') return 'Leave this step out: the partnership is active already and can only be ended.'
  if (partnership !== undefined) return 'Request the partnership first, or leave this step out.'
  const customer = stateOf('customer-relationship')?.value
  if (customer !== undefined && customer !== 'active') return 'Connect the customer first, or leave this step out.'
  return 'Leave this step out: what it would bring about is so already.'
}

const partNames: Readonly<Record<ReadinessPart, string>> = {
  account: 'onboarding',
  enrolment: 'enrolment',
  agreement: 'signing'
}

/** What is left of the three things that a reseller does before new business. */
export function tellReadiness(speech: Speech): string {
  const { missing, unknown } = readReadiness(speech.finding)
  const list = (parts: readonly ReadinessPart[]) => joinAnd(parts.map((part) => partNames[part]))
  const left = [
    ...(missing.length > 0 ? [`left after it: ${list(missing)}`] : []),
    ...(unknown.length > 0 ? [`not known: ${list(unknown)}`] : [])
  ]
  const rest = left.length > 0 ? left.join('; ') : 'nothing is left after it'
  return `one of the three things that ${speech.subject(0)} does before new business; ${rest}`
}
