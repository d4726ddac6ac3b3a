import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { newPartyId, newStepId, newSubscriptionId, newTenantId, newVariantId } from '#shared/edits/new-ids.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { apply, smallWorld } from './small-world.ts'

test('new ids are short, and the next of their row', () => {
  const world = smallWorld()
  expect(newPartyId(world, 'indirect-provider')).toBe('p2')
  expect(newPartyId(world, 'indirect-reseller')).toBe('r2')
  expect(newPartyId(world, 'direct-bill')).toBe('d2')
  expect(newPartyId(world, 'customer')).toBe('c3')
  expect(newTenantId(world, 'r1')).toBe('r1.own2')
  expect(newTenantId(world, 'c1')).toBe('c1.own')
  expect(newStepId(world, null)).toBe('s7')
  expect(newStepId(world, 'v1')).toBe('s7')
  expect(newStepId(world, 'v9')).toBe('s7')
  expect(newVariantId(world)).toBe('v3')
  expect(newSubscriptionId(world)).toBe('old1')
})

test('a new party finds the ids of its default tenants free', () => {
  const tenants = [{ id: 'd2.csp', owner: 'c1', type: 'customer' as const }]
  expect(
    newPartyId(smallWorld({ tenants, steps: [], variants: [], layout: {}, subscriptions: [] }), 'direct-bill')
  ).toBe('d3')
})

test('a new tenant of an owner with the longest id still has an id', () => {
  const owner = 'c'.repeat(64)
  const world = smallWorld({
    parties: [{ id: owner, kind: 'customer', name: '' }],
    tenants: [],
    affiliations: [],
    subscriptions: [],
    partnerships: [],
    steps: [],
    variants: [],
    layout: {}
  })
  const id = newTenantId(world, owner)
  expect(id).toHaveLength(64)
  expect(id.endsWith('.own')).toBe(true)
})

test('new ids can always be used', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const checked = checkScenario(randomScenario(mulberry32(seed)))
      if (!checked.ok) throw new Error(checked.error.code)
      const world = checked.value
      const lines = [null, ...(world.variants ?? []).map(({ id }) => id)]
      for (const role of ['indirect-provider', 'indirect-reseller', 'direct-bill'] as const) {
        apply(world, { kind: 'add-party', party: { id: newPartyId(world, role), kind: 'partner', role, name: '' } })
      }
      const customer = newPartyId(world, 'customer')
      const joined = apply(world, { kind: 'add-party', party: { id: customer, kind: 'customer', name: '' } }).scenario
      apply(joined, {
        kind: 'add-tenant',
        tenant: { id: newTenantId(joined, customer), owner: customer, type: 'customer' }
      })
      apply(joined, { kind: 'add-variant', variant: { id: newVariantId(joined), name: '', after: null, steps: [] } })
      apply(joined, {
        kind: 'add-subscription',
        subscription: {
          id: newSubscriptionId(joined),
          customer,
          tenant: `${customer}.main`,
          offer: '',
          boughtThrough: 'open'
        }
      })
      for (const line of lines) {
        const step = { id: newStepId(joined, line), do: 'sell' as const, path: ['microsoft', customer], offer: '' }
        apply(joined, { kind: 'insert-step', line, index: 0, step })
      }
    }),
    { numRuns: 60 }
  )
})
