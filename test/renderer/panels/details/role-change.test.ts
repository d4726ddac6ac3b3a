import { expect, test } from 'vitest'
import { type PartyRole, toRoleChange } from '#renderer/panels/details/role-change.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { apply, smallWorld } from '#test/shared/edits/small-world.ts'

const roles: readonly PartyRole[] = ['indirect-provider', 'indirect-reseller', 'direct-bill', 'customer']

/** The small world with steps in which each party has each part that it can have. */
function busyWorld(): Scenario {
  const world = smallWorld()
  return smallWorld({
    steps: [
      ...world.steps,
      { do: 'onboard', partner: 'r1' },
      { do: 'associate-reseller', provider: 'p1', reseller: 'r1', new: true },
      { do: 'end-partnership', provider: 'p1', reseller: 'r1' },
      { do: 'connect-customer', partner: 'd1', customer: 'c1' },
      { do: 'sell', path: ['microsoft', 'd1', 'p1'], offer: 'Azure', tenant: 'p1.csp' }
    ]
  })
}

function change(id: string, role: PartyRole, scenario = busyWorld()) {
  const party = scenario.parties.find((each) => each.id === id)
  if (!party) throw new Error(`no party ${id}`)
  const { edit, losses } = toRoleChange(scenario, party, role)
  return { scenario, losses, after: apply(scenario, edit).scenario }
}

const countSteps = ({ steps, variants = [] }: Scenario) =>
  steps.length + variants.reduce((sum, variant) => sum + variant.steps.length, 0)

test.each(['p1', 'r1', 'd1', 'c1', 'c2'])('%s can be given every role, and what it loses is counted', (id) => {
  for (const role of roles) {
    const { scenario, losses, after } = change(id, role)
    const party = after.parties.find((each) => each.id === id)
    expect(party?.kind === 'partner' ? party.role : party?.kind).toBe(role)
    expect(countSteps(scenario) - countSteps(after)).toBe(losses.steps)
    expect((scenario.partnerships?.length ?? 0) - (after.partnerships?.length ?? 0)).toBe(losses.partnerships)
  }
})

test('its own role changes nothing and loses nothing', () => {
  const { scenario, losses, after } = change('p1', 'indirect-provider')
  expect(after).toEqual(scenario)
  expect(Object.values(losses)).toEqual([0, 0, 0, 0, 0])
})

test('a customer that becomes a partner keeps its tenant, and what lands there', () => {
  const { losses, after } = change('c1', 'direct-bill')
  expect(losses.steps).toBe(0)
  expect(after.tenants).toContainEqual({ id: 'c1.main', owner: 'c1', type: 'customer' })
  expect(after.steps[0]).toMatchObject({ do: 'sell', tenant: 'c1.main' })
  expect(after.subscriptions?.[0]).toMatchObject({ customer: 'c1', tenant: 'c1.main' })
})

test('a provider that becomes a customer keeps the tenant that it bought onto, and loses what it did as a partner', () => {
  const { losses, after } = change('p1', 'customer')
  expect(after.tenants).toContainEqual({ id: 'p1.csp', owner: 'p1', type: 'customer' })
  expect(losses.partnerships).toBe(1)
  expect(after.steps.some((step) => 'provider' in step)).toBe(false)
  expect(after.steps.some((step) => step.do === 'sell' && step.path.includes('p1'))).toBe(true)
})

test('a reseller that becomes direct-bill loses its partnerships and keeps what every partner does', () => {
  const { losses, after } = change('r1', 'direct-bill')
  expect(losses).toMatchObject({ partnerships: 1, steps: 2, completed: 0 })
  expect(after.steps.some((step) => step.do === 'onboard' && step.partner === 'r1')).toBe(true)
})
