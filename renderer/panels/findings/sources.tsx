import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ExplainedCite, ExplainedFinding } from '#shared/simulator/explain.ts'
import { Fold } from './fold.tsx'
import { groupCites } from './group-cites.ts'

interface SourcesProps {
  readonly each: ExplainedFinding
  readonly onOpenRule: (rule: string) => void
}

/** What a finding rests on: where to find it, each place opening the rule, and on demand what stands there. */
export function Sources({ each, onOpenRule }: SourcesProps) {
  const { findings, words, ui } = useWorkbench().texts
  const { cites, finding, title } = each
  // The order of events is no rule of the rulebook.
  if (finding.kind === 'lifecycle') return null
  const chips =
    cites.length === 0
      ? [findings.noSource]
      : groupCites(cites).map(({ sectionTitle, places, basis }) => {
          const [only, ...others] = places
          const place = others.length === 0 ? only : findings.places(places.length)
          return `${sectionTitle}, ${place} · ${words.basisNames[basis]}`
        })
  const differs = cites.some((cite) => cite.koreanReads !== null)
  return (
    <>
      <ul className="why-chips" aria-label={ui.source}>
        {chips.map((chip) => (
          <li key={chip}>
            <button type="button" className="why-chip is-cite" onClick={() => onOpenRule(finding.rule)}>
              <span title={findings.openRule(title)}>{chip}</span>
            </button>
          </li>
        ))}
      </ul>
      {cites.length === 0 ? null : (
        <Fold
          label={
            <>
              {findings.says}
              {differs ? <span className="why-badge">{findings.koreanDiffers}</span> : null}
            </>
          }
        >
          <ul className="why-passages">
            {cites.map((cite) => (
              <Passage key={cite.ref} cite={cite} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

function Passage({ cite }: { readonly cite: ExplainedCite }) {
  const { findings, words } = useWorkbench().texts
  return (
    <li>
      <p className="why-place">
        {cite.sectionTitle}, {cite.place}
      </p>
      {cite.koreanReads === null ? (
        <p>{cite.says}</p>
      ) : (
        <dl className="why-senses">
          <dt>{findings.englishDecides}</dt>
          <dd>{cite.says}</dd>
          <dt>{findings.koreanReads}</dt>
          <dd>{cite.koreanReads}</dd>
        </dl>
      )}
      <p className="quiet">{words.basisMeanings[cite.basis]}</p>
    </li>
  )
}
