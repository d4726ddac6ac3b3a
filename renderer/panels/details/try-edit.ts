import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'

/** Does an edit; answers what keeps it from being done, to be told beside the field that asked for it. */
export type TryEdit = (edit: Edit) => FieldTrouble | undefined

/** Edits of a workspace that are tried first, so that a refusal stands at its field and nowhere else. */
export function useTryEdit(workspace: Workspace): TryEdit {
  const { language } = useWorkbench()
  return (edit) => {
    const tried = applyEdit(workspace.getState().scenario, edit)
    if (!tried.ok) return toErrorDocument(tried.error, language).error
    if (tried.value.patch.length > 0) workspace.edit(edit)
    return undefined
  }
}
