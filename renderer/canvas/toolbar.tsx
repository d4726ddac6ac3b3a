import { Toolbar as Bar, ToggleButton } from 'react-aria-components'
import { Icon } from '#renderer/widgets/icon.tsx'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Drawing } from './drawing.ts'
import { useView } from './use-view.ts'

interface ToolbarProps {
  readonly drawing: Drawing
  /** The zoom at which the drawing has its full size. */
  readonly fullSize: number
  readonly canAlign: boolean
  readonly hasLanes: boolean
  readonly onZoom: (steps: number) => void
  readonly onFit: () => void
  readonly onTidy: () => void
  readonly onAlign: (as: 'row' | 'column') => void
  readonly onLanes: (isOn: boolean) => void
  readonly onSearch: () => void
}

/** What can be done with the view, by single clicks. */
export function CanvasToolbar(props: ToolbarProps) {
  const { canvas: words } = useWorkbench().texts
  const { zoom } = useView(props.drawing)
  return (
    <Bar aria-label={words.tools} className="canvas-float canvas-tools">
      <IconButton icon="out" label={words.zoomOut} onPress={() => props.onZoom(-1)} />
      <output className="canvas-percent">{words.percent(Math.round((zoom / props.fullSize) * 100))}</output>
      <IconButton icon="add" label={words.zoomIn} onPress={() => props.onZoom(1)} />
      <IconButton icon="fit" label={words.fit} onPress={props.onFit} />
      <IconButton icon="tidy" label={words.tidy} onPress={props.onTidy} />
      {props.canAlign ? (
        <>
          <IconButton icon="alignRow" label={words.alignRow} onPress={() => props.onAlign('row')} />
          <IconButton icon="alignColumn" label={words.alignColumn} onPress={() => props.onAlign('column')} />
        </>
      ) : null}
      <ToggleButton className="canvas-toggle" isSelected={props.hasLanes} onChange={props.onLanes}>
        <Icon name="lanes" />
        {words.lanes}
      </ToggleButton>
      <IconButton icon="search" label={words.search} onPress={props.onSearch} />
    </Bar>
  )
}
