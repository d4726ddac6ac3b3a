import type { Effect, Fact } from '#shared/domain/finding.ts'
import type { Capability } from '#shared/domain/party.ts'
import type { Speech } from '#shared/language/speech.ts'
import { quote } from './naming.ts'
import { capabilityNames } from './terms.ts'
import { words } from './words.ts'

function tellAccountPart(who: string, value: Fact['value'], is: string, isNot: string): string {
  if (value === 'unknown') return `it is not known whether ${who} ${is}`
  return `${who} ${value === 'onboarded' || value === 'enrolled' || value === 'signed' || value === 'present' ? is : isNot}`
}

function tellPartnership(pair: string, value: Fact['value']): string {
  switch (value) {
    case 'requested':
      return `the partnership between ${pair} is requested and not accepted yet`
    case 'active':
      return `the partnership between ${pair} is active`
    case 'declined':
      return `the partnership between ${pair} was declined`
    case 'ended':
      return `the partnership between ${pair} has ended`
    default:
      return `there is no partnership between ${pair}`
  }
}

function tellCustomer(tenant: string, partner: string, value: Fact['value']): string {
  if (value === 'active') return `${tenant} is a customer of ${partner}`
  return value === 'ended'
    ? `${tenant} is no longer a customer of ${partner}`
    : `${tenant} is no customer of ${partner}`
}

function tellSubscription(name: string, value: Fact['value']): string {
  if (value === 'none') return `there is no subscription ${name}, because the sale that was to make it is not supported`
  return `the subscription ${name} is ${value === 'active' ? 'active' : 'cancelled'}`
}

/** A capability by the name of its fact, in quotes. */
export function nameCapability(fact: string): string {
  return quote(capabilityNames[fact.slice('capability.'.length) as Capability])
}

/** A state as a clause: "“Fabrikam” has signed the Microsoft Partner Agreement"; undefined for a fact that is no state. */
export function tellState({ subject, fact, with: other = '', value }: Fact, name: Speech['name']): string | undefined {
  const who = name(subject)
  switch (fact) {
    case 'account':
      return tellAccountPart(who, value, 'is onboarded in Partner Center', 'is not onboarded in Partner Center')
    case 'enrolment':
      return tellAccountPart(who, value, 'is enrolled in its role', 'is not enrolled in its role')
    case 'agreement':
      return tellAccountPart(
        who,
        value,
        'has signed the Microsoft Partner Agreement',
        'has not signed the Microsoft Partner Agreement'
      )
    case 'partnership':
      return tellPartnership(`${name(other)} and ${who}`, value)
    case 'customer-relationship':
      return tellCustomer(who, name(other), value)
    case 'management':
      return `${name(other)} ${value === 'on' ? 'manages' : 'does not manage'} the subscription ${who}`
    case 'subscription':
      return tellSubscription(who, value)
    default: {
      if (!fact.startsWith('capability.')) return undefined
      const capability = `the capability ${nameCapability(fact)}`
      return tellAccountPart(who, value, `has ${capability}`, `does not have ${capability}`)
    }
  }
}

/** What changes, and from what to what: "the agreement of “Fabrikam” from not signed to signed". */
export function tellChange({ subject, fact, with: other = '', from, to }: Effect, { name, value }: Speech): string {
  const who = name(subject)
  const step = `from ${value({ fact, value: from })} to ${value({ fact, value: to })}`
  switch (fact) {
    case 'partnership':
      return `the partnership between ${name(other)} and ${who} ${step}`
    case 'customer-relationship':
      return `the customer relationship between ${name(other)} and ${who} ${step}`
    case 'management':
      return `the management of the subscription ${who} by ${name(other)} ${step}`
    case 'subscription':
    case 'subscription.tenant':
      return `the subscription ${who} ${step}`
    default:
      return `the ${words.factLabel(fact)} of ${who} ${step}`
  }
}
