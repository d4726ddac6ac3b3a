import { useCallback, useEffect, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { type FieldTrouble, TroubleText } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { NewParty } from '#shared/cast-import/read-cast.ts'
import { toCastEdit } from '#shared/cast-import/to-cast-edit.ts'
import type { Texts } from '#shared/language/language.ts'
import { DraftReview } from './draft-review.tsx'
import { type LoadedTable, type LoadFault, loadTable, type TableSource } from './load-table.ts'
import { SourceChoice } from './source-choice.tsx'
import './cast-import.css'

interface CastImportPanelProps {
  readonly workspace: Workspace
  /** The table that was dropped or pasted; null where one is still to be chosen. */
  readonly source: TableSource | null
  readonly onClose: () => void
}

function toTrouble(fault: LoadFault, { tableFaults }: Texts['castImport']): FieldTrouble {
  return tableFaults[fault.code]('line' in fault ? (fault.line ?? 0) : 'expected' in fault ? (fault.expected ?? 0) : 0)
}

/** Brings a cast in from a table: where it comes from, what its columns are, what each line becomes, and then all at once. */
export function CastImportPanel({ workspace, source, onClose }: CastImportPanelProps) {
  const { texts, tell } = useWorkbench()
  const { castImport, ui } = texts
  const [scenario] = useState(workspace.getNewest)
  const [loaded, setLoaded] = useState<LoadedTable | null>(null)
  const [fault, setFault] = useState<LoadFault | null>(null)
  const load = useCallback(async (chosen: TableSource) => {
    setFault(null)
    const read = await loadTable(chosen)
    if (read.ok) setLoaded(read.value)
    else setFault(read.error)
  }, [])
  useEffect(() => {
    if (source) void load(source)
  }, [source, load])
  const add = (parties: readonly NewParty[]) => {
    const edit = toCastEdit(parties, workspace.getNewest())
    if (!edit.ok || !workspace.edit(edit.value)) return
    onClose()
    tell(castImport.added(parties.length), { label: ui.undo, act: workspace.undo })
  }
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal cast-import">
        <Dialog className="dialog">
          <Heading slot="title">{castImport.title}</Heading>
          {fault ? (
            <p role="alert" className="cast-fault">
              <TroubleText trouble={toTrouble(fault, castImport)} />
            </p>
          ) : null}
          {loaded ? (
            <DraftReview
              loaded={loaded}
              scenario={scenario}
              onConfirm={add}
              onAnother={() => setLoaded(null)}
              onCancel={onClose}
            />
          ) : (
            <SourceChoice onChoose={(chosen) => void load(chosen)} onCancel={onClose} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
