import { type InputError, toJsonPath } from '#shared/domain/input-error.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { ScenarioStep } from '#shared/domain/step.ts'
import { failure, success } from '#shared/kernel/result.ts'
import { type Change, changeNamed, unknownThing, unknownVariant } from './change.ts'
import type { EditOf } from './edit.ts'
import { newStepId } from './new-ids.ts'
import { replace } from './operations.ts'
import type { Pieces } from './pieces.ts'
import { findPlacedLine, findStepIndex, findStepList, type PlacedLine, placeMainLine } from './placed-line.ts'
import { addStep, type Item, rearrange, toItems } from './rearrange.ts'
import { tookNothing } from './took.ts'

function isPlace(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last
}

function noSuchPlace(key: 'index' | 'to', index: number, last: number): Change {
  const error: InputError = { code: 'invalid-number', path: toJsonPath([key]), found: String(index) }
  return failure({ ...error, expected: String(last) })
}

function rearrangeLine(scenario: Scenario, line: PlacedLine, items: readonly Item[]): Change {
  const { patch, moved } =
    line.variant === null
      ? rearrange(scenario, line, { main: items })
      : rearrange(scenario, placeMainLine(scenario), { variants: new Map([[line.variant, items]]) })
  return success({ patch, took: { ...tookNothing, variants: moved } })
}

/** The date that a step takes at an index where it states none. */
function dateAt(line: PlacedLine, items: readonly Item[], index: number): string {
  return items[index - 1]?.placed.on ?? line.from
}

/** Puts a new step before the one that stands at the index, or at the end; every other one keeps its id and date. */
export function insertStep(scenario: Scenario, edit: EditOf<'insert-step'>, pieces: Pieces): Change {
  const list = findStepList(scenario, edit.line)
  if (!list) return unknownVariant(scenario, edit.line ?? '')
  const last = list.steps.length
  if (!isPlace(edit.index, last)) return noSuchPlace('index', edit.index, last)
  const id = edit.step.id ?? newStepId(scenario, edit.line)
  const step = pieces.accept(ScenarioStep, { ...edit.step, id })
  // Nothing comes after it, so nothing has to keep anything.
  if (edit.index === last) return changeNamed([addStep(list, last, step)])
  const line = findPlacedLine(scenario, edit.line)
  if (!line) return unknownVariant(scenario, edit.line ?? '')
  const items = toItems(line)
  const on = step.on ?? dateAt(line, items, edit.index)
  items.splice(edit.index, 0, { at: null, placed: { step, id, on } })
  return rearrangeLine(scenario, line, items)
}

/** Puts a step in the place of another; steps after it that have their date from it go along with a new one. */
export function changeStep(scenario: Scenario, edit: EditOf<'change-step'>, pieces: Pieces): Change {
  const list = findStepList(scenario, edit.line)
  if (!list) return unknownVariant(scenario, edit.line ?? '')
  const index = findStepIndex(list, edit.id)
  const before = list.steps[index]
  if (!before) return unknownThing('step', edit.id)
  const named = edit.step.id === undefined && before.id !== undefined ? { ...edit.step, id: before.id } : edit.step
  return changeNamed(replace([...list.path, index], before, pieces.accept(ScenarioStep, named)))
}

/** Puts a step elsewhere on its line, with the date that holds there; every other one keeps its id and date. */
export function moveStep(scenario: Scenario, edit: EditOf<'move-step'>): Change {
  const line = findPlacedLine(scenario, edit.line)
  if (!line) return unknownVariant(scenario, edit.line ?? '')
  const index = line.steps.findIndex(({ id }) => id === edit.id)
  const placed = line.steps[index]
  if (!placed) return unknownThing('step', edit.id)
  const last = line.steps.length - 1
  if (!isPlace(edit.to, last)) return noSuchPlace('to', edit.to, last)
  if (edit.to === index) return changeNamed([])
  const items = toItems(line).toSpliced(index, 1)
  const on = dateAt(line, items, edit.to)
  const { on: stated, ...undated } = placed.step
  const step = stated === on ? placed.step : undated
  items.splice(edit.to, 0, { at: null, placed: { step, id: placed.id, on } })
  return rearrangeLine(scenario, line, items)
}
