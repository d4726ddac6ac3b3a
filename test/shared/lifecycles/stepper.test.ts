import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { capability, capabilityMachine } from '#shared/lifecycles/capability.machine.ts'
import { customerRelationship, customerRelationshipMachine } from '#shared/lifecycles/customer-relationship.machine.ts'
import { management, managementMachine } from '#shared/lifecycles/management.machine.ts'
import { partnerAccount, partnerAccountMachine, toPartnerAccount } from '#shared/lifecycles/partner-account.machine.ts'
import { partnership, partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import type { Stepper } from '#shared/lifecycles/stepper.ts'
import { subscription, subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'
import { toRuns } from '#test/depth.ts'

/** A lifecycle with the snapshot it starts from, and how a snapshot and a state of the stepper are told apart. */
interface Lifecycle {
  readonly name: string
  readonly machine: AnyStateMachine
  readonly start: AnyMachineSnapshot
  readonly stepper: Stepper<unknown, string>
  readonly read: (snapshot: AnyMachineSnapshot) => unknown
}

function flat<State extends string, Event extends string>(
  machine: AnyStateMachine,
  stepper: Stepper<State, Event>,
  starts: readonly State[]
): readonly Lifecycle[] {
  return starts.map((start) => ({
    name: `${machine.id} from ${start}`,
    machine,
    start: machine.resolveState({ value: start, context: {} }),
    stepper: stepper as unknown as Stepper<unknown, string>,
    read: (snapshot) => snapshot.value
  }))
}

function accounts(): readonly Lifecycle[] {
  const lifecycles: Lifecycle[] = []
  for (const role of ['indirect-provider', 'indirect-reseller', 'direct-bill'] as const) {
    for (const account of ['outside', 'onboarded', 'unknown'] as const) {
      for (const enrolment of ['not-enrolled', 'enrolled', 'unknown'] as const) {
        for (const agreement of ['unsigned', 'signed', 'unknown'] as const) {
          const given = { role, account, enrolment, agreement }
          lifecycles.push({
            name: `partner-account of ${role}: ${account}, ${enrolment}, ${agreement}`,
            machine: partnerAccountMachine,
            start: initialTransition(partnerAccountMachine, given)[0],
            stepper: partnerAccount as unknown as Stepper<unknown, string>,
            read: (snapshot) => ({ role, ...snapshot.value })
          })
        }
      }
    }
  }
  return lifecycles
}

const lifecycles: readonly Lifecycle[] = [
  ...flat(capabilityMachine, capability, ['absent', 'unknown']),
  ...flat(customerRelationshipMachine, customerRelationship, ['none']),
  ...flat(managementMachine, management, ['off']),
  ...flat(partnershipMachine, partnership, ['none', 'active']),
  ...flat(subscriptionMachine, subscription, ['none', 'active']),
  ...accounts()
]

const machines = [...new Map(lifecycles.map(({ machine }) => [machine.id, machine])).values()]

test('looking moves up gives what XState’s bare transition gives, for any events, whatever was asked before', () => {
  const events = fc.array(fc.nat(), { maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...lifecycles), events, ({ machine, start, stepper, read }, picks) => {
      let snapshot = start
      let state = read(start)
      for (const pick of picks) {
        const event = machine.events[pick % machine.events.length] ?? ''
        const isTaken = snapshot.can({ type: event })
        const next = stepper.next(state, event)
        expect(stepper.next(state, event)).toBe(next)
        expect(stepper.possible(state)).toEqual(machine.events.filter((type) => snapshot.can({ type })))
        const [after] = transition(machine, snapshot, { type: event })
        expect(next).toEqual(isTaken ? read(after) : undefined)
        if (!isTaken) expect(read(after)).toEqual(state)
        snapshot = after
        state = next ?? state
      }
    }),
    { numRuns: toRuns(300) }
  )
})

test('what a stepper answers does not depend on what another one was asked', () => {
  const given = { role: 'direct-bill', account: 'outside', enrolment: 'enrolled', agreement: 'unsigned' } as const
  const signed = partnerAccount.next(toPartnerAccount(given), 'sign-agreement')
  expect(signed).toEqual({ ...given, agreement: 'signed', standing: 'can-transact' })
  const reseller = { ...given, role: 'indirect-reseller' } as const
  expect(partnerAccount.next(toPartnerAccount(reseller), 'sign-agreement')?.standing).toBe('preparing')
})

describe.each(machines.map((machine) => [machine.id, machine] as const))('the machine %s', (_id, machine) => {
  const nodes = [machine.root, ...getStateNodes(machine)]

  test('has no timer, no actor and no effect: a walk sees all it does', () => {
    for (const node of nodes) {
      expect({ after: node.after, invoke: node.invoke }).toEqual({ after: [], invoke: [] })
      expect({ entry: node.entry, exit: node.exit }).toEqual({ entry: [], exit: [] })
      const transitions = [...node.transitions.values()].flat().concat(node.always ?? [])
      expect(transitions.flatMap((each) => each.actions)).toEqual([])
    }
  })

  test('takes no event by a wildcard', () => {
    expect(machine.events).not.toContain('*')
    expect(machine.events.length).toBeGreaterThan(0)
  })
})
