import { type ComponentProps, useMemo } from 'react'
import { OutlinePanel } from '#renderer/panels/outline/outline.panel.tsx'
import { PalettePanel } from '#renderer/panels/palette/palette.panel.tsx'
import { followLater } from '#renderer/scenario/follow-later.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { inTurnAfterPaint } from './in-turn-after-paint.ts'

interface OutlinePaneProps extends ComponentProps<typeof OutlinePanel> {
  /** Asks for a table of parties. */
  readonly onImport: () => void
}

/** What can be added, and everything that is there. It lists all of it, and so follows after what answers the person. */
export function OutlinePane({ workspace, onImport, ...asks }: OutlinePaneProps) {
  const { palette, outline } = useWorkbench().texts.workspace
  const follower = useMemo(() => followLater(workspace, inTurnAfterPaint), [workspace])
  return (
    <div className="outline-pane">
      <h2>{palette}</h2>
      <PalettePanel workspace={follower} onImport={onImport} />
      <h2>{outline}</h2>
      <OutlinePanel {...asks} workspace={follower} />
    </div>
  )
}
