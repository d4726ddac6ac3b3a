import { recheckReferences } from '#shared/domain/check-references.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { applyPatch } from './apply-patch.ts'
import {
  addAffiliation,
  addParties,
  addPartnership,
  addParty,
  addSubscription,
  addTenant,
  changeParty,
  changeSubscription,
  changeTenant,
  removeAffiliation,
  removePartnership
} from './cast-edits.ts'
import type { Change } from './change.ts'
import type { Edit, SingleEdit } from './edit.ts'
import { setAsOf, setEdition, setNotes, setPositions, setTags, setTitle } from './file-edits.ts'
import { isWithinLimits } from './operations.ts'
import type { Patch } from './patch.ts'
import { Pieces } from './pieces.ts'
import { pruneLayout } from './prune-layout.ts'
import { removeParty, removeStep, removeSubscription, removeTenant, removeVariant } from './removals.ts'
import { changeStep, insertStep, moveStep } from './step-edits.ts'
import { sumTook, type Took, tookNothing } from './took.ts'
import { addVariant, changeVariant } from './variant-edits.ts'

/** An edit that was done: the new file, how to do it to a stored one, how to take it back, and what it took along. */
export interface AppliedEdit {
  readonly scenario: Scenario
  readonly patch: Patch
  /** Turns the new scenario into the one before. */
  readonly inverse: Patch
  readonly took: Took
}

function toChange(scenario: Scenario, edit: SingleEdit, pieces: Pieces): Change {
  switch (edit.kind) {
    case 'set-title':
      return setTitle(scenario, edit, pieces)
    case 'set-notes':
      return setNotes(scenario, edit, pieces)
    case 'set-tags':
      return setTags(scenario, edit, pieces)
    case 'set-as-of':
      return setAsOf(scenario, edit, pieces)
    case 'set-edition':
      return setEdition(scenario, edit, pieces)
    case 'add-party':
      return addParty(scenario, edit, pieces)
    case 'add-parties':
      return addParties(scenario, edit, pieces)
    case 'change-party':
      return changeParty(scenario, edit, pieces)
    case 'remove-party':
      return removeParty(scenario, edit)
    case 'add-tenant':
      return addTenant(scenario, edit, pieces)
    case 'change-tenant':
      return changeTenant(scenario, edit, pieces)
    case 'remove-tenant':
      return removeTenant(scenario, edit)
    case 'add-affiliation':
      return addAffiliation(scenario, edit, pieces)
    case 'remove-affiliation':
      return removeAffiliation(scenario, edit)
    case 'add-subscription':
      return addSubscription(scenario, edit, pieces)
    case 'change-subscription':
      return changeSubscription(scenario, edit, pieces)
    case 'remove-subscription':
      return removeSubscription(scenario, edit)
    case 'add-partnership':
      return addPartnership(scenario, edit, pieces)
    case 'remove-partnership':
      return removePartnership(scenario, edit)
    case 'insert-step':
      return insertStep(scenario, edit, pieces)
    case 'change-step':
      return changeStep(scenario, edit, pieces)
    case 'move-step':
      return moveStep(scenario, edit)
    case 'remove-step':
      return removeStep(scenario, edit)
    case 'add-variant':
      return addVariant(scenario, edit, pieces)
    case 'change-variant':
      return changeVariant(scenario, edit, pieces)
    case 'remove-variant':
      return removeVariant(scenario, edit)
    case 'set-positions':
      return setPositions(scenario, edit, pieces)
    default:
      return assertNever(edit)
  }
}

/** What the removal of a thing is counted under where it went along with something else. */
const countOf: Partial<Record<SingleEdit['kind'], keyof Took>> = {
  'remove-tenant': 'tenants',
  'remove-subscription': 'subscriptions',
  'remove-step': 'steps'
}

/** The edits of a batch in turn. What is named for removal and went along with an earlier one is gone as it should be. */
function applyInTurn(start: Scenario, edits: readonly SingleEdit[], pieces: Pieces): Result<AppliedEdit, InputError> {
  let scenario = start
  let took = tookNothing
  const patch: Patch = []
  const inverses: Patch[] = []
  const removed = new Set<string>()
  for (const edit of edits) {
    const change = toChange(scenario, edit, pieces)
    const count = countOf[edit.kind]
    const name = JSON.stringify(edit)
    if (!change.ok) {
      const wentAlong = count !== undefined && !removed.has(name) && toChange(start, edit, pieces).ok
      if (!wentAlong) return change
      took = { ...took, [count]: took[count] - 1 }
    } else {
      const applied = applyPatch(scenario, change.value.patch)
      scenario = applied.scenario
      took = sumTook(took, change.value.took)
      for (const operation of change.value.patch) patch.push(operation)
      inverses.unshift(applied.inverse)
    }
    if (count !== undefined) removed.add(name)
  }
  return success({ scenario, patch, inverse: inverses.flat(), took })
}

/** The first thing that keeps a file from being valid, where the pieces that are new in it are known to be sound or not. */
function findFault(scenario: Scenario, pieces: Pieces): InputError | undefined {
  if (pieces.areSound && isWithinLimits(scenario)) return recheckReferences(scenario)
  const checked = checkScenario(scenario)
  return checked.ok ? undefined : checked.error
}

/**
 * Does an edit to a valid scenario. What the edit removes takes along whatever cannot be without it; a change that would
 * leave a reference leading nowhere is refused. Everything that the edit does not touch is the same object in the new
 * scenario. An edit that changes nothing gives an empty patch.
 * @returns the new scenario, valid again, or the first thing that is wrong with it; a path is that of the place in the
 * scenario as it would be, or of the edit's own field where an index is out of bounds.
 */
export function applyEdit(scenario: Scenario, edit: Edit): Result<AppliedEdit, InputError> {
  const pieces = new Pieces()
  const done = applyInTurn(scenario, edit.kind === 'batch' ? edit.edits : [edit], pieces)
  if (!done.ok) return done
  const { patch, inverse, took } = done.value
  const pruning = pruneLayout(scenario, done.value.scenario)
  const pruned = applyPatch(done.value.scenario, pruning)
  const fault = findFault(pruned.scenario, pieces)
  if (fault) return failure(fault)
  const before = Object.keys(done.value.scenario.layout ?? {}).length
  const after = Object.keys(pruned.scenario.layout ?? {}).length
  return success({
    scenario: pruned.scenario,
    patch: [...patch, ...pruning],
    inverse: [...pruned.inverse, ...inverse],
    took: { ...took, positions: before - after }
  })
}
