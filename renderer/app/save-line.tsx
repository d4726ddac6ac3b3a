import { Button } from 'react-aria-components'
import type { SaveState } from '#renderer/scenario/scenario-document.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface SaveLineProps {
  readonly save: SaveState
  readonly onRetry: () => void
  readonly onReload: () => void
  readonly onKeepCopy: () => void
}

/** Whether everything is on the disk; where it is not, why and what to do. */
export function SaveLine({ save, onRetry, onReload, onKeepCopy }: SaveLineProps) {
  const { ui } = useWorkbench().texts
  if (save.kind !== 'failed') return <span className="save-state">{save.kind === 'saved' ? ui.saved : ui.saving}</span>
  const { code, message, why, fix } = save.error
  return (
    <div className="save-failed" role="alert">
      <div className="save-failure">
        <p className="save-state">
          <b>
            {ui.notSaved}: {message}
          </b>
        </p>
        <p>
          {why} {fix}
        </p>
      </div>
      {code === 'changed-elsewhere' ? (
        <Button className="button" onPress={onReload}>
          {ui.reload}
        </Button>
      ) : (
        <Button className="button" onPress={onRetry}>
          {ui.tryAgain}
        </Button>
      )}
      <Button className="button" onPress={onKeepCopy}>
        {ui.keepCopy}
      </Button>
    </div>
  )
}
