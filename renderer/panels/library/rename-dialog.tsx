import { type FormEvent, useState } from 'react'
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface RenameDialogProps {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onClose: () => void
}

/** Asks for another title. */
export function RenameDialog({ title, onRename, onClose }: RenameDialogProps) {
  const { ui, libraryScreen } = useWorkbench().texts
  const [draft, setDraft] = useState(title)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onRename(draft)
    onClose()
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Form onSubmit={save} className="rename-form">
            <Heading slot="title">{libraryScreen.rename}</Heading>
            <TextField className="field" value={draft} onChange={setDraft} autoFocus maxLength={200}>
              <Label>{libraryScreen.newTitle}</Label>
              <Input onFocus={(event) => event.currentTarget.select()} />
            </TextField>
            <div className="row-actions">
              <Button type="submit" className="button primary">
                {ui.save}
              </Button>
              <Button className="button" onPress={onClose}>
                {ui.cancel}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
