import { useCallback, useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { type FieldTrouble, TroubleLine } from '#renderer/widgets/field-error.tsx'
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

/** The table that is reviewed, and the how manieth it is of those that were chosen. */
interface ShownTable {
  readonly loaded: LoadedTable
  readonly nth: number
}

function toTrouble(fault: LoadFault, { tableFaults }: Texts['castImport']): FieldTrouble {
  return tableFaults[fault.code]('line' in fault ? (fault.line ?? 0) : 'expected' in fault ? (fault.expected ?? 0) : 0)
}

/** Brings a cast in from a table: where it comes from, what its columns are, what each line becomes, and then all at once. */
export function CastImportPanel({ workspace, source, onClose }: CastImportPanelProps) {
  const { texts, tell } = useWorkbench()
  const { castImport, ui } = texts
  const [scenario] = useState(workspace.getNewest)
  const [shown, setShown] = useState<ShownTable | null>(null)
  const [fault, setFault] = useState<LoadFault | null>(null)
  const turn = useRef(0)
  const load = useCallback(async (chosen: TableSource) => {
    turn.current++
    const mine = turn.current
    setFault(null)
    const read = await loadTable(chosen)
    // Another may be dropped while a large one is read; the one that was chosen last is shown.
    if (mine !== turn.current) return
    if (read.ok) setShown({ loaded: read.value, nth: mine })
    else setFault(read.error)
  }, [])
  useEffect(() => {
    if (source) void load(source)
  }, [source, load])
  const add = (parties: readonly NewParty[]) => {
    const edit = toCastEdit(parties, workspace.getNewest())
    if (!edit.ok || !workspace.edit(edit.value)) return
    onClose()
    const after = workspace.getNewest()
    const takeBack = tell(castImport.added(parties.length), { label: ui.undo, act: workspace.undo })
    // With the next edit goes the way to undo this one.
    const stop = workspace.subscribe(() => {
      if (workspace.getNewest() === after) return
      takeBack()
      stop()
    })
  }
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal cast-import">
        <Dialog className="dialog">
          <Heading slot="title">{castImport.title}</Heading>
          {fault ? <TroubleLine trouble={toTrouble(fault, castImport)} /> : null}
          {shown ? (
            <DraftReview
              // Each table has columns of its own.
              key={shown.nth}
              loaded={shown.loaded}
              scenario={scenario}
              onConfirm={add}
              onAnother={() => setShown(null)}
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
