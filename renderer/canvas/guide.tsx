import { useEffect, useState } from 'react'
import type { Position } from '#shared/domain/scenario.ts'
import type { Drawing } from './drawing.ts'

/** Where a dragged box would come to lie. */
export interface GuideBox {
  readonly at: Position
  readonly width: number
  readonly height: number
}

/** Tells the guide where it is to be; null takes it away. */
export interface GuidePort {
  show: (box: GuideBox | null) => void
}

interface GuideProps {
  readonly drawing: Drawing
  readonly port: GuidePort
}

/** Shows the place on the grid that a dragged box will take. */
export function Guide({ drawing, port }: GuideProps) {
  const [box, setBox] = useState<GuideBox | null>(null)
  useEffect(() => {
    port.show = setBox
  }, [port])
  if (!box) return null
  const { cy } = drawing
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  return (
    <div
      className="canvas-guide"
      style={{
        width: box.width * zoom,
        height: box.height * zoom,
        transform: `translate(${(box.at.x - box.width / 2) * zoom + pan.x}px, ${(box.at.y - box.height / 2) * zoom + pan.y}px)`
      }}
    />
  )
}
