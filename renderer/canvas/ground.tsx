import type { Drawing } from './drawing.ts'
import { sizes } from './sizes.ts'
import { useView } from './use-view.ts'

/** The dotted ground, which moves with the view. */
export function Ground({ drawing }: { readonly drawing: Drawing }) {
  const { zoom, pan } = useView(drawing)
  // From far off every second or fourth dot is enough.
  const coarse = zoom < 0.3 ? 4 : zoom < 0.6 ? 2 : 1
  const step = sizes.grid * zoom * coarse
  return (
    <div
      className="canvas-ground"
      style={{
        backgroundSize: `${step}px ${step}px`,
        backgroundPosition: `${pan.x - step / 2}px ${pan.y - step / 2}px`
      }}
    />
  )
}
