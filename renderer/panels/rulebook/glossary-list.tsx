import { TermList } from '#renderer/widgets/term-list.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { findTerms, glossary } from '#shared/language/glossary.ts'

/** The programme's terms, or those that a person may mean by what is searched for. */
export function GlossaryList({ query }: { readonly query: string }) {
  const { rulebookScreen } = useWorkbench().texts
  const terms = query.trim() === '' ? glossary : findTerms(query)
  return terms.length === 0 ? <p className="empty">{rulebookScreen.nothing}</p> : <TermList terms={terms} />
}
