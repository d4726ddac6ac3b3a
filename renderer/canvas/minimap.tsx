import type { NodeSingular } from 'cytoscape'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { afterPaint } from '#renderer/widgets/after-paint.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type Drawing, toBox } from './drawing.ts'
import type { Box } from './place-labels.ts'
import { useView } from './use-view.ts'

interface MinimapProps {
  readonly drawing: Drawing
}

const room = { width: 168, height: 104 }

/** A box with the colour of its role, which tells parties apart where nothing can be read. */
type ColouredBox = Box & { readonly colour: string }

function toColouredBox(node: NodeSingular): ColouredBox {
  return { ...toBox(node), colour: String(node.style('border-color')) }
}

/** The whole drawing in small, with the part that is seen; hidden where that is all of it. */
export function Minimap({ drawing }: MinimapProps) {
  const { canvas: words } = useWorkbench().texts
  const { zoom, pan, width, height } = useView(drawing)
  const sheet = useRef<HTMLCanvasElement>(null)
  const { cy } = drawing
  const [boxes, setBoxes] = useState<readonly ColouredBox[]>([])
  useEffect(() => {
    const read = () => setBoxes(cy.nodes('.box').map(toColouredBox))
    let callOff = () => {}
    // In the frame after, which has more time for it than the one in which the drawing itself changes.
    const onShown = () => {
      callOff()
      callOff = afterPaint(read)
    }
    cy.on('shown dressed', onShown)
    read()
    return () => {
      cy.off('shown dressed', onShown)
      callOff()
    }
  }, [cy])
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top))
  const isNeeded =
    boxes.length > 0 &&
    (left * zoom + pan.x < -1 ||
      top * zoom + pan.y < -1 ||
      right * zoom + pan.x > width + 1 ||
      bottom * zoom + pan.y > height + 1)
  const offset = { x: (room.width - (right - left) * scale) / 2, y: (room.height - (bottom - top) * scale) / 2 }

  useEffect(() => {
    const context = sheet.current?.getContext('2d')
    if (!isNeeded || !context || !sheet.current) return
    const ratio = window.devicePixelRatio
    sheet.current.width = room.width * ratio
    sheet.current.height = room.height * ratio
    context.scale(ratio, ratio)
    for (const box of boxes) {
      context.fillStyle = box.colour
      const [x, y] = [(box.left - left) * scale + offset.x, (box.top - top) * scale + offset.y]
      context.fillRect(
        x,
        y,
        Math.max(1.5, (box.right - box.left) * scale),
        Math.max(1.5, (box.bottom - box.top) * scale)
      )
    }
  }, [boxes, left, top, scale, offset.x, offset.y, isNeeded])

  if (!isNeeded) return null
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const { left: x, top: y, width: drawnWidth } = event.currentTarget.getBoundingClientRect()
    const ratio = room.width / drawnWidth
    const at = {
      x: ((event.clientX - x) * ratio - offset.x) / scale + left,
      y: ((event.clientY - y) * ratio - offset.y) / scale + top
    }
    cy.pan({ x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom })
  }
  const percent = (value: number, of: number) => `${(value / of) * 100}%`
  return (
    <div
      className="canvas-float canvas-minimap"
      role="img"
      aria-label={words.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && go(event)}
    >
      <canvas ref={sheet} />
      <div
        className="canvas-minimap-seen"
        style={{
          left: percent((-pan.x / zoom - left) * scale + offset.x, room.width),
          top: percent((-pan.y / zoom - top) * scale + offset.y, room.height),
          width: percent((width / zoom) * scale, room.width),
          height: percent((height / zoom) * scale, room.height)
        }}
      />
    </div>
  )
}
