import type { CastNames, Owned } from './cast-names.ts'
import { type Path, refuse } from './refusal.ts'
import type { ScenarioStep } from './step.ts'

/** The subscription that a sale makes. */
export interface Sold extends Owned {
  readonly name: string
}

/**
 * Checks what one step refers to. Throws a `Refusal` at the first thing that is wrong.
 * @param id the id that the step has, stated or by its place
 * @param findSubscription finds what was given or sold before the step on its line
 * @returns what the step sells, if it is a sale.
 */
export function checkStep(
  step: ScenarioStep,
  id: string,
  path: Path,
  names: CastNames,
  findSubscription: (name: string) => Owned | undefined
): Sold | undefined {
  const at = (field: string): Path => [...path, field]
  const subscription = (name: string): Owned =>
    findSubscription(name) ?? refuse('unknown-reference', at('subscription'), name, 'subscription')
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
    case 'add-capability':
      names.partner(step.partner, at('partner'))
      break
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership':
      names.partner(step.provider, at('provider'), 'indirect-provider')
      names.partner(step.reseller, at('reseller'), 'indirect-reseller')
      break
    case 'associate-reseller':
      names.partner(step.provider, at('provider'), 'indirect-provider')
      names.partner(step.reseller, at('reseller'), 'indirect-reseller')
      if (step.new && step.subscription !== undefined) {
        refuse('needless-subscription', at('subscription'), step.subscription)
      }
      if (!step.new && step.subscription === undefined) refuse('missing-subscription', at('subscription'), undefined)
      if (step.subscription !== undefined) subscription(step.subscription)
      break
    case 'connect-customer':
    case 'end-customer': {
      names.partner(step.partner, at('partner'))
      const customer = names.party(step.customer, at('customer'))
      if (step.customer === step.partner) refuse('same-party', at('customer'), step.customer)
      if (step.tenant !== undefined) names.tenantOf(step.customer, step.tenant, at('tenant'))
      else if (customer.kind === 'partner') refuse('missing-tenant', at('tenant'), undefined, step.customer)
      break
    }
    case 'sell': {
      for (const [index, party] of step.path.entries()) {
        if (index > 0) names.party(party, [...path, 'path', index])
      }
      const buyer = step.path.at(-1) ?? ''
      if (step.tenant !== undefined) names.tenantOf(buyer, step.tenant, at('tenant'))
      else if (names.parties.get(buyer)?.kind === 'partner') refuse('missing-tenant', at('tenant'), undefined, buyer)
      const name = step.as ?? `sub-${id}`
      if (findSubscription(name)) refuse('duplicate-id', at(step.as === undefined ? 'id' : 'as'), name)
      return { name, owner: buyer }
    }
    case 'provision':
      names.tenantOf(subscription(step.subscription).owner, step.tenant, at('tenant'))
      break
    case 'cancel':
      subscription(step.subscription)
      break
    case 'manage':
    case 'stop-managing':
      names.partner(step.partner, at('partner'))
      subscription(step.subscription)
      break
  }
  return undefined
}
