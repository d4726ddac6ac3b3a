import type { AnyStateMachine, AnyStateNode } from 'xstate'

/** One arrow of a chart: a move, or a change that follows by itself (null). */
export interface ChartMove {
  readonly event: string | null
  readonly to: string
}

/** One state of a chart, with the arrows that leave it in the machine's order. */
export interface ChartState {
  readonly name: string
  readonly moves: readonly ChartMove[]
}

/** One region of a machine; a machine of one region is its own. */
export interface ChartRegion {
  readonly name: string
  readonly states: readonly ChartState[]
}

/** Whether a state is left as soon as it is entered: one of its own ways out asks for nothing. */
function isPassing(node: AnyStateNode): boolean {
  return (node.always ?? []).some(({ guard }) => guard === undefined)
}

function toMoves(node: AnyStateNode): readonly ChartMove[] {
  const moves = new Map<string, ChartMove>()
  const add = (event: string | null, target: AnyStateNode | undefined) => {
    if (target) moves.set(`${event} ${target.key}`, { event, to: target.key })
  }
  for (const { target } of node.always ?? []) add(null, target?.[0])
  for (const [event, transitions] of node.transitions) {
    if (event !== '') for (const { target } of transitions) add(event, target?.[0])
  }
  return [...moves.values()]
}

function toRegion(name: string, node: AnyStateNode): ChartRegion {
  const states = Object.values(node.states).filter((state) => !isPassing(state))
  return { name, states: states.map((state) => ({ name: state.key, moves: toMoves(state) })) }
}

/** What can be drawn of a machine, read off the machine itself: its regions, their states, and what leads where. */
export function toChart({ root }: AnyStateMachine): readonly ChartRegion[] {
  if (root.type !== 'parallel') return [toRegion(root.key, root)]
  return Object.values(root.states).map((node) => toRegion(node.key, node))
}
