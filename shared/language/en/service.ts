import type { Fact } from '#shared/domain/finding.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd } from './naming.ts'
import { nameCapability, tellState } from './states.ts'

/** Whether the partner has the capability that the finding is about. */
export function tellCapability(speech: Speech): string {
  return joinAnd(speech.finding.facts.slice(0, 1).flatMap((fact) => tellState(fact, speech.name) ?? []))
}

/** The capability that the finding is about, as a thing: "the capability “billing”". */
export function tellWhichCapability(speech: Speech): string {
  return `the capability ${nameCapability(speech.finding.facts[0]?.fact ?? '')}`
}

/** Who can carry billing and support; both are named where it is not known what the reseller can do. */
export function tellCarriers(speech: Speech): string {
  const billing = speech.fact('capability.billing')
  const support = speech.fact('capability.support')
  if (!billing || !support) {
    return speech.fact('role')?.value === 'indirect-provider'
      ? `${speech.subject(0)} can carry billing and support, with the reseller as its end customer`
      : `it is for ${speech.subject(0)} to carry billing and support, as a direct-bill partner`
  }
  const reseller = speech.name(billing.subject)
  const provider = speech.name(speech.fact('role')?.subject ?? '')
  const tell = (what: string, value: Fact['value']) => {
    if (value === 'present') return `${reseller} can carry ${what} itself`
    if (value === 'absent') return `${provider} can carry ${what} on behalf of ${reseller}`
    return `either ${reseller} can carry ${what} itself, or ${provider} on its behalf: what ${reseller} is able to do is not known`
  }
  if (billing.value === support.value) return tell('billing and support', billing.value)
  return `${tell('billing', billing.value)}; ${tell('support', support.value)}`
}

/** What the customer has already, and from whom. */
export function tellOtherSellers(speech: Speech): string {
  const purchases = speech.finding.facts.flatMap(({ subject, fact, value }) => {
    if (fact === 'subscription.seller') return [`${speech.name(subject)} from ${speech.name(String(value))}`]
    return fact === 'subscription.bought-through' ? [`${speech.name(subject)} from another partner`] : []
  })
  return `${speech.subject(0)} already has ${joinAnd(purchases)}, which does not stand in the way of a further seller`
}

/** What the direct-bill partners on the path lack. */
export function tellLacking(speech: Speech): string {
  const { subjects, facts } = speech.finding
  return subjects
    .map((partner) => {
      const names = facts.filter(({ subject }) => subject === partner).map(({ fact }) => nameCapability(fact))
      const noun = names.length > 1 ? 'the capabilities' : 'the capability'
      return `${speech.name(partner)} sells without ${noun} ${joinAnd(names)}`
    })
    .join('; ')
}
