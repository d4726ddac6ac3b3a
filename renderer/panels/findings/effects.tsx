import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Effect } from '#shared/domain/finding.ts'
import type { Things } from '#shared/language/speech.ts'

interface EffectsProps {
  readonly effects: readonly Effect[]
  readonly things: Things
}

/** What a supported step changes, each from what to what. */
export function Effects({ effects, things }: EffectsProps) {
  const { findings, words } = useWorkbench().texts
  return (
    <section>
      <h3>{findings.changes}</h3>
      {effects.length === 0 ? (
        <p className="quiet">{findings.noChanges}</p>
      ) : (
        <ul className="why-effects">
          {effects.map(({ subject, fact, with: other, from, to }) => (
            <li key={`${subject} ${fact} ${other ?? ''}`}>
              <bdi>{words.nameThing(subject, things)}</bdi> ·{' '}
              {words.factLabel(fact, other === undefined ? undefined : words.nameThing(other, things))}:{' '}
              {words.factValue(fact, from, things)} → <b>{words.factValue(fact, to, things)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
