import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { getRemPixels, pitchRem } from './sizes.ts'
import { findDropIndex } from './windowing.ts'

/** How far a pointer goes before it drags, in CSS pixels. */
const slack = 6
/** How near to an edge of the row a drag scrolls it, and by how much a frame. */
const edge = 40
const pull = 12

interface StepDrag {
  /** The index of the step that is being dragged; null where none is. */
  readonly from: number | null
  /** The index before which it would go in; null where that changes nothing. */
  readonly to: number | null
  readonly grab: (event: ReactPointerEvent, index: number) => void
}

interface Held {
  readonly index: number
  readonly x: number
}

/**
 * Putting a step elsewhere with a mouse or pen: a finger scrolls the row, and there are buttons and keys beside.
 * @param onMove hears the index from which and to which a step goes
 */
export function useStepDrag(
  scroller: RefObject<HTMLElement | null>,
  stepCount: number,
  onMove: (from: number, to: number) => void
): StepDrag {
  const [held, setHeld] = useState<Held | null>(null)
  const [gap, setGap] = useState<number | null>(null)
  const latest = useRef({ stepCount, onMove })
  latest.current = { stepCount, onMove }

  useEffect(() => {
    if (!held) return
    let x = held.x
    let dropped: number | null = null
    let frame = 0
    const look = () => {
      const element = scroller.current
      if (!element) return
      const box = element.getBoundingClientRect()
      if (x < box.left + edge) element.scrollLeft -= pull
      else if (x > box.right - edge) element.scrollLeft += pull
      const point = x - box.left + element.scrollLeft
      dropped = findDropIndex(point, pitchRem * getRemPixels(), latest.current.stepCount)
      setGap(dropped)
      frame = requestAnimationFrame(look)
    }
    const onPointerMove = (event: PointerEvent) => {
      x = event.clientX
      if (frame === 0 && Math.abs(x - held.x) > slack) look()
    }
    const end = () => {
      setHeld(null)
      setGap(null)
    }
    const drop = () => {
      if (dropped !== null) {
        const to = dropped > held.index ? dropped - 1 : dropped
        if (to !== held.index) latest.current.onMove(held.index, to)
        window.addEventListener('click', swallow, { capture: true, once: true })
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
      }
      end()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || dropped === null) return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    window.addEventListener('pointermove', onPointerMove)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('pointermove', onPointerMove)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [held, scroller])

  const isDragging = held !== null && gap !== null
  const isElsewhere = isDragging && gap !== held.index && gap !== held.index + 1
  return {
    from: isDragging ? held.index : null,
    to: isElsewhere ? gap : null,
    grab({ pointerType, button, clientX }, index) {
      if (pointerType !== 'touch' && button === 0) setHeld({ index, x: clientX })
    }
  }
}

/** The click that ends a drag chooses nothing. */
function swallow(event: MouseEvent): void {
  event.stopPropagation()
}
