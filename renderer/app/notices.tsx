import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** Something the app says to the person for a while. */
export interface Notice {
  readonly id: number
  readonly message: string
  readonly why?: string
  readonly fix?: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onClose: (id: number) => void
}

/** What the app has to say, newest last; read out as it comes. */
export function Notices({ notices, onClose }: NoticesProps) {
  const { ui } = useWorkbench().texts
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, () => frame.current?.querySelector('button') ?? document.querySelector('main'))
  return (
    <div ref={frame} className="notices" role="status" aria-live="polite">
      {notices.map(({ id, message, why, fix, action }) => (
        <div key={id} className={`notice ${fix ? 'failure' : ''}`}>
          <div className="grow">
            <b>{message}</b>
            {why ? <p>{why}</p> : null}
            {fix ? <p>{fix}</p> : null}
          </div>
          {action ? (
            <Button
              className="button"
              onPress={() => {
                action.act()
                onClose(id)
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <Button className="button" onPress={() => onClose(id)}>
            {ui.close}
          </Button>
        </div>
      ))}
    </div>
  )
}
