import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toLitPath } from './lit-path.ts'

const nothing: ReadonlySet<string> = new Set()

/** What of the drawing is lit: all that the step which was picked out last is about. */
export function toLit(selection: readonly ItemKey[], run: Run): ReadonlySet<string> {
  const picked = selection.findLast((key) => readKey(key).kind === 'step')
  const step = picked && run.line.steps.find(({ id }) => id === readKey(picked).id)
  return step ? toLitPath(step) : nothing
}
