import type { CustomerState, PartnershipState, SubscriptionState } from '#shared/domain/world.ts'
import { findSubscription, getCustomer, getPartner, getPartnership } from '#shared/domain/world.ts'
import { getEnd, getEndDate, type Run } from './simulate.ts'

/** Where everything stands after the last step, in the order in which it came about. */
export interface EndState {
  readonly date: string
  /** Partners only. */
  readonly parties: Readonly<
    Record<string, { account: string; enrolment: string; agreement: string; standing: string }>
  >
  readonly partnerships: readonly { provider: string; reseller: string; state: PartnershipState }[]
  readonly customers: readonly { partner: string; tenant: string; state: CustomerState }[]
  readonly subscriptions: readonly {
    id: string
    customer: string
    tenant: string
    offer: string
    state: SubscriptionState
    path: readonly string[] | null
    managers: readonly string[]
  }[]
}

interface Touched {
  readonly partnerships: ReadonlyMap<string, readonly [string, string]>
  readonly customers: ReadonlyMap<string, readonly [string, string]>
  readonly subscriptions: ReadonlySet<string>
}

/** Everything that a run knows of, first seen first. */
function collectTouched(run: Run): Touched {
  const { cast } = run.line
  const partnerships = new Map(cast.partnerships.map((pair) => [pair.join(' '), pair]))
  const customers = new Map<string, readonly [string, string]>()
  const subscriptions = new Set(cast.subscriptions.map((subscription) => subscription.id))
  for (const { effects } of run.steps) {
    for (const { fact, subject, with: other = '' } of effects) {
      if (fact === 'partnership') partnerships.set(`${other} ${subject}`, [other, subject])
      else if (fact === 'customer-relationship') customers.set(`${other} ${subject}`, [other, subject])
      else if (fact === 'subscription') subscriptions.add(subject)
    }
  }
  return { partnerships, customers, subscriptions }
}

/** The state of things at the end of a run. */
export function toEndState(run: Run): EndState {
  const world = getEnd(run)
  const touched = collectTouched(run)
  const parties: EndState['parties'] = Object.fromEntries(
    [...run.line.cast.parties.values()]
      .filter((party) => party.kind === 'partner')
      .map(({ id }) => {
        const { account, enrolment, agreement, standing } = getPartner(world, id)
        const values = {
          account: account.value,
          enrolment: enrolment.value,
          agreement: agreement.value,
          standing: standing.value
        }
        return [id, values]
      })
  )
  return {
    date: getEndDate(run),
    parties,
    partnerships: [...touched.partnerships.values()].map(([provider, reseller]) => ({
      provider,
      reseller,
      state: getPartnership(world, provider, reseller).value
    })),
    customers: [...touched.customers.values()].map(([partner, tenant]) => ({
      partner,
      tenant,
      state: getCustomer(world, partner, tenant).value
    })),
    subscriptions: [...touched.subscriptions].flatMap((id) => {
      const subscription = findSubscription(world, id)
      if (!subscription) return []
      const { customer, tenant, offer, state, path, managers } = subscription
      return [{ id, customer, tenant: tenant.value, offer, state: state.value, path, managers }]
    })
  }
}
