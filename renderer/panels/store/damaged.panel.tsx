import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { StoreState } from '#shared/contract/models.ts'

interface DamagedPanelProps {
  readonly store: Extract<StoreState, { kind: 'damaged' }>
  /** Called when a backup stands in the damaged file's place. */
  readonly onRestored: () => void
}

/** What is shown instead of the library while its file is damaged: what happened, and the way back. */
export function DamagedPanel({ store, onRestored }: DamagedPanelProps) {
  const { client, texts, tell, tellFailure, formatDate } = useWorkbench()
  const { ui } = texts
  const [isAsked, setIsAsked] = useState(false)
  const place = useRef<HTMLElement>(null)
  useKeptFocus(place, () => place.current?.querySelector('button') ?? null)
  const backup = store.newestBackup
  const restore = async () => {
    if (!backup) return
    setIsAsked(false)
    const answer = await client.call('backup.restore', { sequence: backup.sequence })
    if (!answer.ok) return tellFailure(answer.error)
    tell(ui.restored(formatDate(answer.value.missingSince), answer.value.keptAs))
    onRestored()
  }
  return (
    <section ref={place} className="card damaged" role="alert">
      <h1>{ui.damagedTitle}</h1>
      <p>{ui.damagedWhy}</p>
      <p className="quiet">{ui.technically(store.detail)}</p>
      <p>{ui.damagedKept(store.keptAs)}</p>
      {backup ? (
        <>
          <Button className="button primary" isDisabled={isAsked} onPress={() => setIsAsked(true)}>
            {ui.damagedRestore(formatDate(backup.at), backup.scenarios)}
          </Button>
          {isAsked ? (
            <div className="ask">
              <p>{ui.restoreQuestion(formatDate(backup.at))}</p>
              <Button className="button primary" autoFocus onPress={() => void restore()}>
                {ui.restoreBackup}
              </Button>
              <Button className="button" onPress={() => setIsAsked(false)}>
                {ui.cancel}
              </Button>
            </div>
          ) : null}
        </>
      ) : (
        <p>{ui.damagedNone}</p>
      )}
    </section>
  )
}
