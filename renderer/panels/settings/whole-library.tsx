import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { useWholeLibrary } from '#renderer/widgets/use-whole-library.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** The way of the whole library to another machine, and of another one here. */
export function WholeLibrary() {
  const { texts, info } = useWorkbench()
  const words = texts.wholeLibrary
  const { takeAlong, bringIn } = useWholeLibrary()
  const [withSettings, setWithSettings] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const during = async (work: Promise<void>) => {
    setIsBusy(true)
    await work
    setIsBusy(false)
  }
  return (
    <section className="card settings-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.meaning}</p>
      <div className="row-actions">
        <Button
          className="button"
          isDisabled={isBusy || info.store.kind === 'damaged'}
          onPress={() => void during(takeAlong())}
        >
          {words.takeAlong}
        </Button>
      </div>
      <p>{words.bringInMeaning}</p>
      <Checkbox className="check" isSelected={withSettings} onChange={setWithSettings}>
        <span className="check-box" aria-hidden="true">
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="m4 9 4 4 7-8" />
          </svg>
        </span>
        {words.withSettings}
      </Checkbox>
      <div className="row-actions">
        <Button
          className="button"
          isDisabled={isBusy || info.store.kind !== 'ready'}
          onPress={() => void during(bringIn(withSettings))}
        >
          {words.bringIn}
        </Button>
      </div>
    </section>
  )
}
