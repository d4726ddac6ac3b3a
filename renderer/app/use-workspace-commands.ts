import { type RefObject, useMemo } from 'react'
import type { CanvasHandle } from '#renderer/canvas/canvas.tsx'
import type { Play } from '#renderer/scenario/use-play.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Command } from './commands.tsx'
import type { ItemActions } from './item-actions.ts'
import type { Pane } from './panes.ts'

interface Parts {
  readonly workspace: Workspace
  readonly actions: ItemActions
  readonly canvas: RefObject<CanvasHandle | null>
  readonly play: Play
  /** Begins a connection from what is picked out. */
  readonly onConnect: () => void
  /** Goes to a pane, and shows it where it lies behind a tab. */
  readonly onShow: (pane: Pane) => void
  readonly onCompose: () => void
  readonly onImportCast: () => void
  readonly onSave: () => void
}

/** What can be done in an open workspace, with its keys. */
export function useWorkspaceCommands({
  workspace,
  actions,
  canvas,
  play,
  onConnect,
  onShow,
  onCompose,
  onImportCast,
  onSave
}: Parts): readonly Command[] {
  const { texts } = useWorkbench()
  const { toggle } = play
  return useMemo(() => {
    const { commands } = texts
    const command = (
      id: keyof typeof commands.names,
      keys: readonly string[],
      run: () => void,
      isKeyOnly = false
    ): Command => ({ id, label: commands.names[id], ...(keys.length > 0 ? { keys } : {}), isKeyOnly, run })
    const show = (pane: Pane, key: string) => command(`pane.${pane}`, [key], () => onShow(pane))
    const moment = () => workspace.getState().situation.moment
    const letGo = () => {
      if (workspace.getState().connecting === null) workspace.select([])
      else workspace.connectFrom(null)
    }
    return [
      command('edit.undo', ['mod+z'], workspace.undo),
      command('edit.redo', ['mod+y', 'mod+shift+z'], workspace.redo),
      command('file.import-cast', [], onImportCast),
      command('file.save', ['mod+s'], onSave),
      command('edit.add-step', ['alt+n'], onCompose),
      command('edit.connect', ['alt+c'], onConnect),
      command('edit.duplicate', ['mod+d'], actions.duplicate),
      command('edit.remove', ['delete', 'backspace'], actions.remove),
      command('edit.select-all', ['mod+a'], actions.selectAll),
      command('edit.escape', ['escape'], letGo, true),
      command('play.toggle', [' '], toggle),
      command('play.previous', ['pageup'], () => workspace.standAt(moment() - 1)),
      command('play.next', ['pagedown'], () => workspace.standAt(moment() + 1)),
      command('play.first', ['home'], () => workspace.standAt(-1)),
      command('play.last', ['end'], () => workspace.standAt(Number.MAX_SAFE_INTEGER)),
      command('canvas.fit', ['alt+0'], () => canvas.current?.fit()),
      command('canvas.zoom-in', ['mod+arrowup'], () => canvas.current?.zoomIn()),
      command('canvas.zoom-out', ['mod+arrowdown'], () => canvas.current?.zoomOut()),
      command('canvas.tidy', ['alt+t'], () => canvas.current?.tidy()),
      show('why', 'alt+1'),
      show('details', 'alt+2'),
      show('lifecycle', 'alt+3'),
      show('outline', 'alt+4'),
      show('canvas', 'alt+5')
    ]
  }, [texts, workspace, actions, canvas, toggle, onConnect, onShow, onCompose, onImportCast, onSave])
}
