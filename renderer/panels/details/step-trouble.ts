import type { InputError } from '#shared/domain/input-error.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { EditOf } from '#shared/edits/edit.ts'

/** What keeps a step from being taken over, and the field of it that it is about; null where it is about another thing. */
export interface StepTrouble {
  readonly field: string | null
  readonly error: InputError
}

const inAList = /^\$(?:\.variants\[(\d+)\])?\.steps\[(\d+)\](?:\.(\w+))?/

/** Finds what would keep a step from being put into a scenario, at the place where it is to stand. */
export function findStepTrouble(
  scenario: Scenario,
  edit: EditOf<'insert-step'> | EditOf<'change-step'>,
  index: number
): StepTrouble | undefined {
  const tried = applyEdit(scenario, edit)
  if (tried.ok) return undefined
  const [, variant, at, field] = inAList.exec(tried.error.path ?? '') ?? []
  const line = variant === undefined ? null : (scenario.variants?.[Number(variant)]?.id ?? null)
  const isOwn = line === edit.line && at !== undefined && Number(at) === index
  return { field: isOwn ? (field ?? null) : null, error: tried.error }
}
