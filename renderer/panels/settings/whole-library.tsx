import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Check } from '#renderer/widgets/check.tsx'
import { useWholeLibrary } from '#renderer/widgets/use-whole-library.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** The way of the whole library to another machine, and of another one here. */
export function WholeLibrary() {
  const { texts, info } = useWorkbench()
  const words = texts.wholeLibrary
  const { takeAlong, bringIn } = useWholeLibrary()
  const [withSettings, setWithSettings] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const during = async (work: () => Promise<void>) => {
    if (isBusy) return
    setIsBusy(true)
    try {
      await work()
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <section className="card settings-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.meaning}</p>
      <div className="row-actions">
        <Button
          className="button"
          isDisabled={info.store.kind === 'damaged'}
          // Not disabled, which would take the focus away from whoever pressed it.
          aria-disabled={isBusy}
          onPress={() => void during(takeAlong)}
        >
          {words.takeAlong}
        </Button>
      </div>
      <p>{words.bringInMeaning}</p>
      <Check isSelected={withSettings} onChange={setWithSettings}>
        {words.withSettings}
      </Check>
      <div className="row-actions">
        <Button
          className="button"
          isDisabled={info.store.kind !== 'ready'}
          aria-disabled={isBusy}
          onPress={() => void during(() => bringIn(withSettings))}
        >
          {words.bringIn}
        </Button>
      </div>
    </section>
  )
}
