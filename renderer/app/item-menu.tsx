import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { CanvasHandle } from '#renderer/canvas/canvas.tsx'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

/** A menu that was asked for: of a thing, or of the empty canvas (null), at a place in the window. */
export interface ItemMenuRequest {
  readonly item: ItemKey | null
  readonly at: { readonly x: number; readonly y: number }
}

interface ItemMenuProps {
  readonly workspace: Workspace
  readonly canvas: CanvasHandle | null
  readonly request: ItemMenuRequest
  readonly onShowDetails: () => void
  readonly onClose: () => void
}

/** What can be done with a thing, by right click or from its row. */
export function ItemMenu({ request, onShowDetails, onClose }: ItemMenuProps) {
  const { workspace: words } = useWorkbench().texts
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="connect-anchor" style={{ left: request.at.x, top: request.at.y }} />
      <Popover triggerRef={anchor} isOpen onOpenChange={(isOpen) => isOpen || onClose()} className="popover">
        <Menu aria-label={words.more} autoFocus="first" className="choice-list" onClose={onClose}>
          <MenuItem className="choice-item" onAction={onShowDetails}>
            {words.commands.details}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
