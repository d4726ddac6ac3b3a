import type { Basis, Cite } from '#shared/domain/finding.ts'
import { type PassageId, passages, sections } from './sources.ts'

function cite(ref: PassageId, basis: Basis): Cite {
  const section = sections[passages[ref].section]
  return { document: section.document, section: section.title.en, ref, basis }
}

/** Passages that say the rule outright. */
export function stated(...refs: readonly PassageId[]): readonly Cite[] {
  return refs.map((ref) => cite(ref, 'stated'))
}

/** Passages that the rule is our reading of. */
export function inferred(...refs: readonly PassageId[]): readonly Cite[] {
  return refs.map((ref) => cite(ref, 'inferred'))
}

/** Passages of a page that the source links to. */
export function linked(...refs: readonly PassageId[]): readonly Cite[] {
  return refs.map((ref) => cite(ref, 'linked'))
}
