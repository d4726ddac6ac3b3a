import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Picture } from '#renderer/widgets/picture.tsx'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { SampleSummary } from '#shared/contract/models.ts'

interface SamplesProps {
  readonly onOpen: (name: string) => void
}

/** The sample scenarios; each opens as a copy. */
export function Samples({ onOpen }: SamplesProps) {
  const { client, texts, language, info } = useWorkbench()
  const { ui, libraryScreen } = texts
  const [samples, setSamples] = useState<readonly SampleSummary[]>([])
  useEffect(() => {
    let isCurrent = true
    void client.call('library.samples', { language }).then((answer) => {
      if (isCurrent && answer.ok) setSamples(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [client, language])
  return (
    <section aria-label={ui.samples}>
      <h2>
        {ui.samples} <small>{ui.samplesHint}</small>
      </h2>
      <ul className="card-grid">
        {samples.map((sample) => (
          <li key={sample.name} className="sample">
            <Button
              className="scenario-card"
              aria-label={`${ui.open}: ${sample.title}`}
              isDisabled={info.store.kind !== 'ready'}
              onPress={() => onOpen(sample.name)}
            >
              <Picture svg={sample.picture} />
              <span className="card-words">
                <span className="quiet">{libraryScreen.sampleNumber(Number.parseInt(sample.name, 10))}</span>
                <b className="card-title">{sample.title}</b>
                <span className="card-facts">
                  <VerdictBadge verdict={sample.verdict} />
                  <span className="quiet">{ui.stepCount(sample.steps)}</span>
                </span>
                <span className="quiet card-notes">{sample.notes}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
