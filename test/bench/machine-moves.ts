import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate'
import { capabilityMachine } from '#shared/lifecycles/capability.machine.ts'
import { customerRelationshipMachine } from '#shared/lifecycles/customer-relationship.machine.ts'
import { managementMachine } from '#shared/lifecycles/management.machine.ts'
import { partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import { subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'
import type { PlayedStep, Run } from '#shared/simulator/simulate.ts'

interface Move {
  readonly machine: AnyStateMachine
  readonly before: AnyMachineSnapshot
  readonly event: { readonly type: string }
}

const at = (machine: AnyStateMachine, value: string, type: string): Move => ({
  machine,
  before: machine.resolveState({ value, context: {} }),
  event: { type }
})

function movesOf({ step, effects }: PlayedStep): readonly Move[] {
  const moves = effects.flatMap((effect) => {
    if (effect.fact === 'partnership') return [at(partnershipMachine, effect.from, step.do)]
    if (effect.fact === 'customer-relationship') {
      return [at(customerRelationshipMachine, effect.from, step.do === 'end-customer' ? step.do : 'connect-customer')]
    }
    if (effect.fact === 'subscription') return [at(subscriptionMachine, effect.from, step.do)]
    if (effect.fact === 'management') return [at(managementMachine, effect.from, step.do)]
    if (effect.fact.startsWith('capability.')) return [at(capabilityMachine, effect.from, step.do)]
    return []
  })
  const needsActive = step.do === 'manage' || step.do === 'provision' || step.do === 'associate-reseller'
  return needsActive ? [...moves, at(subscriptionMachine, 'active', step.do)] : moves
}

/** The machine moves that a run makes, made ready, so that what is timed is `transition` alone. */
export function collectMoves(run: Run): readonly Move[] {
  return run.steps.flatMap(movesOf)
}

/** Makes every move with XState's bare `transition`. */
export function makeMoves(moves: readonly Move[]): void {
  for (const { machine, before, event } of moves) transition(machine, before, event)
}
