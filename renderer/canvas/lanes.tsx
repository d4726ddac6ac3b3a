import { useMemo } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Position } from '#shared/domain/scenario.ts'
import type { Drawing } from './drawing.ts'
import { toLanes } from './regions.ts'
import { useView } from './use-view.ts'

interface LanesProps {
  readonly drawing: Drawing
  readonly line: Line
  readonly places: ReadonlyMap<string, Position>
}

/** A labelled area behind the parties of each region. To look at only: a market is changed in the details. */
export function Lanes({ drawing, line, places }: LanesProps) {
  const { canvas, words } = useWorkbench().texts
  const { zoom, pan } = useView(drawing)
  const lanes = useMemo(() => toLanes(line, places), [line, places])
  return (
    <div className="canvas-lanes" style={{ transform: `translate(${pan.x}px, ${pan.y}px) scale(${zoom})` }}>
      {lanes.map(({ id, left, top, width, height }) => (
        <div key={id} className="canvas-lane" style={{ left, top, width, height }}>
          {id === '' ? canvas.noRegion : canvas.regionLane(words.nameRegion(id))}
        </div>
      ))}
    </div>
  )
}
