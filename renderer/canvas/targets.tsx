import { useMemo } from 'react'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Drawing, toBox } from './drawing.ts'

interface TargetsProps {
  readonly drawing: Drawing
  readonly from: string
  /** What the pointer is over. */
  readonly target: ItemKey | null
  readonly zoom: number
  readonly pan: Position
}

/** Rings around everything that a connection can end at, and a stronger one around what the pointer is over. */
export function Targets({ drawing, from, target, zoom, pan }: TargetsProps) {
  const rings = useMemo(() => {
    const boxes = [...drawing.cy.nodes('.box')].filter((node) => {
      const party = String(node.data('party'))
      return party !== from && party !== microsoftId
    })
    const path = boxes.map((node) => {
      const { left, top, right, bottom } = toBox(node)
      return `M${left - 4} ${top - 4}H${right + 4}V${bottom + 4}H${left - 4}Z`
    })
    return path.join('')
  }, [drawing, from])
  const node = target === null ? undefined : drawing.cy.nodes().getElementById(target)[0]
  const over = node?.isNode() ? toBox(node) : null
  return (
    <svg className="canvas-targets" aria-hidden="true">
      <g transform={`translate(${pan.x} ${pan.y}) scale(${zoom})`}>
        <path d={rings} />
        {over ? (
          <rect
            className="is-over"
            x={over.left - 3}
            y={over.top - 3}
            width={over.right - over.left + 6}
            height={over.bottom - over.top + 6}
            rx={10}
          />
        ) : null}
      </g>
    </svg>
  )
}
