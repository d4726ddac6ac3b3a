import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { initialTransition, transition } from 'xstate'
import { capabilityMachine } from '#shared/lifecycles/capability.machine.ts'
import { toChart } from '#shared/lifecycles/chart.ts'
import { customerRelationshipMachine } from '#shared/lifecycles/customer-relationship.machine.ts'
import { managementMachine } from '#shared/lifecycles/management.machine.ts'
import { partnerAccountMachine } from '#shared/lifecycles/partner-account.machine.ts'
import { partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import { subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'

const flat: readonly AnyStateMachine[] = [
  capabilityMachine,
  customerRelationshipMachine,
  managementMachine,
  partnershipMachine,
  subscriptionMachine
]

test.each(flat.map((machine) => [machine.id, machine] as const))('%s is drawn as it runs', (_, machine) => {
  const [region, ...others] = toChart(machine)
  expect(others).toEqual([])
  expect(region?.states.map(({ name }) => name)).toEqual(Object.keys(machine.root.states))
  for (const { name, moves } of region?.states ?? []) {
    const here = machine.resolveState({ value: name, context: {} })
    const made = machine.events.flatMap((event) => {
      const [next] = transition(machine, here, { type: event })
      return here.can({ type: event }) ? [{ event, to: next.value }] : []
    })
    const byEvent = (list: readonly { event: string | null }[]) =>
      list.toSorted((a, b) => String(a.event).localeCompare(String(b.event)))
    expect(byEvent(moves)).toEqual(byEvent(made))
  }
})

test('a partner account has four regions, none of which rests where it only passes', () => {
  const chart = toChart(partnerAccountMachine)
  expect(chart.map(({ name }) => name)).toEqual(['account', 'enrolment', 'agreement', 'standing'])
  const states = new Map(chart.map((region) => [region.name, region.states.map(({ name }) => name)]))
  expect(states.get('account')).toEqual(['outside', 'unknown', 'onboarded'])
  expect(states.get('standing')).toEqual(['preparing', 'unknown', 'can-transact'])
})

test('every state in which an account can be is drawn, and every move that it makes', () => {
  const chart = new Map(toChart(partnerAccountMachine).map((region) => [region.name, region]))
  const parts = {
    account: ['outside', 'unknown', 'onboarded'],
    enrolment: ['not-enrolled', 'unknown', 'enrolled'],
    agreement: ['unsigned', 'unknown', 'signed']
  } as const
  for (const role of ['indirect-provider', 'indirect-reseller', 'direct-bill'] as const) {
    for (const account of parts.account)
      for (const enrolment of parts.enrolment)
        for (const agreement of parts.agreement) {
          const input = { role, account, enrolment, agreement }
          const [before] = initialTransition(partnerAccountMachine, input)
          for (const event of ['onboard', 'enroll', 'sign-agreement'] as const) {
            const [after] = transition(partnerAccountMachine, before, { type: event })
            for (const [region, value] of Object.entries(before.value)) {
              const state = chart.get(region)?.states.find(({ name }) => name === value)
              expect(state, `${region} ${value}`).toBeDefined()
              const now = (after.value as Record<string, string>)[region]
              if (now === value) continue
              const asked = region === 'standing' ? null : event
              expect(state?.moves).toContainEqual({ event: asked, to: now })
            }
          }
        }
  }
})
