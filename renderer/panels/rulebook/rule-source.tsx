import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Cite } from '#shared/domain/finding.ts'
import { languages } from '#shared/language/language.ts'
import { explainCite } from '#shared/simulator/explain.ts'

/** A place that a rule rests on: where it is, how it carries the rule, and what it says in both languages. */
export function RuleSource({ cite }: { readonly cite: Cite }) {
  const { texts, language } = useWorkbench()
  const { findings, ruleSheet, words } = texts
  const { sectionTitle, place, basis } = explainCite(cite, language)
  const senses = languages.map((each) => ({ each, cite: explainCite(cite, each) }))
  const differs = senses.some((sense) => sense.cite.koreanReads !== null)
  const inWords = { en: ruleSheet.english, ko: ruleSheet.korean }
  return (
    <li className="rule-source">
      <h4>
        {sectionTitle}, {place}
      </h4>
      <p className="quiet">
        <b>{words.basisNames[basis]}:</b> {words.basisMeanings[basis]}
      </p>
      {differs ? <p className="rule-badge">{findings.koreanDiffers}</p> : null}
      <dl className="rule-senses">
        {senses.map(({ each, cite: sense }) => (
          <div key={each}>
            <dt>{inWords[each]}</dt>
            <dd lang={each}>
              <p>
                {sense.koreanReads === null ? null : <b>{findings.englishDecides}: </b>}
                {sense.says}
              </p>
              {sense.koreanReads === null ? null : (
                <p className="rule-otherwise">
                  <b>{findings.koreanReads}: </b>
                  {sense.koreanReads}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
