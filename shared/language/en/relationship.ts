import type { Speech } from '#shared/language/speech.ts'
import { tellState } from './states.ts'

/** The active partnerships of a finding, each reseller with its provider. */
export function tellPartnerships(speech: Speech): string {
  const pairs = speech.finding.facts.map(({ subject, with: other = '' }) => speech.list([other, subject]))
  const [pair = '', ...others] = pairs
  if (others.length === 0) return `the partnership between ${pair} is active`
  return `the partnerships on the path are active: ${pairs.join('; ')}`
}

/** What makes a partnership active, by the state it is in. */
export function tellWayToPartnership(speech: Speech): string {
  const pair = speech.list(speech.finding.subjects)
  switch (speech.fact('partnership')?.value) {
    case 'requested':
      return `Let the partnership between ${pair} be accepted before this step.`
    case 'declined':
    case 'ended':
      return `Request the partnership between ${pair} again, and let it be accepted before this step.`
    default:
      return `Request a partnership between ${pair}, and let it be accepted before this step.`
  }
}

/** That the tenant is free for the relationship. */
export function tellFreeTenant(speech: Speech): string {
  const relationship = speech.fact('customer-relationship')
  if (relationship) return `${tellState(relationship, speech.name)}, so no such relationship stands in the way`
  if (speech.finding.subjects.length > 3) {
    return `${speech.subject(2)} holds no active partnership with any provider on the path`
  }
  return `${speech.subject(2)} holds no active partnership with ${speech.subject(1)}, so no such relationship stands in the way`
}

/** Which relationship closes the tenant to the other one. */
export function tellTakenTenant(speech: Speech): string {
  return speech.fact('customer-relationship')
    ? `${speech.subject(2)} is a customer of ${speech.subject(1)}, so it cannot hold a partnership with it as well`
    : `${speech.subject(2)} holds an active partnership with ${speech.subject(1)}, so it cannot be its customer as well`
}

/** The ways out, of the three of sample scenario 6, that the direction leaves. */
export function tellWaysOut(speech: Speech): string {
  const reseller = speech.subject(0)
  const provider = speech.subject(1)
  if (speech.fact('customer-relationship')) {
    return `Let ${reseller} stay a customer of ${provider} and take up a partnership with another provider, which is option 3 of sample scenario 6; or end this customer relationship first.`
  }
  return `Let ${reseller} become a customer with a separate tenant of type customer: option 1 of sample scenario 6, where it is our reading that a tenant for own use is meant. Or end its partnership with ${provider} through Microsoft Support and let it resell through another provider (option 2); after that it can also be a customer of ${provider} (option 3). A purchase for own use needs a tenant of type customer in any case.`
}
