import type { GlossaryTerm } from '#shared/language/glossary.ts'
import { useWorkbench } from './workbench.ts'
import './term-list.css'

/** Terms of the programme, each with its name in the other language, what else it is called, and what it means. */
export function TermList({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const { language, texts } = useWorkbench()
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <dl className="glossary">
      {terms.map(({ id, term, synonyms, meaning }) => (
        <div key={id} className="card glossary-term">
          <dt>
            {term[language]}{' '}
            <span className="quiet" lang={other}>
              {term[other]}
            </span>
          </dt>
          <dd>{meaning[language]}</dd>
          {synonyms[language].length === 0 ? null : (
            <dd className="quiet">{texts.glossary.alsoCalled(synonyms[language].join(', '))}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}
