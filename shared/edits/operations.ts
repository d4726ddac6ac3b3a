import { limits, type Scenario } from '#shared/domain/scenario.ts'
import type { Operation, Patch } from './patch.ts'

export type Path = readonly (string | number)[]

type JsonValue = Extract<Operation, { op: 'add' }>['value']

/** A piece of a file as it is once a patch was stored and read again: a key without a value is left out. */
function toJson(piece: unknown): JsonValue {
  return JSON.parse(JSON.stringify(piece))
}

/** Puts a value at a place: in a list, what stood there and after it makes room. */
export function add(path: Path, value: unknown): Operation {
  return { op: 'add', path: [...path], value: toJson(value) }
}

/** Takes away what stands at a place; in a list, the rest closes up. */
export function remove(path: Path): Operation {
  return { op: 'remove', path: [...path] }
}

/** Puts a piece in the place of another; no operation where they say the same. */
export function replace(path: Path, before: unknown, after: unknown): Patch {
  const value = toJson(after)
  return JSON.stringify(before) === JSON.stringify(value) ? [] : [{ op: 'replace', path: [...path], value }]
}

/** Gives a key of the scenario a value; undefined takes it away. */
export function setKey<Key extends keyof Scenario>(
  scenario: Scenario,
  key: Key,
  value: Scenario[Key] | undefined
): Patch {
  const before = scenario[key]
  if (before === undefined) return value === undefined ? [] : [add([key], value)]
  return value === undefined ? [remove([key])] : replace([key], before, value)
}

/** The lists of a file by their keys. */
type ListKey = Exclude<keyof typeof limits, 'bytes' | 'depth'>

const optionalLists: readonly ListKey[] = [
  'tags',
  'tenants',
  'affiliations',
  'subscriptions',
  'partnerships',
  'variants'
]

/** Puts entries at the end of a list, which is made where the file has none. */
export function append(scenario: Scenario, key: ListKey, entries: readonly unknown[]): Patch {
  const list = scenario[key]
  if (list) return entries.map((entry, index) => add([key, list.length + index], entry))
  return entries.length === 0 ? [] : [add([key], entries.map(toJson))]
}

/** Takes entries out of a list by their indexes, and the whole list where it may be left out and none is left. */
export function takeOut(scenario: Scenario, key: ListKey, indexes: readonly number[]): Patch {
  const isAll = indexes.length > 0 && indexes.length === scenario[key]?.length
  if (isAll && optionalLists.includes(key)) return [remove([key])]
  return [...indexes].sort((a, b) => b - a).map((index) => remove([key, index]))
}

/** Whether no list of the file is longer than it may be. */
export function isWithinLimits(scenario: Scenario): boolean {
  const keys: readonly ListKey[] = ['parties', 'steps', ...optionalLists]
  const isShort = (key: ListKey) => (scenario[key]?.length ?? 0) <= limits[key]
  return keys.every(isShort) && (scenario.variants ?? []).every(({ steps }) => steps.length <= limits.steps)
}
