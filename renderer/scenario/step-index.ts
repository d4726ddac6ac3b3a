import type { Line } from '#shared/domain/line.ts'
import type { StepOf } from '#shared/domain/step.ts'

interface Indexes {
  readonly steps: ReadonlyMap<string, number>
  /** The sales by the subscriptions that they are to make. */
  readonly sales: ReadonlyMap<string, StepOf<'sell'>>
}

const known = new WeakMap<Line, Indexes>()

/** Made once for a line: looking through a long one for every step that is asked for would be slow. */
function toIndexes(line: Line): Indexes {
  const made = known.get(line)
  if (made) return made
  const steps = new Map<string, number>()
  const sales = new Map<string, StepOf<'sell'>>()
  for (const [index, step] of line.steps.entries()) {
    steps.set(step.id, index)
    if (step.do === 'sell') sales.set(step.as, step)
  }
  const indexes = { steps, sales }
  known.set(line, indexes)
  return indexes
}

/** The index of a step on a line by its id; -1 where there is none. */
export function findStepIndex(line: Line, id: string): number {
  return toIndexes(line).steps.get(id) ?? -1
}

/** The sale that is to make a subscription; undefined for a given one. */
export function findSale(line: Line, subscription: string): StepOf<'sell'> | undefined {
  return toIndexes(line).sales.get(subscription)
}
