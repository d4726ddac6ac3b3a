import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate'

/** Answers what a lifecycle does, one move at a time. States are plain values; equal keys are equal states. */
export interface Stepper<State, Event extends string> {
  /** The state after an event; undefined where the lifecycle has no such move now. */
  next(state: State, event: Event): State | undefined
  /** The events that the lifecycle would take now, in the machine's own order. */
  possible(state: State): readonly Event[]
}

/**
 * Steps a machine with XState's pure `transition`. A machine here is finite and pure, so each move is made once and
 * looked up after that.
 * @param read a snapshot as a state
 * @param write a state as a snapshot of the machine
 * @param keyOf what tells two states apart
 */
export function createStepper<State, Event extends string>(
  machine: AnyStateMachine,
  read: (snapshot: AnyMachineSnapshot) => State,
  write: (state: State) => AnyMachineSnapshot,
  keyOf: (state: State) => string
): Stepper<State, Event> {
  const made = new Map<string, Map<Event, State | undefined>>()
  return {
    next(state, event) {
      const key = keyOf(state)
      const moves = made.get(key) ?? new Map<Event, State | undefined>()
      if (moves.size === 0) made.set(key, moves)
      if (moves.has(event)) return moves.get(event)
      const before = write(state)
      const [after] = before.can({ type: event }) ? transition(machine, before, { type: event }) : [undefined]
      const next = after && read(after)
      moves.set(event, next)
      return next
    },
    possible(state) {
      const snapshot = write(state)
      return machine.events.filter((event): event is Event => snapshot.can({ type: event }))
    }
  }
}

/** A stepper for a machine of one region without context, whose states are their names. */
export function createFlatStepper<State extends string, Event extends string>(
  machine: AnyStateMachine
): Stepper<State, Event> {
  return createStepper<State, Event>(
    machine,
    (snapshot) => snapshot.value as State,
    (state) => machine.resolveState({ value: state, context: {} }),
    (state) => state
  )
}
