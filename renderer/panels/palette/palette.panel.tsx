import { addParty, addTenant } from '#renderer/scenario/add-items.ts'
import { readKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import { type PaletteKind, paletteDragType, paletteKinds } from '#renderer/scenario/palette-drag.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace, WorkspaceState } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { microsoftId } from '#shared/domain/id.ts'
import './palette.css'

interface PalettePanelProps {
  readonly workspace: Workspace
  /** Asks for a table of parties. */
  readonly onImport: () => void
}

/** Who a new tenant would belong to: the party that was picked out last, or the owner of the tenant that was. */
function findOwner({ selection, situation }: WorkspaceState): string | undefined {
  const last = selection.at(-1)
  if (last === undefined) return undefined
  const { kind, id } = readKey(last)
  if (kind === 'tenant') return situation.line.cast.tenants.get(id)?.owner
  return kind === 'party' && id !== microsoftId ? id : undefined
}

/** What can be added: dragged onto the canvas, or pressed. */
export function PalettePanel({ workspace, onImport }: PalettePanelProps) {
  const { outline, castImport } = useWorkbench().texts
  const state = useWorkspace(workspace)
  const owner = findOwner(state)
  const describe = (each: PaletteKind) => {
    if (each !== 'tenant') return outline.addHint
    return owner === undefined ? outline.tenantNeedsOwner : outline.tenantFor(nameOf(owner, state.situation))
  }
  const add = (each: PaletteKind) => {
    if (each !== 'tenant') addParty(workspace, each, outline.add[each])
    else if (owner !== undefined) addTenant(workspace, owner)
  }
  return (
    <div className="palette">
      {paletteKinds.map((each) => {
        const isIdle = each === 'tenant' && owner === undefined
        return (
          <button
            key={each}
            type="button"
            draggable
            className={`palette-entry is-${each}`}
            // It stays in reach of the keyboard and of dragging, and says what it needs.
            aria-disabled={isIdle}
            aria-describedby={`palette-${each}`}
            title={describe(each)}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.setData(paletteDragType, each)
              dataTransfer.effectAllowed = 'copy'
            }}
            onClick={() => add(each)}
          >
            <Icon name={each === 'tenant' ? 'tenant-customer' : each} className={`tint-${each}`} />
            {outline.add[each]}
            <span id={`palette-${each}`} className={each === 'tenant' ? 'palette-need' : 'unseen'}>
              {describe(each)}
            </span>
          </button>
        )
      })}
      <button type="button" className="palette-entry is-import" onClick={onImport}>
        <Icon name="table" className="tint-subscription" />
        {castImport.open}
      </button>
    </div>
  )
}
