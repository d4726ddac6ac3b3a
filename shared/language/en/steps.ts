import type { Step, StepOf, Verb } from '#shared/domain/step.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import type { Things } from '#shared/language/speech.ts'
import { joinAnd, nameOffer, nameThing, quote } from './naming.ts'
import { capabilityNames, routeNames } from './terms.ts'

/** The verbs as labels. */
export const verbs: Readonly<Record<Verb, string>> = {
  onboard: 'onboard in Partner Center',
  enroll: 'enrol in a role',
  'sign-agreement': 'sign the agreement',
  'add-capability': 'add a capability',
  'request-partnership': 'request a partnership',
  'accept-partnership': 'accept a partnership',
  'decline-partnership': 'decline a partnership',
  'end-partnership': 'end a partnership',
  'connect-customer': 'connect a customer',
  'end-customer': 'end a customer relationship',
  'associate-reseller': 'associate a reseller',
  sell: 'sell',
  provision: 'provision a subscription',
  cancel: 'cancel a subscription',
  manage: 'manage a subscription',
  'stop-managing': 'stop managing a subscription'
}

const rolesTakenUp = {
  'indirect-provider': 'as an indirect provider',
  'indirect-reseller': 'as an indirect reseller',
  'direct-bill': 'as a direct-bill partner'
}

function tellRole(partner: string, things: Things): string {
  const role = things.findParty(partner)?.role
  return role && role !== 'customer' ? rolesTakenUp[role] : 'in its role'
}

/** A tenant of somebody who was named just before. */
function itsTenant(id: string, things: Things): string {
  return things.findTenant(id)?.type === 'csp' ? 'its CSP tenant' : `its tenant ${quote(id)}`
}

function summarizeSale(step: StepOf<'sell'>, things: Things): string {
  const buyer = step.path.at(-1) ?? ''
  const seller = step.path.at(-2) ?? ''
  const name = (id: string) => nameThing(id, things)
  const between = step.path.slice(1, -2).map(name)
  const offer =
    step.offerKind === 'third-party' ? `the third-party offer ${nameOffer(step.offer)}` : nameOffer(step.offer)
  const isOwnUse = things.findParty(buyer)?.role !== 'customer'
  const through = between.length > 0 ? `, bought through ${joinAnd(between)}` : ''
  const straight = step.path.length === 2 ? ' straight' : ''
  const landing = isOwnUse
    ? ` for its own use, onto ${itsTenant(step.tenant, things)}`
    : step.tenant === mainTenantId(buyer)
      ? ''
      : `, onto ${itsTenant(step.tenant, things)}`
  return `${name(seller)} sells ${offer}${through}${through && ','}${straight} to ${seller === buyer ? 'itself' : name(buyer)}${landing}`
}

/** One step in one sentence, without a full stop. */
export function summarize(step: Step, things: Things): string {
  const name = (id: string) => nameThing(id, things)
  switch (step.do) {
    case 'onboard':
      return `${name(step.partner)} onboards in Partner Center`
    case 'enroll':
      return `${name(step.partner)} enrols ${tellRole(step.partner, things)}`
    case 'sign-agreement':
      return `${name(step.partner)} signs the Microsoft Partner Agreement`
    case 'add-capability':
      return `${name(step.partner)} gains the capability “${capabilityNames[step.capability]}”`
    case 'request-partnership':
      return `A partnership between ${name(step.provider)} and ${name(step.reseller)} is requested`
    case 'accept-partnership':
      return `The partnership between ${name(step.provider)} and ${name(step.reseller)} is accepted`
    case 'decline-partnership':
      return `The partnership between ${name(step.provider)} and ${name(step.reseller)} is declined`
    case 'end-partnership':
      return `The partnership between ${name(step.provider)} and ${name(step.reseller)} is ended ${routeNames[step.route]}`
    case 'connect-customer': {
      const tenant = step.tenant === mainTenantId(step.customer) ? '' : `, with ${itsTenant(step.tenant, things)}`
      return `${name(step.customer)} becomes a customer of ${name(step.partner)}${tenant}`
    }
    case 'end-customer': {
      const tenant = step.tenant === mainTenantId(step.customer) ? '' : `, with ${itsTenant(step.tenant, things)}`
      return `${name(step.customer)} stops being a customer of ${name(step.partner)}${tenant}`
    }
    case 'associate-reseller': {
      const target = step.subscription === null ? 'a new subscription' : `the subscription ${name(step.subscription)}`
      return `${name(step.provider)} puts the MPN ID of ${name(step.reseller)} on ${target}`
    }
    case 'sell':
      return summarizeSale(step, things)
    case 'provision':
      return `The subscription ${name(step.subscription)} is provisioned to ${name(step.tenant)}`
    case 'cancel':
      return `The subscription ${name(step.subscription)} is cancelled`
    case 'manage':
      return `${name(step.partner)} begins to manage the subscription ${name(step.subscription)}`
    case 'stop-managing':
      return `${name(step.partner)} stops managing the subscription ${name(step.subscription)}`
    default:
      return assertNever(step)
  }
}
