import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { CanvasHandle } from '#renderer/canvas/canvas.tsx'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import type { IconName } from '#renderer/widgets/icons.ts'
import type { Point } from '#renderer/widgets/point.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { showKey } from './commands.tsx'
import type { ItemActions } from './item-actions.ts'

/** A menu that was asked for: of a thing, or of the empty canvas (null), at a place in the window. */
export interface ItemMenuRequest {
  readonly item: ItemKey | null
  readonly at: Point
}

interface ItemMenuProps {
  readonly workspace: Workspace
  readonly actions: ItemActions
  readonly canvas: CanvasHandle | null
  readonly request: ItemMenuRequest
  readonly onShowDetails: () => void
  /** Copies what is picked out to the clipboard of the system. */
  readonly onCopy: () => void
  readonly onPaste: () => void
  readonly onImportCast: () => void
  readonly onClose: () => void
}

interface Entry {
  readonly icon: IconName
  readonly label: string
  readonly keys?: string
  readonly isPossible: boolean
  readonly act: () => void
}

/** What can be done with a thing, or on the empty canvas: by right click, the menu key, or from its row. */
export function ItemMenu(props: ItemMenuProps) {
  const { workspace, actions, canvas, request, onShowDetails, onCopy, onPaste, onImportCast, onClose } = props
  const { workspace: words, castImport } = useWorkbench().texts
  const { commands } = words
  const anchor = useRef<HTMLSpanElement>(null)
  const severalPicked = workspace.getState().selection.length > 1
  const ofItem: readonly Entry[] = [
    { icon: 'connect', label: commands.connect, isPossible: actions.canConnect(), act: actions.connect },
    { icon: 'details', label: commands.details, isPossible: true, act: onShowDetails },
    { icon: 'copy', label: commands.copy, keys: showKey('mod+C'), isPossible: true, act: onCopy },
    { icon: 'duplicate', label: commands.duplicate, keys: showKey('mod+D'), isPossible: true, act: actions.duplicate },
    {
      icon: 'alignRow',
      label: commands.alignRow,
      isPossible: canvas !== null && severalPicked,
      act: () => canvas?.align('row')
    },
    {
      icon: 'alignColumn',
      label: commands.alignColumn,
      isPossible: canvas !== null && severalPicked,
      act: () => canvas?.align('column')
    },
    {
      icon: 'remove',
      label: commands.remove,
      keys: showKey('delete'),
      isPossible: actions.canRemove(),
      act: actions.remove
    }
  ]
  const ofCanvas: readonly Entry[] = [
    { icon: 'paste', label: commands.paste, keys: showKey('mod+V'), isPossible: actions.canPaste(), act: onPaste },
    { icon: 'table', label: castImport.open, isPossible: true, act: onImportCast },
    { icon: 'selectAll', label: commands.selectAll, keys: showKey('mod+A'), isPossible: true, act: actions.selectAll },
    { icon: 'tidy', label: commands.tidy, isPossible: canvas !== null, act: () => canvas?.tidy() },
    { icon: 'fit', label: commands.fit, isPossible: canvas !== null, act: () => canvas?.fit() }
  ]
  const entries = (request.item === null ? ofCanvas : ofItem).filter((entry) => entry.isPossible)
  return (
    <>
      <span ref={anchor} className="page-anchor" style={{ left: request.at.x, top: request.at.y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || onClose()}
        className="popover"
        placement="bottom start"
        aria-label={words.more}
      >
        <Menu aria-label={words.more} autoFocus="first" className="choice-list" onClose={onClose}>
          {entries.map(({ icon, label, keys, act }) => (
            <MenuItem key={label} id={label} textValue={label} className="choice-item menu-item" onAction={act}>
              <Icon name={icon} />
              <span className="grow">{label}</span> {keys ? <kbd className="keys">{keys}</kbd> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
