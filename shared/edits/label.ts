import { assertNever } from '#shared/kernel/assert-never.ts'
import type { Edit, SingleEdit } from './edit.ts'

function getSubject(edit: SingleEdit): string {
  switch (edit.kind) {
    case 'set-title':
      return edit.title
    case 'set-notes':
      return ''
    case 'set-tags':
      return edit.tags.join(' ')
    case 'set-as-of':
      return edit.asOf
    case 'set-edition':
      return edit.edition ?? ''
    case 'add-party':
      return edit.party.name || edit.party.id
    case 'add-parties':
      return edit.parties[0]?.name ?? ''
    case 'add-tenant':
      return edit.tenant.id
    case 'add-subscription':
      return edit.subscription.id
    case 'add-affiliation':
    case 'remove-affiliation':
      return edit.between.join(' ')
    case 'add-partnership':
    case 'remove-partnership':
      return `${edit.provider} ${edit.reseller}`
    case 'insert-step':
      return edit.step.id ?? edit.step.do
    case 'add-variant':
      return edit.variant.name || edit.variant.id
    case 'set-positions':
      return Object.keys(edit.positions).join(' ')
    case 'change-party':
    case 'remove-party':
    case 'change-tenant':
    case 'remove-tenant':
    case 'change-subscription':
    case 'remove-subscription':
    case 'change-step':
    case 'move-step':
    case 'remove-step':
    case 'change-variant':
    case 'remove-variant':
      return edit.id
    default:
      return assertNever(edit)
  }
}

/**
 * What an edit is called in a history: its kind (that of the first where there are several), and the id or name at hand
 * of what it is about; several ids are parted by spaces, and the subject is empty where there is none.
 */
export function toLabel(edit: Edit): { readonly edit: string; readonly subject: string } {
  if (edit.kind !== 'batch') return { edit: edit.kind, subject: getSubject(edit) }
  const [first] = edit.edits
  return first ? toLabel(first) : { edit: edit.kind, subject: '' }
}
