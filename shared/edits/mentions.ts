import type { Cast } from '#shared/domain/cast.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'

/** What of a file a step cannot do without. */
export interface Mentions {
  readonly parties: readonly string[]
  /** The tenant that it lands on, also where it leaves that to the default. */
  readonly tenant?: string
  readonly subscription?: string
}

/** What a step mentions, `cast` being that of its file. */
export function getMentions(step: ScenarioStep, cast: Cast): Mentions {
  switch (step.do) {
    case 'onboard':
    case 'enroll':
    case 'sign-agreement':
    case 'add-capability':
      return { parties: [step.partner] }
    case 'request-partnership':
    case 'accept-partnership':
    case 'decline-partnership':
    case 'end-partnership':
      return { parties: [step.provider, step.reseller] }
    case 'associate-reseller': {
      const parties = [step.provider, step.reseller]
      return step.subscription === undefined ? { parties } : { parties, subscription: step.subscription }
    }
    case 'connect-customer':
    case 'end-customer':
      return { parties: [step.partner, step.customer], tenant: step.tenant ?? cast.getMainTenant(step.customer) }
    case 'sell':
      return { parties: step.path, tenant: step.tenant ?? cast.getMainTenant(step.path.at(-1) ?? '') }
    case 'provision':
      return { parties: [], tenant: step.tenant, subscription: step.subscription }
    case 'cancel':
      return { parties: [], subscription: step.subscription }
    case 'manage':
    case 'stop-managing':
      return { parties: [step.partner], subscription: step.subscription }
    default:
      return assertNever(step)
  }
}
