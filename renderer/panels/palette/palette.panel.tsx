import { addParty, addTenant } from '#renderer/scenario/add-items.ts'
import { readKey } from '#renderer/scenario/item-key.ts'
import { type PaletteKind, paletteDragType, paletteKinds } from '#renderer/scenario/palette-drag.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import './palette.css'

interface PalettePanelProps {
  readonly workspace: Workspace
}

/** What can be added: dragged onto the canvas, or pressed. */
export function PalettePanel({ workspace }: PalettePanelProps) {
  const { texts } = useWorkbench()
  const { selection } = useWorkspace(workspace)
  const { kind, id } = readKey(selection.at(-1) ?? 'party:microsoft')
  const owner = kind === 'party' && id !== 'microsoft' ? id : undefined
  const nameOfKind = (each: PaletteKind) => (each === 'tenant' ? texts.ui.addTenant : texts.words.roleNames[each])
  const add = (each: PaletteKind) => {
    if (each !== 'tenant') addParty(workspace, each, texts.words.roleNames[each])
    else if (owner !== undefined) addTenant(workspace, owner)
  }
  return (
    <div className="palette">
      {paletteKinds.map((each) => (
        <button
          key={each}
          type="button"
          draggable
          className={`palette-entry ${each}`}
          disabled={each === 'tenant' && owner === undefined}
          onDragStart={({ dataTransfer }) => dataTransfer.setData(paletteDragType, each)}
          onClick={() => add(each)}
        >
          <Icon name={each === 'tenant' ? 'tenant-customer' : each} />
          {nameOfKind(each)}
        </button>
      ))}
    </div>
  )
}
