import { type PointerEvent, useEffect, useRef } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Drawing, toBox } from './drawing.ts'
import type { Elements } from './element.ts'
import { useView } from './use-view.ts'

interface MinimapProps {
  readonly drawing: Drawing
  readonly shown: Elements | null
  readonly places: ReadonlyMap<string, Position>
}

const room = { width: 168, height: 104 }

/** The whole drawing in small, with the part that is seen; hidden where that is all of it. */
export function Minimap({ drawing, shown, places }: MinimapProps) {
  const { canvas: words } = useWorkbench().texts
  const { zoom, pan, width, height } = useView(drawing)
  const sheet = useRef<HTMLCanvasElement>(null)
  const { cy } = drawing
  const boxes = cy.nodes('.box').map((node) => ({ ...toBox(node), colour: String(node.style('border-color')) }))
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

  // The places and elements are what the picture is of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the boxes are read from the graph that shows them
  useEffect(() => {
    const context = sheet.current?.getContext('2d')
    if (!context || !sheet.current) return
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
  }, [drawing, shown, places, isNeeded])

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
