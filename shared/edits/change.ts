import { describeValue, type InputError } from '#shared/domain/input-error.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import type { Patch } from './patch.ts'
import { type Took, tookNothing } from './took.ts'

/** What an edit comes to in a file: a patch, and what it takes along; or the reason why there is no such edit. */
export type Change = Result<{ readonly patch: Patch; readonly took: Took }, InputError>

/** A change of what the edit names and of nothing else. */
export function changeNamed(patch: Patch): Change {
  return success({ patch, took: tookNothing })
}

/** The refusal of an edit of what the file does not have. */
export function unknownThing(kind: 'party' | 'tenant' | 'subscription' | 'step', id: string) {
  return failure<InputError>({ code: 'unknown-reference', found: describeValue(id), expected: kind })
}

/** The refusal of an edit on a variant that the file does not have. */
export function unknownVariant(scenario: Scenario, id: string) {
  const known = (scenario.variants ?? []).map((variant) => variant.id).join(', ')
  const error: InputError = { code: 'unknown-variant', found: id }
  return failure(known === '' ? error : { ...error, expected: known })
}
