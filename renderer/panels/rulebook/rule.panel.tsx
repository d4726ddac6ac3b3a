import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { getRuleTexts } from '#shared/language/language.ts'

interface RulePanelProps {
  readonly rule: string
  readonly onClose: () => void
}

/** One rule of the rulebook: what it says, on what ground, and from which sentences. */
export function RulePanel({ rule, onClose }: RulePanelProps) {
  const { texts, language } = useWorkbench()
  const { title, why } = getRuleTexts(rule, language)
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <p>{why}</p>
          <Button className="button" onPress={onClose}>
            {texts.ui.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
