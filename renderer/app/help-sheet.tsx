import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { everywhere, showKey, useCommandList } from './commands.tsx'
import type { ScreenName } from './screen-name.ts'

interface HelpSheetProps {
  readonly screen: ScreenName
  readonly onClose: () => void
}

/** What the screen at hand is for, and every key that does something on it. */
export function HelpSheet({ screen, onClose }: HelpSheetProps) {
  const { texts } = useWorkbench()
  const { commands: words, ui } = texts
  const listCommands = useCommandList()
  const tour = listCommands().find(({ id }) => id === 'help.tour')
  const keyed = listCommands().filter(({ keys }) => keys !== undefined)
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{words.helpTitle}</Heading>
          <ul className="help-lines">
            {words.helpOf[screen].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h3>{words.keysTitle}</h3>
          <dl className="key-list">
            {keyed.map(({ id, label, keys = [] }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{showKey(key)}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p className="quiet">{words.keysHint([...everywhere].map(showKey).join(', '))}</p>
          <p className="quiet">{ui.notLegalAdvice}</p>
          <div className="row-actions">
            <Button className="button" onPress={onClose} autoFocus>
              {ui.close}
            </Button>
            {tour === undefined || tour.isPossible === false ? null : (
              <Button
                className="button"
                onPress={() => {
                  flushSync(onClose)
                  tour.run()
                }}
              >
                {tour.label}
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
