import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { findTerms, glossary } from '#shared/language/glossary.ts'

/** The programme's terms in the language at hand, with what else they are called and what they mean. */
export function GlossaryList({ query }: { readonly query: string }) {
  const { language, texts } = useWorkbench()
  const { rulebookScreen } = texts
  const terms = query.trim() === '' ? glossary : findTerms(query)
  if (terms.length === 0) return <p className="empty">{rulebookScreen.nothing}</p>
  return (
    <dl className="glossary">
      {terms.map(({ id, term, synonyms, meaning }) => (
        <div key={id} className="card glossary-term">
          <dt>
            {term[language]}{' '}
            <span className="quiet" lang={language === 'ko' ? 'en' : 'ko'}>
              {term[language === 'ko' ? 'en' : 'ko']}
            </span>
          </dt>
          <dd>{meaning[language]}</dd>
          {synonyms[language].length === 0 ? null : (
            <dd className="quiet">{rulebookScreen.alsoCalled(synonyms[language].join(', '))}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}
