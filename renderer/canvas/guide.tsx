import { useEffect, useRef } from 'react'
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

/** Shows the place on the grid that a dragged box will take. It moves in every frame of a drag, so by itself, without React. */
export function Guide({ drawing, port }: GuideProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { cy } = drawing
  useEffect(() => {
    port.show = (box) => {
      if (!frame.current) return
      frame.current.hidden = box === null
      if (!box) return
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      const [left, top] = [box.at.x - box.width / 2, box.at.y - box.height / 2]
      frame.current.style.width = `${box.width * zoom}px`
      frame.current.style.height = `${box.height * zoom}px`
      frame.current.style.transform = `translate(${left * zoom + pan.x}px, ${top * zoom + pan.y}px)`
    }
  }, [cy, port])
  return <div ref={frame} className="canvas-guide" hidden={true} />
}
