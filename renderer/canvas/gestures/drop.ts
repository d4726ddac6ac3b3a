import { addParty, addTenant } from '#renderer/scenario/add-items.ts'
import { paletteDragType, readPaletteDrop } from '#renderer/scenario/palette-drag.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Drawing } from '../drawing.ts'
import { findNodeAt } from '../hit.ts'
import { toModel } from '../view.ts'

interface DropPorts {
  readonly drawing: Drawing
  readonly workspace: Workspace
  readonly frame: HTMLElement
  readonly ports: () => { readonly texts: Texts; readonly tell: (message: string) => void }
}

/** Takes what is dragged from the palette: a party comes to stand under the pointer, a tenant goes to the party there. */
export function listenToDrops({ drawing, workspace, frame, ports }: DropPorts): () => void {
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes(paletteDragType)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  const onDrop = (event: DragEvent) => {
    const kind = event.dataTransfer && readPaletteDrop(event.dataTransfer)
    if (!kind) return
    event.preventDefault()
    const { texts, tell } = ports()
    const at = toModel(drawing.cy, event.clientX, event.clientY)
    if (kind !== 'tenant') {
      addParty(workspace, kind, texts.outline.add[kind], { x: Math.round(at.x), y: Math.round(at.y) })
      return
    }
    const party = findNodeAt(drawing, at)?.data('party')
    if (typeof party === 'string' && party !== microsoftId) addTenant(workspace, party)
    else tell(texts.canvas.dropTenant)
  }
  frame.addEventListener('dragover', onOver)
  frame.addEventListener('drop', onDrop)
  return () => {
    frame.removeEventListener('dragover', onOver)
    frame.removeEventListener('drop', onDrop)
  }
}
