import { recheckReferences } from '#shared/domain/check-references.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { limits, Scenario } from '#shared/domain/scenario.ts'
import { findChanged } from './find-changed.ts'

const lists = ['parties', 'tenants', 'affiliations', 'subscriptions', 'partnerships', 'steps', 'variants'] as const

type Key = keyof Scenario

const keys = Object.keys(Scenario.shape) as Key[]

function isList(key: Key): key is (typeof lists)[number] {
  return (lists as readonly Key[]).includes(key)
}

function findMoved(before: Scenario['layout'] = {}, after: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(after).filter(([id, place]) => before[id] !== place))
}

/** A part of a scenario after a change, without the entries that are the same objects as before it. */
function toChanged(key: Key, before: Scenario, after: Scenario): unknown {
  const part: unknown = after[key]
  if (isList(key) && Array.isArray(part) && part.length <= limits[key]) {
    return findChanged<unknown>(before[key] ?? [], part).after
  }
  if (key === 'layout' && typeof part === 'object' && part !== null && !Array.isArray(part)) {
    return findMoved(before.layout, { ...part })
  }
  return part
}

/** Whether a changed scenario has the shape of one; what is the same as before is not looked at again. */
function isShaped(before: Scenario, after: Scenario): boolean {
  return (
    Object.keys(after).every((key) => Object.hasOwn(Scenario.shape, key)) &&
    keys.every(
      (key) => after[key] === before[key] || Scenario.shape[key].safeParse(toChanged(key, before, after)).success
    )
  )
}

/** Whether everything that refers to something, or is referred to, is the same. */
function refersAlike(before: Scenario, after: Scenario): boolean {
  if (before.asOf !== after.asOf || lists.some((key) => before[key] !== after[key])) return false
  const isKnown = (id: string) => Object.hasOwn(before.layout ?? {}, id)
  return before.layout === after.layout || Object.keys(after.layout ?? {}).every(isKnown)
}

/**
 * Checks what a patch made of a valid scenario, as `checkScenario` would; what the patch left alone is not looked at
 * again, so the time goes with the change and not with the scenario.
 * @param after shares with `before` what is unchanged
 * @returns the first thing that is wrong, or undefined.
 */
export function checkChange(before: Scenario, after: Scenario): InputError | undefined {
  if (isShaped(before, after)) return refersAlike(before, after) ? undefined : recheckReferences(after)
  const checked = checkScenario(after)
  return checked.ok ? undefined : checked.error
}
