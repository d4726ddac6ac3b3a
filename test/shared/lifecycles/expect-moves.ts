import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import type { Stepper } from '#shared/lifecycles/stepper.ts'

/** A move of a lifecycle; null where it has no such move. */
export type Move<State, Event> = readonly [from: State, event: Event, to: State | null]

/** Every state that a walk over the machine reaches from one of its states, the start included. */
export function walk(machine: AnyStateMachine, from: string): readonly string[] {
  const events = machine.events.map((type) => ({ type }))
  const fromState = machine.resolveState({ value: from, context: {} })
  const reached = Object.values(getAdjacencyMap(machine, { events, fromState }))
  return reached.map(({ state }) => String(state.value)).sort()
}

/**
 * Holds a machine of one region against the table of all its moves: every state with every event stands there once,
 * the refused ones too, and a walk reaches every state.
 * @param starts the states in which a scenario can begin
 */
export function expectMoves<State extends string, Event extends string>(
  machine: AnyStateMachine,
  stepper: Stepper<State, Event>,
  starts: readonly State[],
  moves: readonly Move<State, Event>[]
): void {
  const states = Object.keys(machine.states)

  test('the table names every state with every event once', () => {
    const pairs = states.flatMap((state) => machine.events.map((event) => `${state} ${event}`))
    expect(moves.map(([from, event]) => `${from} ${event}`).sort()).toEqual(pairs.sort())
  })

  test.each(moves)('%s, %s: %s', (from, event, to) => {
    expect(stepper.next(from, event) ?? null).toBe(to)
    expect(stepper.possible(from).includes(event)).toBe(to !== null)
  })

  test('a walk from where scenarios begin reaches every state', () => {
    expect([...new Set(starts.flatMap((start) => walk(machine, start)))].sort()).toEqual(states.sort())
  })
}
