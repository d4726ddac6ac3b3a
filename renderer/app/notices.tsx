import { Button } from 'react-aria-components'
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
  return (
    <div className="notices" role="status" aria-live="polite">
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
